import { describe, expect, test } from 'vitest';
import { somId, tilKebab } from './kebab.ts';

describe('tilKebab', () => {
  test.each([
    ['Tæst å slug ø', 'taest-a-slug-o'],
    ['Grünerløkka', 'grunerlokka'],
    ['A\u030Arsrapport', 'arsrapport'],
    [' --x  y-- ', 'x-y'],
  ])('%j', (navn, ventet) => expect(tilKebab(navn)).toBe(ventet));
});

test.each([
  ['Språkmentorer på Ærøya', 'sprakmentorer-pa-aeroya'],
  ['  !!  ', 'utkast'],
  ['A'.repeat(80), 'a'.repeat(60)],
])('somId(%s)', (navn, id) => {
  expect(somId(navn, 'utkast')).toBe(id);
});
