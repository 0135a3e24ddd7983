/**
 * `navn` as an id: a–z, digits and single hyphens, «Jobbsentralen Øst» → «jobbsentralen-ost». The letters follow
 * CONTRIBUTING: æ → ae, ø → o, å → a.
 */
export function tilKebab(navn: string): string {
  return navn
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** `tilKebab` with at most `maks` characters; `ellers` when nothing is left. */
export function somId(navn: string, ellers: string, maks = 60): string {
  return tilKebab(navn).slice(0, maks).replace(/-$/u, '') || ellers;
}
