import type { Feil } from '../feil.ts';

const antall = (tall: number, en: string, flere: string) => `${tall} ${tall === 1 ? en : flere}`;

/** «3 feil og 1 advarsel i 2 filer.», or that all is well. */
export function oppsummer(feil: readonly Feil[], antallFiler: number): string {
  if (feil.length === 0) return `Alt i orden: ${antall(antallFiler, 'fil', 'filer')} kontrollert.`;
  const stoppende = feil.filter(({ alvor }) => alvor === 'feil').length;
  const advarsler = feil.length - stoppende;
  const deler = [
    ...(stoppende > 0 ? [`${stoppende} feil`] : []),
    ...(advarsler > 0 ? [antall(advarsler, 'advarsel', 'advarsler')] : []),
  ];
  return `${deler.join(' og ')} i ${antall(new Set(feil.map(({ fil }) => fil)).size, 'fil', 'filer')}.`;
}

/**
 * A path as people read it: `utprovinger.0.kilde.id` is «utprovinger nr. 1, kilde, id». The number of a
 * plain value in a list is left out: the line says which.
 */
export function visFelt(felt: string): string {
  return felt
    .replace(/\.\d+$/u, '')
    .replaceAll(
      /(^|\.)(\d+)(?=\.|$)/gu,
      (_treff, foran: string, nr: string) => `${foran && ' '}nr. ${Number(nr) + 1}`,
    )
    .replaceAll(/\.(?! )/gu, ', ')
    .replaceAll('nr, ', 'nr. ');
}

/** The field and the message as one sentence. */
export const visMelding = ({ felt, melding }: Feil): string =>
  felt === '' ? melding : `${visFelt(felt)}: ${melding}`;
