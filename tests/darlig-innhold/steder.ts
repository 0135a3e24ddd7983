import { bytt, god, KILDE, KONTOR, METODE, nabo, type Uhell } from './god.ts';

/** Files that lie in the wrong place, or under the wrong name. */
export const STEDER: readonly Uhell[] = [
  ['Markdown i stedet for MDX', { 'content/metoder/nabo.md': god() }, [
    'content/metoder/nabo.md:1  Filen blir ikke lest: i content/metoder/ må navnet slutte på .mdx.',
    '    Gi den navnet «nabo.mdx», eller flytt den ut.',
  ]],
  ['Word-fil i mappen for metoder', { 'content/metoder/nabo.docx': 'x' }, [
    'content/metoder/nabo.docx:1  Filen blir ikke lest: i content/metoder/ må navnet slutte på .mdx.',
    '    Skriv innholdet inn i en ny fil etter malen, og ta denne ut av content/.',
  ]],
  ['tekstfil i mappen for metoder', { 'content/metoder/nabo.mdx.txt': god() }, [
    'content/metoder/nabo.mdx.txt:1  Filen blir ikke lest: i content/metoder/ må navnet slutte på .mdx.',
    '    Gi den navnet «nabo.mdx», eller flytt den ut.',
  ]],
  ['endelse med store bokstaver', { 'content/metoder/nabo.MDX': god() }, [
    'content/metoder/nabo.MDX:1  Filen blir ikke lest: i content/metoder/ må navnet slutte på .mdx.',
    '    Gi den navnet «nabo.mdx», eller flytt den ut.',
  ]],
  ['uten endelse', { 'content/metoder/nabo': god() }, [
    'content/metoder/nabo:1  Filen blir ikke lest: i content/metoder/ må navnet slutte på .mdx.',
    '    Gi den navnet «nabo.mdx», eller flytt den ut.',
  ]],
  ['kilde med .yml', { 'content/kilder/nabo.yml': god(KILDE) }, [
    'content/kilder/nabo.yml:1  Filen blir ikke lest: i content/kilder/ må navnet slutte på .yaml.',
    '    Gi den navnet «nabo.yaml», eller flytt den ut.',
  ]],
  ['kilde som JSON', { 'content/kilder/nabo.json': '{}' }, [
    'content/kilder/nabo.json:1  Filen blir ikke lest: i content/kilder/ må navnet slutte på .yaml.',
    '    Gi den navnet «nabo.yaml», eller flytt den ut.',
  ]],
  ['metode i mappen for kilder', { 'content/kilder/nabo.mdx': god() }, [
    'content/kilder/nabo.mdx:1  Filen blir ikke lest: i content/kilder/ må navnet slutte på .yaml.',
    '    Flytt den dit den hører hjemme: metoder, forskning, veiledninger.',
  ]],
  ['fil rett i content', { 'content/notater.txt': 'Husk møtet.' }, [
    'content/notater.txt:1  Filen «notater.txt» hører ikke hjemme rett i content/.',
    '    Legg den i en av mappene: metoder, forskning, veiledninger, begreper, kilder, vokabular. Eller slett den.',
  ]],
  ['kontorlisten heter noe annet', { 'content/kontor.yaml': god(KONTOR) }, [
    'content/kontor.yaml:1  Filen «kontor.yaml» hører ikke hjemme rett i content/. Mente du «kontorer.yaml»?',
    '    Legg den i en av mappene: metoder, forskning, veiledninger, begreper, kilder, vokabular. Eller slett den.',
  ]],
  ['mappe med skrivefeil', { 'content/metode/nabo.mdx': god() }, [
    'content/metode/nabo.mdx:1  Mappen content/metode/ er ikke kjent, så filen i den blir ikke lest. Mente du «metoder»?',
    '    Mappene er: metoder, forskning, veiledninger, begreper, kilder, vokabular, sokeord.',
  ]],
  ['undermappe med metoder', { 'content/metoder/2026/nabo.mdx': god() }, [
    'content/metoder/2026/nabo.mdx:1  Filen ligger i en undermappe av content/metoder/, og blir ikke lest.',
    '    Flytt den rett i content/metoder/.',
  ]],
  ['mappe som heter som en fil', { 'content/metoder/nabo.mdx/nabo.mdx': god() }, [
    'content/metoder/nabo.mdx/nabo.mdx:1  Filen ligger i en undermappe av content/metoder/, og blir ikke lest.',
    '    Flytt den rett i content/metoder/.',
  ]],
  ['bilder i content', { 'content/bilder/a.png': 'x', 'content/bilder/b.png': 'x' }, [
    'content/bilder/a.png:1  Mappen content/bilder/ er ikke kjent, så 2 filer i den blir ikke lest. Mente du «kilder»?',
    '    Mappene er: metoder, forskning, veiledninger, begreper, kilder, vokabular, sokeord.',
  ]],
  ['rester fra Mac', { 'content/metoder/.DS_Store': 'x' }, [
    'content/metoder/.DS_Store:1  «.DS_Store» er ikke innhold.',
    '    Slett den. Den er laget av maskinen din.',
  ]],
  ['rester fra Windows', { 'content/metoder/Thumbs.db': 'x' }, [
    'content/metoder/Thumbs.db:1  «Thumbs.db» er ikke innhold.',
    '    Slett den. Den er laget av maskinen din.',
  ]],
  ['låsefil fra Word', { 'content/metoder/~$nabo.docx': 'x' }, [
    'content/metoder/~$nabo.docx:1  «~$nabo.docx» er ikke innhold.',
    '    Slett den. Den er laget av maskinen din.',
  ]],
  ['sikkerhetskopi fra et skriveprogram', { 'content/metoder/nabo.mdx~': god() }, [
    'content/metoder/nabo.mdx~:1  «nabo.mdx~» er ikke innhold.',
    '    Slett den. Den er laget av maskinen din.',
  ]],
  ['samme id med store og små bokstaver', nabo({}, 'content/metoder/Provemetoden.mdx'), [
    'content/metoder/Provemetoden.mdx:1  Filnavnet «Provemetoden.mdx» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Gi filen navnet «provemetoden.mdx».',
    'content/metoder/provemetoden.mdx:1  Id-en «provemetoden» er brukt før, i content/metoder/Provemetoden.mdx:1.',
    '    Gi den ene en annen id.',
  ]],
  ['to kontorer med samme id', { [KONTOR]: `${god(KONTOR)}${god(KONTOR).replace('NAV Prøve', 'NAV Ny')}` }, [
    'content/kontorer.yaml:5  nr. 2, id: Id-en «nav-prove» er brukt før, i content/kontorer.yaml:1.',
    '    Gi den ene en annen id.',
  ]],
  ['kontor-id med æøå', bytt('id: nav-prove', 'id: nav-prøve', KONTOR), [
    'content/kontorer.yaml:1  nr. 1, id: Id-en «nav-prøve» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
    '    Skriv «nav-prove».',
    'content/metoder/provemetoden.mdx:31  utprovinger nr. 1, kontor: «nav-prove» finnes ikke. Mente du «nav-prøve»?',
    '    Id-en må stå i content/kontorer.yaml.',
    'content/metoder/provemetoden.mdx:119  kontakt, kontor: «nav-prove» finnes ikke. Mente du «nav-prøve»?',
    '    Id-en må stå i content/kontorer.yaml.',
  ]],
  ['vokabular uten verdier', { 'content/vokabular/nytt.yaml': 'navn: Nytt\nbeskrivelse: Noe nytt.\nverdier: []\n' }, [
    'content/vokabular/nytt.yaml:3  verdier: Verdier må ha minst ett punkt.',
    '    Alle verdiene, i rekkefølgen leserne ser dem.',
  ]],
  ['metode som YAML uten strek', { [METODE]: god().replaceAll('---\n', '') }, [
    'content/metoder/provemetoden.mdx:1  Filen må begynne med en linje som bare er «---».',
    '    Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.',
  ]],
  ['en hel kildefil limt inn i en metode', { [METODE]: `${god()}\n---\n${god(KILDE)}---\n` }, [
    'content/metoder/provemetoden.mdx:157  Linjen «---» kan bare stå over og under feltene.',
    '    Ta den bort. Står det felt under den, er det limt inn en fil til.',
  ]],
  ['to metoder i samme fil', { [METODE]: god() + god() }, [
    'content/metoder/provemetoden.mdx:156  Linjen «---» kan bare stå over og under feltene.',
    '    Ta den bort. Står det felt under den, er det limt inn en fil til.',
  ]],
];
