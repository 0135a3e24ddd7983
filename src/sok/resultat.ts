import { verdierFor, type Fasettfil } from './data/fasettkolonner.ts';
import { FASETTER, type Fasettnavn } from './fasetter.ts';
import { filtrerNumre, lagFasettsett, tellNumre, type Fasettsett } from './fasettelling.ts';
import type { Antall } from './telling.ts';
import { veksle, type Soketilstand } from './tilstand.ts';

/** What places and filters every entry, by number: made once, for all the searches of a visit. */
export interface Sokebase {
  sett: Fasettsett;
  /** Every number, and those of methods, in order: titles from A to Å. */
  alle: readonly number[];
  metoder: readonly number[];
  type(nr: number): string;
  sistKontrollert(nr: number): string;
}

export function lagSokebase(fil: Fasettfil): Sokebase {
  const alle = Array.from({ length: fil.antall }, (_, nr) => nr);
  const typer = alle.map((nr) => verdierFor(fil.fasetter.type, nr)[0] ?? '');
  return {
    sett: lagFasettsett(fil),
    alle,
    metoder: alle.filter((nr) => typer[nr] === 'metoder'),
    type: (nr) => typer[nr] ?? '',
    sistKontrollert: (nr) => verdierFor(fil.sistKontrollert, nr)[0] ?? '',
  };
}

export interface Resultat {
  /** The entries to show, in order. */
  poster: number[];
  antall: Antall;
  /** When nothing is left: chosen values that would give hits again if dropped, best first. */
  utvei: { navn: Fasettnavn; verdi: string; antall: number }[];
}

function sorter(poster: number[], { sistKontrollert }: Sokebase, tilstand: Soketilstand): number[] {
  switch (tilstand.sorter) {
    case 'tittel':
      return poster.sort((a, b) => a - b);
    case 'kontrollert':
      return poster.sort((a, b) => sistKontrollert(b).localeCompare(sistKontrollert(a)) || a - b);
    case 'relevans':
      return poster;
  }
}

/**
 * What to show for a state. `rangert` is the numbers the query gave, in the order they are to be shown, or
 * `undefined` when there is no query: then the methods stand by title, and other kinds of pages where they are
 * asked for.
 */
export function resultat(base: Sokebase, tilstand: Soketilstand, rangert?: readonly number[]): Resultat {
  const { sett } = base;
  const alle = rangert ? [...new Set(rangert)].filter((nr) => nr < sett.antall) : base.alle;
  const blarIMetoder = !rangert && tilstand.valgt.type.length === 0;
  const funnet = blarIMetoder ? base.metoder : alle;
  const vist = sorter(filtrerNumre(funnet, sett, tilstand.valgt), base, tilstand);
  const utvei =
    vist.length > 0
      ? []
      : FASETTER.flatMap(({ navn }) =>
          tilstand.valgt[navn].map((verdi) => ({
            navn,
            verdi,
            antall: filtrerNumre(funnet, sett, veksle(tilstand, navn, verdi).valgt).length,
          })),
        )
          .filter(({ antall }) => antall > 0)
          .sort((a, b) => b.antall - a.antall);
  const antall = new Map(tellNumre(funnet, sett, tilstand.valgt));
  if (blarIMetoder) antall.set('type', tellNumre(alle, sett, tilstand.valgt).get('type') ?? new Map());
  return { poster: vist, antall, utvei };
}
