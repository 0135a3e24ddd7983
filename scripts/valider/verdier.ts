import type { Sti } from './dokument.ts';

export const erObjekt = (verdi: unknown): verdi is Record<string, unknown> =>
  typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi);

/** The texts of a list with their places; what is no list has none. */
export const tekster = (liste: unknown): [number, string][] =>
  (Array.isArray(liste) ? liste : []).flatMap((verdi: unknown, nr): [number, string][] =>
    typeof verdi === 'string' ? [[nr, verdi]] : [],
  );

/** A text in a tree of values, and the path to it. */
export interface Tekststed {
  sti: Sti;
  tekst: string;
}

function samle(verdi: unknown, sti: Sti, funnet: Tekststed[]): Tekststed[] {
  if (typeof verdi === 'string') funnet.push({ sti, tekst: verdi });
  else if (Array.isArray(verdi)) verdi.forEach((indre: unknown, nr) => samle(indre, [...sti, nr], funnet));
  else if (erObjekt(verdi)) for (const nokkel of Object.keys(verdi)) samle(verdi[nokkel], [...sti, nokkel], funnet);
  return funnet;
}

/** Every text in a tree of values, in reading order. */
export const alleTekster = (verdi: unknown): Tekststed[] => samle(verdi, [], []);
