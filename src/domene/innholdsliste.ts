import { anker } from '../innhold/anker.ts';
import type { Metodeoppforing } from './base.ts';
import { seksjonerI } from './kompletthet.ts';

/** A heading of the page and the id that leads to it. */
export interface Ledd {
  id: string;
  tekst: string;
}

/** Sections the page adds from structured facts, after the text section they follow. */
const ETTER: Readonly<Record<string, Ledd>> = {
  'slik-gjor-dere-det': { id: 'hva-det-krever', tekst: 'Hva det krever' },
  maloppnaelse: { id: 'kunnskapsgrunnlaget', tekst: 'Kunnskapsgrunnlaget' },
};

/** The `##` headings of a text, with the ids the page gives them. */
export function seksjonsledd(body: string): Ledd[] {
  return seksjonerI(body).map((tekst) => ({ id: anker(tekst), tekst }));
}

/** The table of contents of a method page: the headings of its text, and those of the structured sections. */
export function innholdsliste({ body, data }: Metodeoppforing): Ledd[] {
  const tekst = seksjonsledd(body).flatMap((ledd) => {
    const etter = ETTER[ledd.id];
    return etter ? [ledd, etter] : [ledd];
  });
  return [
    ...tekst,
    { id: 'hvor-det-er-provd', tekst: 'Hvor det er prøvd' },
    ...(data.kriterier ? [{ id: 'kriteriene', tekst: 'Kriteriene for lovende arbeidsmetode' }] : []),
    { id: 'kilder', tekst: 'Kilder' },
  ];
}
