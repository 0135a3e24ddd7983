import { INGEN_VALGT, type Fasettnavn } from '../../sok/fasetter.ts';
import type { Sokeoppforing } from '../../sok/sokepost.ts';
import { tell } from '../../sok/telling.ts';
import { skrivTilstand } from '../../sok/tilstand.ts';
import type { Base } from '../base.ts';

/** One bar: what it counts, how long it is, and the search that gives the same methods. */
export interface Stolpe {
  id: string;
  navn: string;
  antall: number;
  /** Of the longest bar, in percent. */
  lengde: number;
  adresse: string;
}

/** Facets read from most to least; in the others the order of the words says something, and so does a zero. */
const ETTER_ANTALL: readonly Fasettnavn[] = ['malgruppe', 'tiltakskategori'];

/** One bar per value of each facet asked for, counted as the search counts. One walk through the methods. */
export function stolper<N extends Fasettnavn>(
  base: Base,
  poster: readonly Sokeoppforing[],
  fasetter: Readonly<Record<N, string>>,
): Record<N, Stolpe[]> {
  const antall = tell(poster, INGEN_VALGT);
  const lag = (fasett: Fasettnavn, vokabular: string): Stolpe[] => {
    const verdier = (base.vokabular.get(vokabular)?.verdier ?? [])
      .map(({ id, navn }) => ({ id, navn, antall: antall.get(fasett)?.get(id) ?? 0 }))
      .filter((verdi) => verdi.antall > 0 || !ETTER_ANTALL.includes(fasett));
    const flest = verdier.reduce((mest, verdi) => Math.max(mest, verdi.antall), 1);
    if (ETTER_ANTALL.includes(fasett)) verdier.sort((a, b) => b.antall - a.antall);
    return verdier.map((verdi) => ({
      ...verdi,
      lengde: prosent(verdi.antall, flest),
      adresse: `/sok/?${skrivTilstand({ q: '', valgt: { ...INGEN_VALGT, [fasett]: [verdi.id] }, sorter: 'relevans' })}`,
    }));
  };
  return Object.fromEntries(
    Object.entries<string>(fasetter).map(([fasett, vokabular]) => [fasett, lag(fasett as Fasettnavn, vokabular)]),
  ) as Record<N, Stolpe[]>;
}

/** A part of a whole in percent with one decimal, as drawings and tables write it. */
export function prosent(del: number, hele: number): number {
  return hele === 0 ? 0 : Math.round((1000 * del) / hele) / 10;
}
