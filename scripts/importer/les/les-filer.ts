import { readFile } from 'node:fs/promises';
import { nyFeil } from '../../valider/feil.ts';
import type { Lesing } from './ark.ts';
import type { Kjenner } from './csv.ts';
import { lesArkfil } from './les.ts';

const GRUNNER: Readonly<Record<string, readonly [melding: string, råd: string]>> = {
  ENOENT: ['Filen finnes ikke.', 'Se etter at navnet og mappen er riktige.'],
  EISDIR: ['Dette er en mappe, ikke en fil.', 'Si hvilken fil i mappen som skal importeres.'],
};

const IKKE_APNET = ['Filen kan ikke åpnes.', 'Lukk den i Excel, og prøv igjen.'] as const;
const IKKE_LEST = [
  'Filen kan ikke leses. Den er skadet, eller har noe i seg vi ikke kjenner.',
  'Åpne den i Excel, og lagre den som «Excel-arbeidsbok (.xlsx)».',
] as const;

const avvist = (fil: string, [melding, råd]: readonly [string, string]): Lesing => ({
  ark: [],
  feil: [nyFeil(fil, 'fil', { melding, råd })],
  ulest: [],
});

/** Reads the file the user named. Never rejects: whatever is wrong with it is a message. */
export async function lesFil(fil: string, kjenner: Kjenner): Promise<Lesing> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(fil);
  } catch (feil) {
    const kode = feil instanceof Error && 'code' in feil ? String(feil.code) : '';
    return avvist(fil, GRUNNER[kode] ?? IKKE_APNET);
  }
  return lesArkfil(fil, bytes, kjenner).catch(() => avvist(fil, IKKE_LEST));
}
