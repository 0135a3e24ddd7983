import type { Henvisning } from './henvisning.ts';

const TYPER: Readonly<Record<Henvisning['slag'], string>> = {
  rapport: 'techreport',
  arsrapport: 'techreport',
  egenrapport: 'techreport',
  artikkel: 'article',
  bok: 'book',
  doktoravhandling: 'phdthesis',
  opptak: 'misc',
  nettside: 'misc',
  regelverk: 'misc',
};

/** What the publisher is called in each type of entry. */
const UTGIVERFELT: Readonly<Record<string, string>> = {
  techreport: 'institution',
  phdthesis: 'school',
  misc: 'howpublished',
};

const TEGN: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  // BibTeX counts braces, escaped ones too: one on its own would end the field somewhere else.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '"': "''",
};

/** Text inside a field. Æøå stand as they are: the file is UTF-8, which biber and every manager read. */
const trygg = (tekst: string) =>
  tekst
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\\~^{}"]/gu, (tegn) => TEGN[tegn] ?? tegn)
    .replaceAll(/[&%$#_]/gu, String.raw`\$&`);

/** Addresses are read as they stand, but for what would end the field. */
const adressefelt = (adresse: string) => adresse.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

/** A reference as BibTeX. Titles keep their capitals, and institutions are not taken for persons: double braces. */
export function bibtex({ nokkel, slag, tittel, forfattere, utgiver, aar, dag, versjon, serie, adresse }: Henvisning): string {
  const type = TYPER[slag];
  const navn = forfattere.map((hvem) => ('institusjon' in hvem ? `{${trygg(hvem.institusjon)}}` : `${trygg(hvem.etternavn)}, ${trygg(hvem.fornavn)}`));
  const felter: (readonly [string, string | undefined])[] = [
    ['author', navn.join(' and ')],
    ['title', `{${trygg(tittel)}}`],
    [UTGIVERFELT[type] ?? 'publisher', trygg(utgiver)],
    [type === 'article' ? 'journal' : 'series', serie && trygg(serie)],
    ['year', String(aar)],
    ['date', dag],
    ['version', versjon],
    ['langid', 'norwegian'],
    ['url', adresse && adressefelt(adresse)],
  ];
  const linjer = felter.flatMap(([felt, verdi]) => (verdi === undefined ? [] : [`  ${felt} = {${verdi}},\n`]));
  return `@${type}{${nokkel},\n${linjer.join('')}}\n`;
}
