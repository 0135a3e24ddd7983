import type { Base, Metodeoppforing } from './base.ts';
import { kildenoter, type Noter } from './kildenoter.ts';

/** All that the page of one method shows. */
export interface Metodeside {
  base: Base;
  metode: Metodeoppforing;
  noter: Noter;
}

export function metodeside(base: Base, metode: Metodeoppforing): Metodeside {
  return { base, metode, noter: kildenoter(metode.data.utfall, metode.body, metode.data) };
}
