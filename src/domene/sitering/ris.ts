import type { Henvisning } from './henvisning.ts';

const TYPER: Readonly<Record<Henvisning['slag'], string>> = {
  rapport: 'RPRT',
  arsrapport: 'RPRT',
  egenrapport: 'RPRT',
  artikkel: 'JOUR',
  bok: 'BOOK',
  doktoravhandling: 'THES',
  opptak: 'VIDEO',
  nettside: 'ELEC',
  regelverk: 'STAT',
};

/** One line of plain text: a line break would begin a new tag. */
const linje = (tekst: string) => tekst.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

/** A reference as RIS, which Zotero, EndNote and Mendeley read: a tag, two spaces, a hyphen, CRLF. */
export function ris({ nokkel, slag, tittel, forfattere, utgiver, aar, dag, versjon, serie, adresse }: Henvisning): string {
  const linjer: (readonly [string, string | undefined])[] = [
    ['TY', TYPER[slag]],
    ['ID', nokkel],
    ...forfattere.map((hvem) => ['AU', 'institusjon' in hvem ? hvem.institusjon : `${hvem.etternavn}, ${hvem.fornavn}`] as const),
    ['TI', tittel],
    [slag === 'artikkel' ? 'T2' : 'T3', serie],
    ['PB', utgiver],
    ['PY', String(aar)],
    ['DA', dag?.replaceAll('-', '/')],
    ['ET', versjon],
    ['LA', 'nb'],
    ['UR', adresse],
  ];
  const skrevet = linjer.flatMap(([merke, verdi]) => (verdi === undefined ? [] : [`${merke}  - ${linje(verdi)}\r\n`]));
  return `${skrevet.join('')}ER  - \r\n`;
}
