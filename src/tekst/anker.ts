import { slug } from 'github-slugger';

/** The id of a heading: lower case ASCII, `Slik gjør dere det` → `slik-gjor-dere-det`. */
export function anker(overskrift: string): string {
  return slug(overskrift.normalize('NFC').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a'));
}
