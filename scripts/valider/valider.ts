import { byggBase, INNHOLDSMAPPE, type Innholdsbase } from './base.ts';
import type { Råfil } from './dokument.ts';
import { nyFeil, sorterFeil, type Feil } from './feil.ts';
import { lesInnhold } from './les.ts';
import { REGLER } from './regler/alle.ts';

/** What one run found: everything wrong, sorted, and how many files were looked at. */
export interface Validering {
  feil: Feil[];
  antallFiler: number;
}

/** Every rule over a base that is read. */
export const sjekkBase = (base: Innholdsbase): Feil[] =>
  sorterFeil(REGLER.flatMap((regel) => regel.sjekk(base)));

/** The same for files in memory. */
export function validerFiler(filer: readonly Råfil[], valg: { idag: string; maler?: boolean }): Validering {
  return { feil: sjekkBase(byggBase(filer, valg)), antallFiler: filer.length };
}

/**
 * Checks all of content/ under the project root `rot` as of the ISO day `idag`. Every error of every
 * file is in the answer; only a fault in the validator itself rejects. `maler` takes templates along.
 */
export async function valider({
  rot,
  idag,
  maler = false,
}: {
  rot: string;
  idag: string;
  maler?: boolean;
}): Promise<Validering> {
  const filer = await lesInnhold(rot);
  if (filer === undefined) {
    const melding = `Mappen ${INNHOLDSMAPPE}/ finnes ikke i ${rot}.`;
    return {
      feil: [
        nyFeil(INNHOLDSMAPPE, 'lose-filer', { melding, råd: 'Kjør kommandoen fra prosjektets rotmappe.' }),
      ],
      antallFiler: 0,
    };
  }
  return validerFiler(filer, { idag, maler });
}
