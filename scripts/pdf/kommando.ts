import { parseArgs } from 'node:util';
import type { Svar } from '../kommando/svar.ts';
import { lesMetodeider } from './nettsted.ts';
import { forLange, listen, type Utskrift } from './rapport.ts';

const BRUK = `Bruk: npm run pdf -- [valg]

Skriver ut metodekortet til hver metode og ett hefte av dem, fra nettstedet som er bygd i dist/.

  --til <mappe>        hvor PDF-ene skal ligge (pdf)
  --utvalg <id,id>     bare disse metodene (alle)
  --rot <mappe>        mappen nettstedet er bygd i (dist)
  --hjelp              denne teksten
`;

const VALG = {
  til: { type: 'string', default: 'pdf' },
  utvalg: { type: 'string', default: '' },
  rot: { type: 'string', default: 'dist' },
  hjelp: { type: 'boolean', short: 'h', default: false },
} as const;

const feil = (feilmelding: string): Svar => ({ ut: '', feilmelding, kode: 2 });

function les(argumenter: readonly string[]) {
  try {
    return parseArgs({ args: [...argumenter], options: VALG }).values;
  } catch {
    return undefined;
  }
}

/** What prints: the built site, the folder for the files, and the methods. Replaced in tests. */
export type SkrivUt = (rot: string, til: string, ider: readonly string[]) => Promise<Utskrift[]>;

/** Prints cards and booklet as the command line asks. 1 when a card takes more than its sheet. */
export async function kjor(argumenter: readonly string[], skrivUt: SkrivUt): Promise<Svar> {
  const valg = les(argumenter);
  if (valg === undefined) return feil(`Forstår ikke «${argumenter.join(' ')}».\n\n${BRUK}`);
  if (valg.hjelp) return { ut: BRUK, feilmelding: '', kode: 0 };
  const alle = await lesMetodeider(valg.rot);
  if (alle === undefined) return feil(`Det finnes ikke noe bygd nettsted i ${valg.rot}. Kjør «npm run build» først.\n`);
  const valgte = valg.utvalg === '' ? alle : [...new Set(valg.utvalg.split(',').map((id) => id.trim()))].filter(Boolean);
  const ukjente = valgte.filter((id) => !alle.includes(id));
  if (ukjente.length > 0) return feil(`Disse metodene finnes ikke i ${valg.rot}: ${ukjente.join(', ')}.\n`);
  if (valgte.length === 0) return feil('Utvalget er tomt.\n');
  const utskrifter = await skrivUt(valg.rot, valg.til, valgte);
  const feilmelding = forLange(utskrifter);
  return { ut: listen(utskrifter, valg.til), feilmelding, kode: feilmelding === '' ? 0 : 1 };
}
