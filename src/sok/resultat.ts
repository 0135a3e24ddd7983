import { FASETTER, type Fasettnavn } from './fasetter.ts';
import type { Sokepost } from './sokepost.ts';
import { filtrer, tell, type Antall } from './telling.ts';
import { veksle, type Soketilstand } from './tilstand.ts';

/** Every post, and each by its hit: made once, for all the searches of a visit. */
export interface Sokebase {
  poster: readonly Sokepost[];
  etterTreff: ReadonlyMap<string, Sokepost>;
}

export function lagSokebase(poster: readonly Sokepost[]): Sokebase {
  return { poster, etterTreff: new Map(poster.map((post) => [post.treff, post])) };
}

export interface Resultat {
  /** The posts to show, in order. */
  poster: Sokepost[];
  antall: Antall;
  /** When nothing is left: chosen values that would give hits again if dropped, best first. */
  utvei: { navn: Fasettnavn; verdi: string; antall: number }[];
}


function sorter(poster: Sokepost[], tilstand: Soketilstand): Sokepost[] {
  const etterTittel = (a: Sokepost, b: Sokepost) => a.rang - b.rang;
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
 * What to show for a state. `rangert` is the ids the query gave, in the order they are to be shown, or `undefined` when there is no query: then the methods stand in their own
 * order, and other kinds of pages where they are asked for.
 */
export function resultat({ poster, etterTreff }: Sokebase, tilstand: Soketilstand, rangert?: readonly string[]): Resultat {
  const alle = rangert ? [...new Set(rangert)].flatMap((treff) => etterTreff.get(treff) ?? []) : poster;
  const blarIMetoder = !rangert && tilstand.valgt.type.length === 0;
  const funnet = blarIMetoder ? alle.filter(({ type }) => type === 'metoder') : [...alle];
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
  const antall = new Map(tell(funnet, tilstand.valgt));
  antall.set('type', tell(alle, tilstand.valgt).get('type') ?? new Map());
  return { poster: vist, antall, utvei };
}
