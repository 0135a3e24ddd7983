import type { Innholdsbase } from './base.ts';
import type { Dokument } from './dokument.ts';
import { nyFeil, type Feil, type Merknad } from './feil.ts';

/** One thing to check over the whole base. */
export interface Regel {
  id: string;
  sjekk(base: Innholdsbase): Feil[];
}

/** A rule that looks at one document at a time. */
export function dokumentregel(
  id: string,
  sjekk: (dokument: Dokument, base: Innholdsbase) => Iterable<Merknad>,
): Regel {
  return {
    id,
    sjekk: (base) =>
      base.dokumenter.flatMap((dokument) =>
        Array.from(sjekk(dokument, base), (merknad) => nyFeil(dokument.fil, id, merknad)),
      ),
  };
}
