import type { Base, Metodeoppforing } from './base.ts';
import { kildenoter, type Noter } from './kildenoter.ts';
import { lagRelaterte, type Relasjonsliste } from './relaterte.ts';

/** All that the page of one method shows. */
export interface Metodeside {
  base: Base;
  metode: Metodeoppforing;
  noter: Noter;
  relaterte: readonly Relasjonsliste[];
}

/** The page of every method, in the order of the base. */
export function metodesider(base: Base): Metodeside[] {
  const relaterte = lagRelaterte(base.metoder);
  return base.metoder.map((metode) => ({
    base,
    metode,
    noter: kildenoter(metode.data.utfall, metode.body, metode.data),
    relaterte: relaterte(metode),
  }));
}
