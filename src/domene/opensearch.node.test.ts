import { expect, test } from 'vitest';
import { opensearch } from './opensearch.ts';

test('nettleseren får navn og hvor den skal søke', () => {
  const xml = opensearch({ navn: 'Basen', beskrivelse: 'Prøvd & lært' }, (adresse) => `https://eksempel.no/mappe${adresse}`);
  expect(xml).toContain('<ShortName>Basen</ShortName>');
  expect(xml).toContain('<Description>Prøvd &amp; lært</Description>');
  expect(xml).toContain('<Url type="text/html" template="https://eksempel.no/mappe/sok/?q={searchTerms}"/>');
});
