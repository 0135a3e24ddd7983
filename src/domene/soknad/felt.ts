/** One question of the planner and what is known of its answer. */
export interface Felt {
  id: string;
  /** The question, as label and as heading in what is exported. */
  navn: string;
  hjelp?: string;
  slag: 'linje' | 'tekst' | 'valg';
  /** Longest answer in characters. */
  maks: number;
  /** Asked only on this way through the part on knowledge. */
  vei?: Vei;
  /** The advice given while the answer is written. */
  raad?: Raadslag;
  alternativer?: readonly { verdi: string; tekst: string; kort: string }[];
}

export type Vei = 'nytt' | 'gjentar';
export type Raadslag = 'behov' | 'tall' | 'sporsmal' | 'sammenligning';

/** A part of the plan: one step, its help, an example from the base and its questions. */
export interface Del {
  id: Delid;
  tittel: string;
  sporsmal: string;
  hjelp: string;
  /** True of the page it links to, where the source stands. */
  eksempel: { tekst: string; lenke: string; adresse: string };
  letHer?: readonly { tekst: string; adresse: string; hva: string }[];
  felter: readonly Felt[];
}

export type Delid = 'behov' | 'problemstilling' | 'kunnskap' | 'tiltaket' | 'evaluering' | 'formidling';
