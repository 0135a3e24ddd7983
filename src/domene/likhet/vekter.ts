import type { Slag } from './analyse.ts';
import type { Felt } from './dokument.ts';

/** How much a term of the draft counts by how it came out of it. */
export const SLAGVEKT: Readonly<Record<Slag, number>> = { ord: 1, rettet: 0.8, begrep: 0.6, del: 0.45 };

/** How much a part of an entry counts. The words editors gave for searching are the nearest to how people write. */
export const FELTVEKT: Readonly<Record<Felt | 'merking', number>> = {
  navn: 1.2,
  stikkord: 2.2,
  kort: 2,
  merking: 1.2,
  problem: 1.2,
  steg: 1.5,
  resten: 0.35,
};

/** What words of everyday writing count in the ranking, and as evidence that two texts are alike. */
export const HVERDAGSVEKT = { rangering: 0.6, belegg: 0.35 } as const;

/** Tuned with `npm run likhetskvalitet` on the drafts that are not kept aside. */
export const BM25 = { k: 1.5, b: 0.8, d: 0.2 } as const;
