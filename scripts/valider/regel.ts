import type { Faktabase } from './base.ts';
import type { Dokument, Faktaark } from './dokument.ts';
import { nyFeil, type Feil, type Merknad } from './feil.ts';

/** One thing to check in a file, whatever the other files and the day are: the answer can be kept. */
export interface Dokumentregel {
  id: string;
  sjekkDokument(dokument: Dokument): Feil[];
}

/** One thing to check over the whole base. */
export interface Baseregel {
  id: string;
  sjekk(base: Faktabase): Feil[];
}

export type Regel = Dokumentregel | Baseregel;

/** A rule that looks at one document and nothing else. */
export function dokumentregel(id: string, sjekk: (dokument: Dokument) => Iterable<Merknad>): Dokumentregel {
  return {
    id,
    sjekkDokument: (dokument) => Array.from(sjekk(dokument), (merknad) => nyFeil(dokument.fil, id, merknad)),
  };
}

/** A rule that holds what is known of one document at a time against the base. */
export function oppslagsregel(
  id: string,
  sjekk: (ark: Faktaark, base: Faktabase) => Iterable<Merknad>,
): Baseregel {
  return {
    id,
    sjekk: (base) =>
      base.dokumenter.flatMap((ark) => Array.from(sjekk(ark, base), (merknad) => nyFeil(ark.fil, id, merknad))),
  };
}
