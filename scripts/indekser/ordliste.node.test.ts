import { expect, test } from 'vitest';
import { lagOrdforrad } from './ordforrad.ts';
import { andreFormer, lagOppdeling, ordliste } from './ordliste.ts';

const forrad = (...tekster: string[]) => {
  const alle = lagOrdforrad();
  tekster.forEach((tekst, nr) => alle.ta(`${nr}.html`, { utsnitt: [], tekst, navn: '' }));
  return alle;
};

test.each([
  ['hvert ord i formen flest sider har', ['veiledere', 'veileder', 'veileder'], [['veileder', 3]]],
  ['den korteste formen når to er like mye brukt', ['veilederne', 'veileder'], [['veileder', 2]]],
  ['en side én gang', ['språk språket'], [['språk', 1]]],
  ['ikke ord uten emne, tall eller enkelttegn', ['og 2024 x bolig'], [['bolig', 1]]],
])('har %s', (_navn, tekster, ventet) => {
  expect([...ordliste(forrad(...tekster))]).toEqual(ventet);
});

test('former Pagefind har et annet svar for', () => {
  const alle = forrad('veileder veiledere');
  expect(andreFormer(alle.ord, ordliste(alle))).toEqual(['veiledere']);
});

test('sammensetninger deles i ord som er kjent, og sier ikke det siden sier selv', () => {
  const oppdeling = lagOppdeling(new Set(['språk', 'mentor']));
  expect(oppdeling(new Set(['språkmentor']))).toEqual(['språk', 'mentor']);
  expect(oppdeling(new Set(['språkmentor', 'språk']))).toEqual(['mentor']);
  expect(oppdeling(new Set(['arbeidsmentor']))).toEqual([]);
});
