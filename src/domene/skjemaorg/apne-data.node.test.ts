import { expect, test } from 'vitest';
import { mangler } from '../../../tests/nettsted/skjemaorg.ts';
import { katalogen } from '../data/datasett.ts';
import { apneDatanoder } from './apne-data.ts';

const nettadresse = (adresse: string) => `https://metodebasen.example.no${adresse}`;
const noder = (orgnr?: string) =>
  apneDatanoder({ ...katalogen({ navn: 'Utgiveren', orgnr }, nettadresse), dato: '2026-11-20', versjon: 'v1' });

test.each([
  ['uten organisasjonsnummer', undefined, { '@type': 'Organization', name: 'Utgiveren' }],
  [
    'med organisasjonsnummer',
    '889640782',
    {
      '@type': 'Organization',
      name: 'Utgiveren',
      identifier: { '@type': 'PropertyValue', propertyID: 'organisasjonsnummer', value: '889640782' },
      sameAs: 'https://data.brreg.no/enhetsregisteret/oppslag/enheter/889640782',
    },
  ],
])('utgiveren %s', (_navn, orgnr, utgiver) => {
  expect(noder(orgnr)).toHaveLength(2);
  for (const node of noder(orgnr)) expect(node).toMatchObject({ publisher: utgiver, creator: utgiver });
  expect(mangler(noder(orgnr))).toEqual([]);
});

test('hvert datasett har filene sine, med lisens, versjon og dag', () => {
  const [metoder] = noder();
  expect(metoder).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://metodebasen.example.no/data/#metoder',
    version: 'v1',
    dateModified: '2026-11-20',
    license: 'https://creativecommons.org/licenses/by/4.0/deed.no',
  });
  expect((metoder?.['distribution'] as { contentUrl: string; encodingFormat: string }[]).map((fil) => [fil.contentUrl, fil.encodingFormat])).toEqual([
    ['https://metodebasen.example.no/data/metoder.json', 'application/json'],
    ['https://metodebasen.example.no/data/metoder.csv', 'text/csv'],
    ['https://metodebasen.example.no/data/metoder.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ]);
});
