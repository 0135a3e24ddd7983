import { expect, test } from 'vitest';
import { csv } from '../csv.ts';
import { csvUtvalg } from './utvalg.ts';

const HODE = ['Id', 'Tittel'];
const A = ['a', 'Linje én\r\nlinje "to"; og mer'];
const B = ['b', 'Vanlig'];
const C = ['c', ''];
const FIL = csv([HODE, A, B, C]);

test.each<[string, string[], string[][]]>([
  ['ingen', [], [HODE]],
  ['én, med linjeskift, hermetegn og semikolon i ruten', ['a'], [HODE, A]],
  ['flere, i rekkefølgen de vises', ['c', 'a', 'b'], [HODE, C, A, B]],
  ['en som ikke er i filen', ['x', 'b'], [HODE, B]],
])('%s', (_navn, ider, ventet) => {
  expect(csvUtvalg(FIL, ider)).toBe(csv(ventet));
});

test('svaret har merket for UTF-8 også når lesingen har tatt det bort', () => {
  expect(csvUtvalg(FIL.slice(1), ['b'])).toBe(csv([HODE, B]));
});
