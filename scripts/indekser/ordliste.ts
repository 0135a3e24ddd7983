import { ordene } from '../../src/norsk/normaliser.ts';
import { delOpp } from '../../src/norsk/sammensetning.ts';
import { grunnstamme, stamme } from '../../src/norsk/stamme.ts';
import { STOPPORD } from '../../src/norsk/stoppord.ts';
import type { Ordforrad } from './ordforrad.ts';

/** Shortest word worth taking apart. */
const MINSTE_SAMMENSETNING = 8;

/** Whether a word can say what a page is about. */
const erFagord = (ord: string): boolean =>
  ord.length > 1 && ord.length < 40 && !STOPPORD.has(ord) && !/^\d+$/u.test(ord);

/** The topical words of one page, each once. */
export function sideord(tekst: string): Set<string> {
  return new Set([...new Set(ordene(tekst))].filter(erFagord));
}

/** Most used, then shortest, then first in the alphabet. */
const mestBrukt = ([a, na]: readonly [string, number], [b, nb]: readonly [string, number]): number =>
  nb - na || a.length - b.length || a.localeCompare(b, 'nb');

/** Each word of the base in its most used form, with the number of pages that use it or an inflection of it. */
export function ordliste({ ord, sider }: Ordforrad): Map<string, number> {
  const brukt = new Uint32Array(ord.length);
  const perStamme = new Map<string, { sider: number; siste: number; former: [string, number][] }>();
  const stammer = ord.map((ett) => {
    const stammen = stamme(ett);
    const post = perStamme.get(stammen) ?? { sider: 0, siste: -1, former: [] };
    perStamme.set(stammen, post);
    return post;
  });
  sider.forEach((side, nr) => {
    for (const ett of side.ord) {
      brukt[ett] = (brukt[ett] ?? 0) + 1;
      const post = stammer[ett];
      if (!post || post.siste === nr) continue;
      post.siste = nr;
      post.sider += 1;
    }
  });
  ord.forEach((ett, nr) => stammer[nr]?.former.push([ett, brukt[nr] ?? 0]));
  return new Map(
    [...perStamme.values()].map(({ sider: antall, former }) => [former.sort(mestBrukt)[0]?.[0] ?? '', antall]),
  );
}

/**
 * Words to answer for besides those of the list: one for each further stem Pagefind has for words that are one
 * to us. «Innsatte» and «innsats» share a word in the list, but not their answers.
 */
export function andreFormer(alle: readonly string[], ord: ReadonlyMap<string, number>): string[] {
  const kjente = new Set([...ord.keys()].map(grunnstamme));
  const andre = new Map<string, string>();
  for (const ett of alle) {
    const stammen = grunnstamme(ett);
    const valgt = andre.get(stammen);
    if (!kjente.has(stammen) && (valgt === undefined || ett.length < valgt.length)) andre.set(stammen, ett);
  }
  return [...andre.values()];
}

/**
 * Takes compounds apart into words whose stems are known: `språkmentor` also stands as `språk` and `mentor`. The
 * answer is what the words given do not say already. Each word is taken apart once, however many pages have it.
 */
export function lagOppdeling(stammer: ReadonlySet<string>): (ord: ReadonlySet<string>) => string[] {
  const kjent = (del: string) => stammer.has(stamme(del));
  const husket = new Map<string, readonly string[]>();
  const delene = (ett: string): readonly string[] => {
    const deler = husket.get(ett) ?? delOpp(ett, kjent);
    husket.set(ett, deler);
    return deler;
  };
  return (ord) => {
    const deler = [...ord].filter((ett) => ett.length >= MINSTE_SAMMENSETNING).flatMap(delene);
    return [...new Set(deler)].filter((del) => !ord.has(del) && !STOPPORD.has(del));
  };
}
