import type { UTPROVINGSSTATUSER } from '../skjema/koder.ts';

/** How many of the four small blocks are filled. The words beside them say the same. */
export type Niva = 0 | 1 | 2 | 3 | 4;

const UNDERSOKT: Readonly<Record<(typeof UTPROVINGSSTATUSER)[number], Niva>> = {
  ukjent: 0,
  'ikke-provd': 0,
  'provd-lokalt': 1,
  'evaluert-lokalt': 2,
  'evaluert-uavhengig': 3,
  'effekt-undersokt': 4,
};

const KARAKTERNIVA: Readonly<Record<string, Niva>> = { A: 4, B: 3, C: 2, D: 1 };

/** How thoroughly a method is examined, as blocks. */
export function undersoktNiva(status: (typeof UTPROVINGSSTATUSER)[number]): Niva {
  return UNDERSOKT[status];
}

/** A grade of one knowledge dimension, as blocks: A four … D one, not examined none. */
export function karakterNiva(karakter: string): Niva {
  return KARAKTERNIVA[karakter] ?? 0;
}
