import type { Feil } from '../feil.ts';
import { oppsummer, visMelding } from './tekst.ts';

/** Escapes of GitHub's workflow commands (actions/toolkit, packages/core/src/command.ts). */
const somData = (tekst: string) =>
  tekst.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const somEgenskap = (tekst: string) => somData(tekst).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One error as a workflow command, which GitHub shows on its line. */
export function somAnmerkning(feil: Feil): string {
  const kommando = feil.alvor === 'feil' ? 'error' : 'warning';
  const tekst = [visMelding(feil), feil.råd].filter((del) => del !== '').join('\n');
  const sted = `file=${somEgenskap(feil.fil)},line=${feil.linje},title=${somEgenskap(feil.regel)}`;
  return `::${kommando} ${sted}::${somData(tekst)}`;
}

/** For GitHub Actions: one annotation for each, and the closing sentence in the log. */
export function githubrapport(feil: readonly Feil[], antallFiler: number): string {
  return [...feil.map(somAnmerkning), oppsummer(feil, antallFiler)].join('\n');
}
