import { expect, test } from 'vitest';
import { falskSterk, mal, plass, type Utfall } from './mal.ts';

const utfall = (treff: string[], riktige = ['a'], styrke?: string): Utfall => ({ q: 'q', gruppe: 'g', riktige, treff, ...(styrke ? { styrke } : {}) });

test.each([
  [['a', 'b'], 1],
  [['b', 'c', 'a'], 3],
  [['b'], 0],
  [[], 0],
])('riktig svar i %j står på plass %i', (treff, ventet) => expect(plass(utfall(treff))).toBe(ventet));

test('målene er andeler', () => {
  expect(mal([utfall(['a']), utfall(['b', 'a']), utfall(['b', 'c', 'd', 'a']), utfall([])])).toEqual({
    antall: 4,
    forst: 0.25,
    blantTre: 0.5,
    mrr: (1 + 1 / 2 + 1 / 4) / 4,
    uten: 0.25,
  });
  expect(mal([])).toEqual({ antall: 0, forst: 0, blantTre: 0, mrr: 0, uten: 0 });
});

test('falsk sterk er andelen uten svar som ser sikker ut', () => {
  expect(falskSterk([utfall(['x'], [], 'sterk'), utfall(['x'], [], 'svak'), utfall([], [])])).toBeCloseTo(1 / 3);
});
