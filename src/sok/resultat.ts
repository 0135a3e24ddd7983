import { FASETTER, type Fasettnavn } from './fasetter.ts';
import type { Sokepost } from './sokepost.ts';
import { filtrer, tell, type Antall } from './telling.ts';
import { veksle, type Soketilstand } from './tilstand.ts';

export interface Resultat {
  /** The posts to show, in order. */
  poster: Sokepost[];
  antall: Antall;
  /** When nothing is left: chosen values that would give hits again if dropped, best first. */
  utvei: { navn: Fasettnavn; verdi: string; antall: number }[];
}

const norsk = new Intl.Collator('nb');

function sorter(poster: Sokepost[], tilstand: Soketilstand): Sokepost[] {
  const etterTittel = (a: Sokepost, b: Sokepost) => norsk.compare(a.tittel, b.tittel);
  switch (tilstand.sorter) {
    case 'tittel':
      return poster.sort(etterTittel);
    case 'kontrollert':
      return poster.sort((a, b) => b.sistKontrollert.localeCompare(a.sistKontrollert) || etterTittel(a, b));
    case 'relevans':
      return poster;
  }
}

/**
 * What to show for a state. `rangert` is the ids the query gave, best first, or `undefined` when
 * there is no query: then all posts stand in their own order.
 */
export function resultat(poster: readonly Sokepost[], tilstand: Soketilstand, rangert?: readonly string[]): Resultat {
  const etterTreff = new Map(poster.map((post) => [post.treff, post]));
  const funnet = rangert
    ? [...new Set(rangert)].flatMap((treff) => etterTreff.get(treff) ?? [])
    : [...poster];
  const vist = sorter(filtrer(funnet, tilstand.valgt), tilstand);
  const utvei =
    vist.length > 0
      ? []
      : FASETTER.flatMap(({ navn }) =>
          tilstand.valgt[navn].map((verdi) => ({
            navn,
            verdi,
            antall: filtrer(funnet, veksle(tilstand, navn, verdi).valgt).length,
          })),
        )
          .filter(({ antall }) => antall > 0)
          .sort((a, b) => b.antall - a.antall);
  return { poster: vist, antall: tell(funnet, tilstand.valgt), utvei };
}
