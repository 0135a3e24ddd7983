import { expect, test } from 'vitest';
import { foresla, somSokbart, type Forslag } from './forslag.ts';

const RADER: Forslag[] = [
  ['Jobbsentralen', '/metoder/jobbsentralen/', 'metode'],
  ['Øygarden-modellen', '/metoder/oygarden-modellen/', 'metode'],
  ['Øygardsmodellen', '/metoder/oygarden-modellen/', 'metode'],
  ['Unge uten jobb', '/sok/?malgruppe=unge', 'malgruppe'],
];

test.each([
  ['j', []],
  ['jo', ['Jobbsentralen', 'Unge uten jobb']],
  ['OYG', ['Øygarden-modellen']],
  ['øygarden mod', ['Øygarden-modellen']],
  ['xyz', []],
  ['  ', []],
])('«%s» foreslår %j', (q, ventet) => {
  expect(foresla(q, RADER.map(somSokbart)).map(([tekst]) => tekst)).toEqual(ventet);
});

test('høyst så mange som bedt om', () => {
  expect(foresla('jobb', RADER.map(somSokbart), 1)).toHaveLength(1);
});
