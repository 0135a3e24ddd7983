import type { Sti } from './dokument.ts';

export const erObjekt = (verdi: unknown): verdi is Record<string, unknown> =>
  typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi);

/** The texts of a list with their places; what is no list has none. */
export const tekster = (liste: unknown): [number, string][] =>
  (Array.isArray(liste) ? liste : []).flatMap((verdi: unknown, nr): [number, string][] =>
    typeof verdi === 'string' ? [[nr, verdi]] : [],
  );

/** Every text in a tree of values, with the path to it, in reading order. */
export function* alleTekster(verdi: unknown, sti: Sti = []): Iterable<{ sti: Sti; tekst: string }> {
  if (typeof verdi === 'string') yield { sti, tekst: verdi };
  else if (Array.isArray(verdi))
    for (const [nr, indre] of verdi.entries()) yield* alleTekster(indre, [...sti, nr]);
  else if (erObjekt(verdi))
    for (const [nokkel, indre] of Object.entries(verdi)) yield* alleTekster(indre, [...sti, nokkel]);
}
