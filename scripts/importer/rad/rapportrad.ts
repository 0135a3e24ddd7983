import type { Feil } from '../../valider/feil.ts';
import type { Skalaverdi } from '../verdier/skala.ts';

/** A text and where it stands. */
export interface Svar {
  tekst: string;
  sted: string;
}

/** A header and what stands below it. */
export type Par = readonly [overskrift: string, tekst: string];

/** One row of a sheet, read: what it says, what could not be read, and the whole of it. */
export interface Rapportrad {
  fil: string;
  ark: string;
  nr: number;
  /** Fields of running text, by the id of the column. */
  tekster: ReadonlyMap<string, Svar>;
  tall: ReadonlyMap<string, number>;
  /** Years, months and days as the schema writes them. */
  tider: ReadonlyMap<string, string>;
  /** Ids of what was chosen. */
  valg: ReadonlyMap<string, readonly string[]>;
  skala: ReadonlyMap<string, Skalaverdi>;
  /** What got no place in the draft: unknown columns, values that could not be read. */
  ubrukt: readonly Par[];
  /** The whole row, with personal data taken out. */
  alt: readonly Par[];
  feil: readonly Feil[];
}
