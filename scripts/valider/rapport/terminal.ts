import type { Feil } from '../feil.ts';
import { oppsummer, visMelding } from './tekst.ts';

const INNRYKK = '    ';

function visFeil(feil: Feil): string[] {
  const merke = feil.alvor === 'advarsel' ? 'Advarsel. ' : '';
  const forste = `${feil.fil}:${feil.linje}  ${merke}${visMelding(feil)}`;
  return feil.råd === '' ? [forste] : [forste, `${INNRYKK}${feil.råd}`];
}

/** One block of lines for each file, sorted as `feil` is. */
export const filblokker = (feil: readonly Feil[]): string[] =>
  [...Map.groupBy(feil, ({ fil }) => fil).values()].map((gruppe) => gruppe.flatMap(visFeil).join('\n'));

/** For people: one block for each file, sorted as `feil` is, and a closing sentence. */
export const terminalrapport = (feil: readonly Feil[], antallFiler: number): string =>
  [...filblokker(feil), oppsummer(feil, antallFiler)].join('\n\n');
