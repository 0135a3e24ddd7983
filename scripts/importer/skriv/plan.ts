import type { Manifestpost } from './manifest.ts';

/** What becomes of a row. */
export type Utfall =
  | 'ny'
  | 'oppdatert'
  | 'uendret'
  | 'redigert'
  | 'redigert-og-endret'
  | 'slettet'
  | 'finnes'
  | 'for-kort'
  | 'dublett'
  | 'feil';

/** Whether the draft of a row is to be written. */
export const skrives = (utfall: Utfall): boolean => utfall === 'ny' || utfall === 'oppdatert';

/** Whether the text of the row is in the base, by this run or an earlier one. */
export const erIBasen = (utfall: Utfall): boolean =>
  skrives(utfall) || utfall === 'uendret' || utfall === 'redigert';

/**
 * What to do with a row that was imported before: `kjent` is what was written then, `naa` the fingerprint of the
 * file as it lies there (`undefined`: it is gone), `rad` the fingerprint of the row today.
 */
export function vurderKjent(kjent: Manifestpost, naa: string | undefined, rad: string): Utfall {
  if (naa === undefined) return 'slettet';
  const urort = naa === kjent.innhold;
  if (kjent.rad === rad) return urort ? 'uendret' : 'redigert';
  return urort ? 'oppdatert' : 'redigert-og-endret';
}
