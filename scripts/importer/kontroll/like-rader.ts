import { ordene } from '../../../src/norsk/normaliser.ts';
import type { Kolonne } from '../kolonner.ts';
import type { Rapportrad } from '../rad/rapportrad.ts';

/** Words in a row that both must have in the same order to share a piece. */
const BITLENGDE = 5;
/** Share of the pieces of the shorter row that the other has, for the two to be much the same. */
const MYE_LIKE = 0.5;
const FAERREST_BITER = 10;

function biter({ tekster }: Rapportrad, kolonner: readonly Kolonne[]): Set<string> {
  const alle = kolonner.flatMap(({ id, slag }) =>
    slag === 'tekst' ? [ordene(tekster.get(id)?.tekst ?? '')] : [],
  );
  return new Set(
    alle.flatMap((ord) => ord.slice(BITLENGDE - 1).map((_, nr) => ord.slice(nr, nr + BITLENGDE).join(' '))),
  );
}

/**
 * For each row, the earlier row it shares most of its text with, where that is much: by place in `rader`.
 * Linear in the length of the texts.
 */
export function likeRader(
  rader: readonly Rapportrad[],
  kolonner: readonly Kolonne[],
): ReadonlyMap<number, number> {
  const sett = new Map<string, number>();
  const antall: number[] = [];
  const like = new Map<number, number>();
  rader.forEach((rad, nr) => {
    const egne = biter(rad, kolonner);
    antall.push(egne.size);
    const felles = new Map<number, number>();
    for (const bit of egne) {
      const forste = sett.get(bit);
      if (forste === undefined) sett.set(bit, nr);
      else felles.set(forste, (felles.get(forste) ?? 0) + 1);
    }
    const [flest] = [...felles].toSorted(([, a], [, b]) => b - a);
    if (!flest) return;
    const minst = Math.min(egne.size, antall[flest[0]] ?? 0);
    if (minst >= FAERREST_BITER && flest[1] >= minst * MYE_LIKE) like.set(nr, flest[0]);
  });
  return like;
}
