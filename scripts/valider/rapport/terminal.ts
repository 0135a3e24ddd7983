import type { Feil } from '../feil.ts';
import { oppsummer, visMelding } from './tekst.ts';

const INNRYKK = '    ';

function visFeil(feil: Feil): string[] {
  const merke = feil.alvor === 'advarsel' ? 'Advarsel. ' : '';
  const forste = `${feil.fil}:${feil.linje}  ${merke}${visMelding(feil)}`;
  return feil.råd === '' ? [forste] : [forste, `${INNRYKK}${feil.råd}`];
}

/** For people: one block for each file, sorted as `feil` is, and a closing sentence. */
export function terminalrapport(feil: readonly Feil[], antallFiler: number): string {
  const perFil = Map.groupBy(feil, ({ fil }) => fil);
  const blokker = [...perFil.values()].map((gruppe) => gruppe.flatMap(visFeil).join('\n'));
  return [...blokker, oppsummer(feil, antallFiler)].join('\n\n');
}
