import { anker } from '../innhold/anker.ts';
import type { Metodeoppforing } from './base.ts';

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

/** The table of contents of a method page: the headings of its text, and those of the structured sections. */
export function innholdsliste({ body, data }: Metodeoppforing): Ledd[] {
  const tekst = [...body.matchAll(/^## (.+)$/gmu)].flatMap(([, overskrift = '']) => {
    const ledd = { id: anker(overskrift.trim()), tekst: overskrift.trim() };
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
