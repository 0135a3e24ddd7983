import { expect, test } from 'vitest';
import { forfatter } from './forfatter.ts';

test.each([
  ['Eric Breit', 'Eric', 'Breit'],
  ['Kaja von der Leyen', 'Kaja', 'von der Leyen'],
  ['Ivar Andreas Åsland Lima', 'Ivar Andreas Åsland', 'Lima'],
  ['H.B. Bergsund', 'H.B.', 'Bergsund'],
  ['Rigmor C. Berg', 'Rigmor C.', 'Berg'],
  ['  Anne-Lise  O’Hara ', 'Anne-Lise', 'O’Hara'],
])('%s er en person', (navn, fornavn, etternavn) => {
  expect(forfatter(navn)).toEqual({ fornavn, etternavn });
});

test.each([
  'Arbeids- og velferdsdirektoratet, FoU-seksjonen',
  'Fafo',
  'NAV Alna',
  'Oslo Economics',
  'Proba samfunnsanalyse',
  'Oxford Research',
  'Universitetet i Oslo',
  'Oslo Kommune',
  'Senter 2020',
])('%s er en institusjon', (navn) => {
  expect(forfatter(navn)).toEqual({ institusjon: navn });
});
