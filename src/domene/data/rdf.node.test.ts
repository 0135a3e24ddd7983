import { DataFactory, Parser } from 'n3';
import { expect, test } from 'vitest';
import { lesJsonld, somLinjer } from '../../../tests/prove/les-jsonld.ts';
import { katalogen } from './datasett.ts';
import { katalogtripler, PREFIKSER } from './katalog.ts';
import { somJsonld, somTurtle } from './rdf.ts';

const { literal, namedNode, quad } = DataFactory;
const nettadresse = (adresse: string) => `https://metodebasen.example.no${adresse}`;

test.each([
  ['uten organisasjonsnummer', undefined, 'https://metodebasen.example.no/data/katalog.ttl#utgiver'],
  [
    'med organisasjonsnummer',
    '889640782',
    'https://organization-catalog.fellesdatakatalog.digdir.no/organizations/889640782',
  ],
])('%s sier Turtle og JSON-LD det samme', async (_navn, orgnr, utgiver) => {
  const katalog = { ...katalogen({ navn: 'Prøve «&» utgiver', orgnr }, nettadresse), dato: '2026-11-20', versjon: 'v1' };
  const tripler = katalogtripler(katalog);
  const turtle = new Parser({ format: 'text/turtle' }).parse(await somTurtle(tripler, PREFIKSER));
  const jsonld = lesJsonld(JSON.stringify(somJsonld(tripler, PREFIKSER)));
  expect(somLinjer(jsonld)).toEqual(somLinjer(turtle));
  expect(somLinjer(turtle)).toEqual(somLinjer(tripler));
  expect(new Set(somLinjer(tripler)).size).toBe(tripler.length);
  expect(somLinjer(tripler)).toContain(`${katalog.adresse} ${PREFIKSER.dct}publisher ${utgiver}`);
});

test('én ting med det en ting kan ha', () => {
  const emne = namedNode('https://x.example.no/ting');
  const dct = (ord: string) => namedNode(`${PREFIKSER.dct}${ord}`);
  const tripler = [
    quad(emne, namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), namedNode(`${PREFIKSER.dcat}Dataset`)),
    quad(emne, dct('identifier'), literal('a "b"')),
    quad(emne, dct('title'), literal('Tittel', 'nb')),
    quad(emne, dct('modified'), literal('2026-11-20', namedNode(`${PREFIKSER.xsd}date`))),
    quad(emne, dct('subject'), namedNode('https://y.example.no/en')),
    quad(emne, dct('subject'), namedNode(`${PREFIKSER.dct}to`)),
    quad(emne, namedNode('https://eget.example.no/ord'), literal('x')),
  ];
  expect(somJsonld(tripler, PREFIKSER)).toEqual({
    '@context': PREFIKSER,
    '@graph': [
      {
        '@id': 'https://x.example.no/ting',
        '@type': 'dcat:Dataset',
        'dct:identifier': 'a "b"',
        'dct:title': { '@value': 'Tittel', '@language': 'nb' },
        'dct:modified': { '@value': '2026-11-20', '@type': 'xsd:date' },
        'dct:subject': [{ '@id': 'https://y.example.no/en' }, { '@id': `${PREFIKSER.dct}to` }],
        'https://eget.example.no/ord': 'x',
      },
    ],
  });
});
