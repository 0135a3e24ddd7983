import type { Kildehenvisning } from '../../skjema/kildehenvisning.ts';
import { GRUNNLAG } from '../../skjema/koder.ts';
import type { Merking } from '../../skjema/merking.ts';
import { ord, type Base } from '../base.ts';
import { kildenoter } from '../kildenoter.ts';
import type { Kolonne } from './tabell.ts';

/** What stands where the source is silent: unknown is a value, never an empty cell. */
export const IKKE_OPPGITT = 'Ikke oppgitt i kilden';

/** `les` of a value the source gives, and otherwise that it does not. */
export function oppgitt<T, R>(verdi: T | 'ukjent', les: (kjent: T) => R): R | string {
  return verdi === 'ukjent' ? IKKE_OPPGITT : les(verdi);
}

export const tid = (tidspunkt: string | number | undefined): string =>
  tidspunkt === undefined ? '' : oppgitt(String(tidspunkt), (kjent) => kjent);

/** Names of categories or law references; those the editors put there say so. */
export function merket(base: Base, vokabular: string, merkinger: readonly Merking[]): string[] {
  return merkinger.map(({ id, grunnlag }) => {
    const { navn } = ord(base, vokabular, id);
    return grunnlag === 'redaksjonell' ? `${navn} (${GRUNNLAG.redaksjonell.toLowerCase()})` : navn;
  });
}

/** The sources a page rests on, each once. */
export function kildeIder({ data, body }: { data: unknown; body: string }): string[] {
  return [...new Set(kildenoter(undefined, body, data).map(({ id }) => id))].sort();
}

/** Where something stands: the id of the source, as on the sheet of sources, and the place in it. */
export function kildekolonner<T>(hent: (rad: T) => Kildehenvisning): Kolonne<T>[] {
  return [
    { navn: 'Kilde', bredde: 18, celle: (rad) => hent(rad).id },
    { navn: 'Stedet i kilden', bredde: 24, celle: (rad) => hent(rad).sted },
  ];
}
