import { verdiAv } from '../../src/sok/fletting.ts';
import type { Ordtreff } from '../../src/sok/data/svarskive.ts';
import { nokkelFor, nrFra } from '../../src/sok/data/filer.ts';
import { pagefindmotor, type PagefindModul } from '../../src/sok/pagefind.ts';

/** Most pages kept for a word: those that say most of it. In a base with no more entries none is left out. */
const FLEST_PER_ORD = 1000;
/** Searches under way at a time. */
const SAMTIDIG = 8;

/** Those that count most when answers are fused. */
function mestOm(treff: readonly Ordtreff[]): Ordtreff[] {
  const topp = treff[0]?.poeng ?? 1;
  return [...treff].sort((a, b) => verdiAv(b, topp) - verdiAv(a, topp)).slice(0, FLEST_PER_ORD);
}

/** Pagefind's answer to each word, in their order. `fragmenter` is its id of every entry, by number. */
export async function ordsvar(
  modul: PagefindModul,
  ord: readonly string[],
  fragmenter: readonly string[],
): Promise<Ordtreff[][]> {
  const motor = pagefindmotor(modul, Object.fromEntries(fragmenter.map((id, nr) => [id, nokkelFor('', nr)])));
  const ettSvar = async (ett: string): Promise<Ordtreff[]> => {
    const treff = (await motor(ett)).map(({ treff: nokkel, ...resten }): Ordtreff => ({ nr: nrFra(nokkel), ...resten }));
    return treff.length <= FLEST_PER_ORD ? treff : mestOm(treff);
  };
  const svar: Ordtreff[][] = [];
  for (let fra = 0; fra < ord.length; fra += SAMTIDIG) {
    svar.push(...(await Promise.all(ord.slice(fra, fra + SAMTIDIG).map(ettSvar))));
  }
  return svar;
}

/** Pages in one slice, about. */
const SKIVE = 2000;

/** Where to cut the answers into slices: the place of each slice's first word. */
export function skivegrenser(svar: readonly (readonly unknown[])[]): number[] {
  const grenser: number[] = [];
  let fylt = SKIVE;
  svar.forEach(({ length }, plass) => {
    if (fylt >= SKIVE) {
      grenser.push(plass);
      fylt = 0;
    }
    fylt += length;
  });
  return grenser;
}
