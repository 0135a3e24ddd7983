import { FASETTER, type Fasettnavn, type Fasettverdier } from './fasetter.ts';

/** Anything that carries facet values. */
export interface MedFasetter {
  fasetter: Fasettverdier;
}

const passer = (post: MedFasetter, navn: Fasettnavn, valgt: Fasettverdier) =>
  valgt[navn].length === 0 || valgt[navn].some((verdi) => post.fasetter[navn].includes(verdi));

/** The posts that fit: any of the chosen values inside a facet, every facet across. Order is kept. */
export function filtrer<P extends MedFasetter>(poster: readonly P[], valgt: Fasettverdier): P[] {
  return poster.filter((post) => FASETTER.every(({ navn }) => passer(post, navn, valgt)));
}

/** How many posts each value would give, by facet: `antall.get(navn)?.get(verdi)`. */
export type Antall = ReadonlyMap<Fasettnavn, ReadonlyMap<string, number>>;

/**
 * Counts per value for the present combination. A facet's own choices do not limit its own counts, so
 * each number is what a reader gets by ticking that box beside the others.
 */
export function tell(poster: readonly MedFasetter[], valgt: Fasettverdier): Antall {
  const antall = new Map<Fasettnavn, Map<string, number>>(FASETTER.map(({ navn }) => [navn, new Map()]));
  for (const post of poster) {
    const brutt = FASETTER.filter(({ navn }) => !passer(post, navn, valgt));
    if (brutt.length > 1) continue;
    for (const { navn } of brutt.length === 1 ? brutt : FASETTER) {
      const teller = antall.get(navn);
      if (!teller) continue;
      for (const verdi of post.fasetter[navn]) teller.set(verdi, (teller.get(verdi) ?? 0) + 1);
    }
  }
  return antall;
}
