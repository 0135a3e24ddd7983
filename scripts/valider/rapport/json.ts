import type { Feil } from '../feil.ts';
import { oppsummer } from './tekst.ts';

/** For programs: `{ feil: Feil[], oppsummering: { filer, feil, advarsler, tekst } }`. */
export function jsonrapport(feil: readonly Feil[], antallFiler: number): string {
  const advarsler = feil.filter(({ alvor }) => alvor === 'advarsel').length;
  const oppsummering = {
    filer: antallFiler,
    feil: feil.length - advarsler,
    advarsler,
    tekst: oppsummer(feil, antallFiler),
  };
  return JSON.stringify({ feil, oppsummering }, null, 2);
}
