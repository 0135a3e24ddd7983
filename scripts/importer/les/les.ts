import { extname } from 'node:path';
import { nyFeil, type Merknad } from '../../valider/feil.ts';
import type { Lesing } from './ark.ts';
import { lesCsv, type Kjenner } from './csv.ts';
import { lesDocx } from './docx.ts';
import { AVVIS, filtype } from './filtype.ts';
import { lesXlsx } from './xlsx.ts';
import { kjennIgjen } from './zip.ts';

export const STORSTE_FIL = 50_000_000;

/** Sheets of our own templates that hold no rows. */
export const EGNE_ARK: ReadonlySet<string> = new Set(['Les dette først', 'Valg']);

const avvist = (fil: string, merknad: Merknad): Lesing => ({
  ark: [],
  feil: [nyFeil(fil, 'fil', merknad)],
  ulest: [],
});

/** Reads the sheets of a file, by what it is and not by what it is called. Never throws. */
export async function lesArkfil(fil: string, bytes: Uint8Array, kjenner: Kjenner): Promise<Lesing> {
  if (bytes.length === 0) {
    return avvist(fil, {
      melding: 'Filen er tom.',
      råd: 'Se etter at dere har valgt riktig fil, og last den ned på nytt.',
    });
  }
  if (bytes.length > STORSTE_FIL) {
    const melding = `Filen er ${Math.ceil(bytes.length / 1e6)} MB. Grensen er ${STORSTE_FIL / 1e6} MB.`;
    return avvist(fil, { melding, råd: 'Ta bort bilder, eller del den opp.' });
  }
  const type = filtype(bytes);
  if (type === 'zip') {
    const pakke = kjennIgjen(bytes);
    if (pakke.slag === 'avvist') return avvist(fil, pakke);
    return pakke.slag === 'docx' ? lesDocx(fil, bytes) : lesXlsx(fil, bytes, EGNE_ARK);
  }
  if (type !== 'tekst') return avvist(fil, AVVIS[type]);
  if (/^\.(?:xlsx|xlsm|docx)$/iu.test(extname(fil))) {
    const melding = 'Filen heter noe med Excel eller Word, men er en vanlig tekstfil.';
    return avvist(fil, { melding, råd: 'Er den en CSV-fil, så gi den navn som slutter på .csv.' });
  }
  return lesCsv(fil, bytes, kjenner);
}
