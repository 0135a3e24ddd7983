/**
 * A name as an id of the base and as a file name: a–z, digits and single hyphens, at most `maks` characters;
 * `ellers` when nothing is left. The letters follow CONTRIBUTING: æ → ae, ø → o, å → a.
 */
export function somId(navn: string, ellers: string, maks = 60): string {
  const id = navn
    .toWellFormed()
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, maks)
    .replaceAll(/^-|-$/gu, '');
  return id === '' ? ellers : id;
}
