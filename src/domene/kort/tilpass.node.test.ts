import { expect, test } from 'vitest';
import { tilpass } from './tilpass.ts';

const del = (tittel: string, ...punkter: string[]) => ({ tittel, punkter, utelatt: 0 });
const lang = 'x'.repeat(100);

test.each([
  ['alt får plass', [del('A', 'kort'), del('B', 'kort')], 10, [[1, 0], [1, 0]]],
  ['det siste punktet i den lengste delen går først', [del('A', lang, lang, lang), del('B', lang, 'b')], 37, [[2, 1], [2, 0]]],
  ['hver del beholder ett punkt', [del('A', lang, lang), del('B', lang, lang)], 3, [[1, 1], [1, 1]]],
  ['ingen deler', [], 3, []],
])('%s', (_, deler, linjer, ventet) => {
  expect(tilpass(deler, { linjer, tegn: 10 }).map(({ punkter, utelatt }) => [punkter.length, utelatt])).toEqual(ventet);
});
