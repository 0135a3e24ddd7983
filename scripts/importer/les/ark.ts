import type { Feil } from '../../valider/feil.ts';

/** One cell as a person sees it, with what the program knows of it beyond the text. */
export interface Celle {
  /** How the place is named in messages: «celle F12». */
  sted: string;
  /** Column, from 0. */
  kolonne: number;
  tekst: string;
  tall?: number;
  /** An ISO day, where the sheet says that the cell is a date. */
  dag?: string;
}

/** One row with something in it. */
export interface Arkrad {
  /** The row of the sheet, or the line of the file where it begins; from 1. */
  nr: number;
  /** Only cells with something in them, from the left. */
  celler: readonly Celle[];
}

/** One sheet of a workbook, one CSV file, or one form. */
export interface Ark {
  fil: string;
  navn: string;
  rader: readonly Arkrad[];
}

/** A part of a file that could not be made into rows, kept as it was. */
export interface Ulest {
  fil: string;
  nr: number;
  tekst: string;
}

/** What came out of a file: rows, what was wrong, and what could not be read. */
export interface Lesing {
  ark: readonly Ark[];
  feil: readonly Feil[];
  ulest: readonly Ulest[];
}

/** The letters of a column: 0 is A, 26 is AA. */
export function kolonnebokstaver(kolonne: number): string {
  const rest = String.fromCodePoint(65 + (kolonne % 26));
  return kolonne < 26 ? rest : kolonnebokstaver(Math.floor(kolonne / 26) - 1) + rest;
}

export const cellested = (kolonne: number, nr: number): string => `celle ${kolonnebokstaver(kolonne)}${nr}`;
