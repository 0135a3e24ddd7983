import { createHash } from 'node:crypto';
import { brett } from '../../../src/skjema/naermeste.ts';
import type { Rapport } from '../utkast/rapporten.ts';
import { tekstI } from '../utkast/rapporten.ts';

const LENGDE = 16;

export const fingeravtrykk = (innhold: string | Uint8Array): string =>
  createHash('sha256').update(innhold).digest('hex').slice(0, LENGDE);

/** All that was read of a row, wherever it stands in the sheet and however its numbers and days are written. */
export function radavtrykk({ rad }: Pick<Rapport, 'rad'>): string {
  const tekster = [...rad.tekster].map(([felt, { tekst }]) => [felt, tekst]);
  const deler = [tekster, [...rad.tall], [...rad.tider], [...rad.valg], [...rad.skala], rad.ubrukt];
  return fingeravtrykk(JSON.stringify(deler));
}

/**
 * What makes a report the same report when the sheet comes again: the project's number, else its name and office,
 * and the year. A row without a name is only ever itself.
 */
export function radnokkel(rapport: Pick<Rapport, 'rad' | 'kontor' | 'ar'>): string {
  const { kontor, ar = '' } = rapport;
  const nummer = brett(tekstI(rapport, 'prosjektnummer'));
  if (nummer !== '') return fingeravtrykk(JSON.stringify(['nummer', nummer, ar]));
  const tittel = brett(tekstI(rapport, 'tittel'));
  if (tittel === '') return fingeravtrykk(JSON.stringify(['uten navn', radavtrykk(rapport)]));
  return fingeravtrykk(JSON.stringify(['navn', tittel, kontor.id ?? brett(kontor.navn ?? ''), ar]));
}
