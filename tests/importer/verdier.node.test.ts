import { describe, expect, test } from 'vitest';
import { lesKolonner } from '../../scripts/importer/kolonner.ts';
import { postslutt } from '../../scripts/importer/les/csv-poster.ts';
import { dekod } from '../../scripts/importer/les/tegnsett.ts';
import { skjerm } from '../../scripts/importer/kontroll/personer.ts';
import { lagGjenkjenner } from '../../scripts/importer/rad/overskrift.ts';
import { kolonnebokstaver } from '../../scripts/importer/les/ark.ts';
import { somMarkdown } from '../../scripts/importer/utkast/markdown.ts';
import { datoAvTall, lesDato, lesPeriode } from '../../scripts/importer/verdier/dato.ts';
import { lesSkala } from '../../scripts/importer/verdier/skala.ts';
import { lesTall, visKroner } from '../../scripts/importer/verdier/tall.ts';
import { rensTekst, stykker } from '../../scripts/importer/verdier/tekst.ts';

test.each([
  ['1250000', 1_250_000],
  ['1 250 000,50', 1_250_000.5],
  ['1\u00A0250\u00A0000', 1_250_000],
  ['1.250.000,5', 1_250_000.5],
  ['1,250,000.50', 1_250_000.5],
  ['610.000', 610_000],
  ['kr 610 000,-', 610_000],
  ['610 000 kroner', 610_000],
  ['NOK 610000', 610_000],
  ['0,6 mill. kroner', 600_000],
  ['1,25 millioner', 1_250_000],
  ['610 tkr', 610_000],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['0,125', 0.13],
  ['−12', -12],
  ['2 årsverk', 2],
  ['18 år', 18],
])('«%s» er %d', (tekst, tall) => expect(lesTall(tekst)).toEqual({ tall }));

test.each(['', ' ', '-', '–', 'ukjent', 'ikke oppgitt'])('«%s» er ikke noe tall', (tekst) =>
  expect(lesTall(tekst)).toBeUndefined(),
);

test.each([
  [1_250_000.5, '1\u00A0250\u00A0000,50 kroner'],
  [610_000, '610\u00A0000 kroner'],
])('%d vises som «%s»', (tall, vist) => expect(visKroner(tall)).toBe(vist));

test.each([
  ['3. mars 2024', '2024-03-03'],
  ['3 mars 2024', '2024-03-03'],
  ['03.03.2024', '2024-03-03'],
  ['3.3.24', '2024-03-03'],
  ['01. 09. 2021', '2021-09-01'],
  ['2024-03-03', '2024-03-03'],
  ['2024-03-03T10:00:00Z', '2024-03-03'],
  ['03.03.2024 14:30', '2024-03-03'],
  ['2024/3/3', '2024-03-03'],
  ['13/3/2024', '2024-03-13'],
  ['mars 2024', '2024-03'],
  ['sept. 2021', '2021-09'],
  ['03.2024', '2024-03'],
  ['2024-03', '2024-03'],
  ['2024', '2024'],
  ['ca. 2019', '2019'],
  ['45354', '2024-03-03'],
  ['5.6.99', '1999-06-05'],
])('«%s» er %s', (tekst, tid) => expect(lesDato(tekst)).toEqual({ tid }));

test.each([
  [45_354, { tid: '2024-03-03' }],
  [45_354.75, { tid: '2024-03-03' }],
  [2021, { tid: '2021' }],
  [12, { melding: '«12» er ikke en dato.' }],
])('tallet %d', (tall, ventet) => expect(datoAvTall(tall)).toEqual(ventet));

test.each([
  ['2021–2023', { start: '2021', slutt: '2023' }],
  ['2021-2023', { start: '2021', slutt: '2023' }],
  ['mars 2021 til 3. juni 2022', { start: '2021-03', slutt: '2022-06-03' }],
  ['01.01.2021 - 31.12.2021', { start: '2021-01-01', slutt: '2021-12-31' }],
  ['2021', { start: '2021' }],
])('perioden «%s»', (tekst, ventet) => expect(lesPeriode(tekst)).toEqual(ventet));

test.each([
  ['0', 0],
  ['3', 3],
  ['2,0', 2],
  ['3 – ja, i stor grad', 3],
  ['Ja, noe', 2],
  ['I liten grad', 1],
  ['ikke i det hele tatt', 0],
  ['3 (Ja, i stor grad)', 3],
])('svaret «%s» er %d', (tekst, verdi) => expect(lesSkala(tekst)).toEqual({ verdi }));

test.each(['', '-', 'Vet ikke', 'Ikke relevant'])('«%s» er ubesvart', (tekst) =>
  expect(lesSkala(tekst)).toBeUndefined(),
);

describe('overskrifter', () => {
  const kjenn = lagGjenkjenner(lesKolonner());
  test.each([
    ['Tittel', 'tittel'],
    ['TILTAKETS NAVN:', 'tittel'],
    ['Maalgruppe', 'malgruppe'],
    ['Mågruppe', 'malgruppe'],
    ['3.2 Beskriv målgruppen for tiltaket', 'malgruppe'],
    ['Hvordan har dere undersøkt måloppnåelsen?', 'undersokt'],
    ['Hvordan har måloppnåelse blitt undersøkt', 'undersokt'],
    ['Måloppnåelse', 'oppnadd'],
    ['Samarbeid', 'samarbeid'],
    ['Samarbeid med nye instanser', 'nyeInstanser'],
    ['Bidrar tiltaket til utvikling av nye arbeidsmetoder og samarbeidsformer?', 'nyeMetoder'],
    ['Suksesfaktorer', 'suksessfaktorer'],
    ['Mottatt tilskudd (kr)', 'mottatt'],
    ['NAV-kontor', 'kontor'],
    ['Målgruppe (fra listen) 2', 'malgrupper'],
    ['e-post', 'person'],
    ['Saksbehandlers notat', undefined],
    ['Kommentar til status', undefined],
    ['Vær og vind', undefined],
  ])('«%s» er %s', (tekst, id) => expect(kjenn(tekst)?.id).toBe(id));
});

test.each([
  [Buffer.from('blåbær'), 'blåbær', 'UTF-8'],
  [Buffer.from('\uFEFFblåbær'), 'blåbær', 'UTF-8'],
  [Buffer.from('blåbær – 5 €', 'latin1').map((byte) => byte), undefined, 'Windows-1252'],
  [Buffer.from('\uFEFFblåbær', 'utf16le'), 'blåbær', 'UTF-16'],
  [Buffer.from([0x62, 0x6c, 0xe5, 0x96]), 'blå–', 'Windows-1252'],
])('tegnsett %#', (bytes, tekst, tegnsett) => {
  const dekodet = dekod(bytes);
  expect(dekodet?.tegnsett).toBe(tegnsett);
  if (tekst !== undefined) expect(dekodet?.tekst).toBe(tekst);
});

test.each([
  ['a;b', 0],
  ['a;"b\nc";d', 1],
  ['a;"b ""c""\n";d', 1],
  ['skjerm 12";b', 0],
  ['"a;b', undefined],
])('posten %j slutter på linje %s', (tekst, slutt) =>
  expect(postslutt(tekst.split('\n'), 0, ';')).toBe(slutt),
);

test.each([
  ['Ring 91 23 45 67 nå', 'Ring [telefonnummer fjernet] nå', ['telefonnummer']],
  ['Skriv til ola@example.com.', 'Skriv til [e-postadresse fjernet].', ['e-postadresse']],
  ['Skriv til postmottak@alna.kommune.no.', 'Skriv til postmottak@alna.kommune.no.', []],
  ['Kari Nordmann og Ola Nordmann', '[navn fjernet] og [navn fjernet]', ['navn']],
  ['Karl Johans gate i Oslo', 'Karl Johans gate i Oslo', []],
  ['Supported Employment i Nordre Aker', 'Supported Employment i Nordre Aker', []],
  ['Beløpet var 12 500 000 kroner', 'Beløpet var 12 500 000 kroner', []],
])('«%s» blir «%s»', (tekst, ventet, slag) => expect(skjerm(tekst)).toEqual({ tekst: ventet, slag }));

test.each([
  ['Vi\u00AD fikk\u200B bøker\u0007', 'Vi fikk bøker'],
  ['Ma\u030Al', 'Mål'],
  ['bÃ¸ker pÃ¥ plass', 'bøker på plass'],
  ['a\r\nb\u2028c\n\n\n\nd', 'a\nb\nc\n\nd'],
  ['post\u2011it\t\uF0B7', 'post-it •'],
])('%j renses til %j', (tekst, ventet) => expect(rensTekst(tekst).tekst).toBe(ventet));

test.each([
  ['- En\n• To\n3. Tre', 300, ['En', 'To', 'Tre']],
  ['En setning. Og en til som er lang.', 20, ['En setning.', 'Og en til som er', 'lang.']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
])('%j i stykker på %d', (tekst, maks, ventet) => expect(stykker(tekst, maks)).toEqual(ventet));

test.each([
  ['<b>{x}*', String.raw`\<b\>\{x\}\*`],
  ['import a\nexport b', '&#105;mport a\\\n&#101;xport b'],
  ['Se https://nav.no/a_b.', 'Se https://nav.no/a_b.'],
  ['Se http://x.y og www.nav', 'Se `http://x.y` og `www.nav`'],
  ['• En\n– To', '- En\n- To'],
])('%j som Markdown', (tekst, ventet) => expect(somMarkdown(tekst)).toBe(ventet));

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('kolonne %d er %s', (nr, ventet) => expect(kolonnebokstaver(nr)).toBe(ventet));
