import { csv } from '../csv.ts';

/** What a cell can hold; a list is several values in one cell. */
export type Celle = string | number | readonly string[];

/** One column: its heading, how it is filled, and how wide it is in a spreadsheet (in characters). */
export interface Kolonne<T> {
  navn: string;
  bredde?: number;
  celle(rad: T): Celle;
}

/** A sheet, or a file of its own. */
export interface Tabell {
  navn: string;
  kolonner: readonly { navn: string; bredde: number }[];
  rader: readonly (readonly Celle[])[];
}

const VANLIG_BREDDE = 20;
/** Between the values of a cell where a line break would be in the way. */
const SKILLE = ' | ';

export function tabell<T>(navn: string, kolonner: readonly Kolonne<T>[], rader: readonly T[]): Tabell {
  return {
    navn,
    kolonner: kolonner.map(({ navn: kolonne, bredde = VANLIG_BREDDE }) => ({ navn: kolonne, bredde })),
    rader: rader.map((rad) => kolonner.map(({ celle }) => celle(rad))),
  };
}

/** The table as CSV: the headings first, the values of a list with ` | ` between. */
export function tabellSomCsv({ kolonner, rader }: Tabell): string {
  const flat = (celle: Celle): string | number =>
    typeof celle === 'string' || typeof celle === 'number' ? celle : celle.join(SKILLE);
  return csv([kolonner.map(({ navn }) => navn), ...rader.map((rad) => rad.map(flat))]);
}
