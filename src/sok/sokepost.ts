import type { Fasettverdier } from './fasetter.ts';

/** The kinds of pages a search can lead to, in the order results are grouped. */
export const SIDETYPER = {
  metoder: { entall: 'metode', flertall: 'metoder', merke: 'Metode' },
  forskning: { entall: 'studie', flertall: 'studier', merke: 'Studie' },
  veiledninger: { entall: 'veiledning', flertall: 'veiledninger', merke: 'Veiledning' },
  begreper: { entall: 'begrep', flertall: 'begreper', merke: 'Begrep' },
} as const;

export type Sidetype = keyof typeof SIDETYPER;

/** What places and filters an entry: all that is known of it before it is shown. */
export interface Sokepost {
  /** `<collection>/<id>`, the value of `data-treff`. */
  treff: string;
  type: Sidetype;
  /** Its place among all titles, alphabetically. */
  rang: number;
  sistKontrollert: string;
  fasetter: Fasettverdier;
}

/** What is shown of an entry as a hit. Served one by one as /sok/kort/<treff>.json. */
export interface Sokekort {
  treff: string;
  type: Sidetype;
  adresse: string;
  tittel: string;
  kortOm: string;
  /** Facts that help to choose, each a short phrase. */
  fakta: readonly string[];
  /** The state of a method, as an id and in words. */
  status?: readonly [id: string, tekst: string];
  /** How thoroughly a method is examined: blocks and words. */
  undersokt?: readonly [niva: 0 | 1 | 2 | 3 | 4, tekst: string];
}

/** An entry with both. */
export type Sokeoppforing = Omit<Sokepost, 'rang'> & Sokekort;
