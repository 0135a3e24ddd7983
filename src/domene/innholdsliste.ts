import { anker } from '../tekst/anker.ts';
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

const erKjent = (verdi: unknown) => verdi !== undefined && verdi !== 'ukjent';

/**
 * Sections the text lacks, but that have structured facts to show: they stand before what is not known.
 * How well the method is known is always shown, so results always have a section or stand alone.
 */
export function utfyllendeSeksjoner({ body, data }: Metodeoppforing): Ledd[] {
  const iTeksten = new Set(seksjonerI(body));
  const harFakta: readonly (readonly [string, boolean])[] = [
    ['Samarbeid', data.samarbeidsparter.length > 0],
    ['Måloppnåelse', data.funn.length > 0 || [data.suksessfaktorer, data.fallgruver, data.villeGjortAnnerledes].some(erKjent)],
    ['Overførbarhet', erKjent(data.overforbarhet) || erKjent(data.kontorstorrelse)],
  ];
  return harFakta.filter(([tittel, har]) => har && !iTeksten.has(tittel)).map(([tekst]) => ({ id: anker(tekst), tekst }));
}

/** The table of contents of a method page: the headings of its text, and those of the structured sections. */
export function innholdsliste(metode: Metodeoppforing): Ledd[] {
  const ledd = seksjonsledd(metode.body);
  const siste = ledd.findIndex(({ id }) => id === 'hva-vi-ikke-vet');
  const hele = siste < 0 ? ledd : [...ledd.slice(0, siste), ...utfyllendeSeksjoner(metode), ...ledd.slice(siste)];
  const medEtter = hele.flatMap((ett) => {
    const etter = ETTER[ett.id];
    return etter ? [ett, etter] : [ett];
  });
  return [
    ...medEtter,
    { id: 'passer-det', tekst: 'Passer det hos oss?' },
    { id: 'hvor-det-er-provd', tekst: 'Hvor det er prøvd' },
    ...(metode.data.kriterier ? [{ id: 'kriteriene', tekst: 'Kriteriene for lovende arbeidsmetode' }] : []),
    { id: 'kilder', tekst: 'Kilder' },
  ];
}
