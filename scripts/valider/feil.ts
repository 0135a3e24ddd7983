/** One thing wrong in one place of one file, in words an editor understands. */
export interface Feil {
  /** Path from the project root, with `/` between the parts. */
  fil: string;
  /** From 1. */
  linje: number;
  /** Path to the field, joined with dots; empty when it is not about a field. */
  felt: string;
  /** The id of the rule that found it. */
  regel: string;
  /** `feil` stops the build, `advarsel` does not. */
  alvor: 'feil' | 'advarsel';
  melding: string;
  /** What to do about it; may be empty. */
  råd: string;
}

/** What a rule says about a document; the rest of the `Feil` is filled in. */
export type Merknad = Partial<Omit<Feil, 'fil' | 'regel'>> & Pick<Feil, 'melding'>;

/** A complete `Feil`: severity `feil`, line 1 and no field or advice unless `merknad` says so. */
export function nyFeil(fil: string, regel: string, merknad: Merknad): Feil {
  return { fil, linje: 1, felt: '', regel, alvor: 'feil', råd: '', ...merknad };
}

const tekstorden = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then line, then field, then rule. Stable, so the same content always reads the same. */
export function sorterFeil(feil: readonly Feil[]): Feil[] {
  return feil.toSorted(
    (a, b) =>
      tekstorden(a.fil, b.fil) ||
      a.linje - b.linje ||
      tekstorden(a.felt, b.felt) ||
      tekstorden(a.regel, b.regel),
  );
}
