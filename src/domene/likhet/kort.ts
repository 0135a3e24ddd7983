/** What is shown of an entry that resembles a draft. All of it is in the index: nothing is fetched for a hit. */
export interface Likhetskort {
  tittel: string;
  kortOm: string;
  /** The target group on one line; empty for studies. */
  forHvem: string;
  /** Where a method was tried; for a study, what kind it is. */
  sted: string;
  /** The state of a method, as an id and in words. */
  status?: readonly [id: string, tekst: string];
  /** How thoroughly it is examined; a study has no level, only how far it has come. */
  undersokt: readonly [niva: number | null, tekst: string];
  laerdom: readonly (readonly [overskrift: string, punkter: readonly string[]])[];
  /** A role and an office, or institutions; empty when nobody is known. */
  sporHvem: string;
  /** The text words are compared in and shown from, by heading. */
  utdrag: readonly (readonly [overskrift: string, tekst: string])[];
}
