/** One page the index gave for one term. */
export interface Motortreff {
  /** `<collection>/`, and what names the page while the search runs. */
  treff: string;
  /** The index's own score, comparable within one answer only. */
  poeng: number;
  /** Names of the metadata fields the term was found in. */
  felt: readonly string[];
  /** How many times the term stands in the text. */
  forekomster: number;
}

/** Asks the index for one term or phrase, best first. */
export type Motor = (term: string) => Promise<readonly Motortreff[]>;

/** A motor that remembers its answers: as a reader types, most terms are the same as before. */
export function medMinne(motor: Motor, plass = 200): Motor {
  const minne = new Map<string, Promise<readonly Motortreff[]>>();
  return (term) => {
    const kjent = minne.get(term);
    if (kjent) return kjent;
    const svar = motor(term).catch((feil: unknown) => {
      minne.delete(term);
      throw feil;
    });
    const eldste = minne.keys().next().value;
    if (minne.size >= plass && eldste !== undefined) minne.delete(eldste);
    minne.set(term, svar);
    return svar;
  };
}
