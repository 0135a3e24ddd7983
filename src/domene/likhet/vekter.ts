import type { Slag } from './analyse.ts';
import type { Felt } from './dokument.ts';

/** A concept is wider than the word that leads to it, and a theme (`#t/…`) is wider still. */
const ARTSVEKT = { ord: 1, begrep: 0.6, tema: 0.5 } as const;

/** How sure a term is by how it came out of the draft. */
const SLAGVEKT: Readonly<Record<Slag, number>> = { ord: 1, begrep: 1, rettet: 0.8, del: 0.5 };

/** How much an occurrence of a term counts: 0–1. */
export function termvekt(term: string, slag: Slag): number {
  if (!term.startsWith('#')) return SLAGVEKT[slag];
  return SLAGVEKT[slag] * (term.startsWith('#t/') ? ARTSVEKT.tema : ARTSVEKT.begrep);
}

/** How much a part of an entry counts. The words editors gave for searching are the nearest to how people write. */
export const FELTVEKT: Readonly<Record<Felt | 'merking', number>> = {
  navn: 1,
  stikkord: 1.5,
  kort: 2,
  problem: 1,
  steg: 1,
  resten: 0.5,
  merking: 1,
};

/** What words of everyday writing count. */
export const HVERDAGSVEKT = 0.7;

/**
 * Okapi BM25F (Robertson and Zaragoza 2009, 3.6.4): counts are weighed by field and length before they are
 * saturated. Found with `npm run likhetskvalitet`; hit rates hardly move between k 1 and 3 and b 0.6 and 0.8.
 */
export const BM25 = { k: 1.5, b: 0.8 } as const;
