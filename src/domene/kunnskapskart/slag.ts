import type { Forskning } from '../../skjema/forskning.ts';
import { DESIGN_MED_SAMMENLIGNING, type UTPROVINGSSTATUSER } from '../../skjema/koder.ts';

/** The small mark that stands before a number. The shapes differ without colour. */
export type Merke = 'full' | 'halv' | 'tom' | 'stiplet' | 'sporsmal';

/** A kind of knowledge: how it is marked, said after a number, and explained. */
export interface Slag {
  id: string;
  merke: Merke;
  /** Follows a number: «2 evaluert av andre». */
  navn: string;
  forklaring: string;
}

export const METODESLAG = [
  {
    id: 'uavhengig',
    merke: 'full',
    navn: 'evaluert av andre',
    forklaring: 'Forskere eller et register har undersøkt metoden. Det sier ikke at den virket.',
  },
  {
    id: 'lokalt',
    merke: 'halv',
    navn: 'evaluert av kontoret selv',
    forklaring: 'Kontoret har samlet inn og vurdert egne erfaringer.',
  },
  { id: 'provd', merke: 'tom', navn: 'prøvd, ikke evaluert', forklaring: 'Minst ett kontor har brukt metoden.' },
  { id: 'planlagt', merke: 'stiplet', navn: 'ikke prøvd ennå', forklaring: 'Metoden er beskrevet eller planlagt.' },
  {
    id: 'ukjent',
    merke: 'sporsmal',
    navn: 'ikke oppgitt',
    forklaring: 'Kilden sier ikke om metoden er prøvd eller undersøkt.',
  },
] as const satisfies readonly Slag[];

export const FORSKNINGSSLAG = [
  {
    id: 'sammenligner',
    merke: 'full',
    navn: 'med sammenligning',
    forklaring: 'Studien har funn som er målt mot hva som ellers ville skjedd. Det sier ikke hvilken vei de peker.',
  },
  { id: 'funn', merke: 'halv', navn: 'med andre funn', forklaring: 'Studien har funn, men ingen sammenligning.' },
  {
    id: 'uten-funn',
    merke: 'tom',
    navn: 'uten funn i kilden',
    forklaring: 'Studien er ferdig eller status er ukjent, og kilden gjengir ingen funn.',
  },
  {
    id: 'underveis',
    merke: 'stiplet',
    navn: 'i gang, uten funn ennå',
    forklaring: 'Studien var planlagt eller pågikk da kilden ble skrevet.',
  },
] as const satisfies readonly Slag[];

const ETTER_STATUS: Readonly<Record<(typeof UTPROVINGSSTATUSER)[number], (typeof METODESLAG)[number]['id']>> = {
  'effekt-undersokt': 'uavhengig',
  'evaluert-uavhengig': 'uavhengig',
  'evaluert-lokalt': 'lokalt',
  'provd-lokalt': 'provd',
  'ikke-provd': 'planlagt',
  ukjent: 'ukjent',
};

/** How well a method is examined, as the map shows it. */
export function metodeslag(status: (typeof UTPROVINGSSTATUSER)[number]): (typeof METODESLAG)[number]['id'] {
  return ETTER_STATUS[status];
}

/** What a study has to tell so far: comparison first, then any finding, then whether it still runs. */
export function forskningsslag({ funn, status }: Pick<Forskning, 'funn' | 'status'>): (typeof FORSKNINGSSLAG)[number]['id'] {
  if (funn.some(({ design }) => DESIGN_MED_SAMMENLIGNING.includes(design))) return 'sammenligner';
  if (funn.length > 0) return 'funn';
  return status === 'ferdig' || status === 'ukjent' ? 'uten-funn' : 'underveis';
}
