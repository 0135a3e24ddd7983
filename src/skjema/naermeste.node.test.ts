import { expect, test } from 'vitest';
import { brett, menteDu, naermeste } from './naermeste.ts';

test.each([
  ['Pågår', 'pagar'],
  ['Rådgivning i NAV', 'radgivninginav'],
  ['aerlig', 'erlig'],
  ['ærlig', 'erlig'],
  ['Moete_plass', 'moteplass'],
])('brett %s', (tekst, ventet) => expect(brett(tekst)).toBe(ventet));

test.each([
  ['pågår', ['ide', 'pagar'], 'pagar'],
  ['tittl', ['kortOm', 'tittel'], 'tittel'],
  ['romfart', ['arbeid', 'bolig'], undefined],
  ['x', [], undefined],
  ['x', ['a', 'bc'], undefined],
  ['ma', ['na', 'ab'], 'na'],
])('nærmest %s', (skrevet, kandidater, ventet) => {
  expect(naermeste(skrevet, kandidater)).toBe(ventet);
  expect(menteDu(skrevet, kandidater)).toBe(ventet === undefined ? '' : ` Mente du «${ventet}»?`);
});
