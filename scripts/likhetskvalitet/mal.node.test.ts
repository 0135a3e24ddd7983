import { expect, test } from 'vitest';
import { foldene, mal, medSvar, plass, styrkerUten, utenSvar, type Utfall } from './mal.ts';

const utfall = (treff: string[], riktige = ['a'], styrke?: string): Utfall => ({ id: 'u', riktige, treff, ...(styrke ? { styrke } : {}) });

test.each([
  [['a', 'b'], 1],
  [['b', 'c', 'a'], 3],
  [['b'], 0],
  [[], 0],
])('riktig svar i %j står på plass %i', (treff, ventet) => expect(plass(utfall(treff))).toBe(ventet));

test('målene er andeler', () => {
  expect(mal([utfall(['a']), utfall(['b', 'a']), utfall(['b', 'c', 'd', 'a']), utfall([])])).toEqual({ antall: 4, forst: 0.25, blantTre: 0.5 });
  expect(mal([])).toEqual({ antall: 0, forst: 0, blantTre: 0 });
});

test('utkast uten svar telles etter hvor sikkert det første treffet ser ut', () => {
  const alle = [utfall(['x'], [], 'sterk'), utfall(['x'], [], 'svak'), utfall([], []), utfall(['a'], ['a'], 'sterk')];
  expect(styrkerUten(utenSvar(alle))).toEqual({ ingen: 1, svak: 1, middels: 0, sterk: 1 });
  expect(medSvar(alle)).toHaveLength(1);
});

test('delene har hver sitt utvalg, og ingenting faller ut', () => {
  const alle = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, riktige: [], treff: [] }));
  expect(foldene(alle, 2).map((del) => del.map(({ id }) => id))).toEqual([['a', 'c', 'e'], ['b', 'd']]);
});
