import { brett } from '../../../src/skjema/naermeste.ts';

/** The answers of the form, by their number: SØF-rapport 01/23, kapittel 1.1. */
export const SKALA = ['Ikke i det hele tatt', 'Ja, i liten grad', 'Ja, noe', 'Ja, i stor grad'] as const;

export type Skalaverdi = 0 | 1 | 2 | 3;

const bar = (tekst: string) => brett(tekst.replaceAll(/[^\p{L}]+/gu, ''));
const SVAR = new Map<string, Skalaverdi>(
  SKALA.flatMap((tekst, nr) =>
    [tekst, tekst.replace(/^Ja, /u, '')].map((ett): [string, Skalaverdi] => [bar(ett), nr as Skalaverdi]),
  ),
);
const UBESVART = new Set(['', 'vetikke', 'ikkerelevant', 'ikkeaktuelt', 'ubesvart', 'ikkebesvart', 'na']);

/** An answer of the form: 0–3, or its words, or both; `undefined` for unanswered, a message for anything else. */
export function lesSkala(tekst: string): { verdi: Skalaverdi } | { melding: string } | undefined {
  const vist = tekst.replaceAll(/\s+/gu, ' ').trim();
  const [, siffer, ord = ''] = /^(\d)?(?:[.,]0)?\s*[-–—:=.)]*\s*(.*)$/su.exec(vist) ?? [];
  const avOrd = SVAR.get(bar(ord));
  const feil = { melding: `«${vist.slice(0, 40)}» er ikke et svar i skjemaet. Svarene er 0, 1, 2 og 3.` };
  if (siffer === undefined) {
    if (avOrd !== undefined) return { verdi: avOrd };
    return UBESVART.has(bar(ord)) && !/\d/u.test(ord) ? undefined : feil;
  }
  const tall = Number(siffer);
  if (tall > 3 || (ord.trim() !== '' && avOrd !== undefined && avOrd !== tall)) return feil;
  if (ord.trim() !== '' && avOrd === undefined) return feil;
  return { verdi: tall as Skalaverdi };
}
