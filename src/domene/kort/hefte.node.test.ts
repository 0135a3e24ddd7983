import { describe, expect, test } from 'vitest';
import { hefteknapp, hefteord, heftesporring, lesHefte, MAKS_HEFTE } from './hefte.ts';

describe('lesHefte', () => {
  test.each([
    ['id=a&id=b-c&id=a', ['a', 'b-c'], 0],
    ['', [], 0],
    ['id=../../etc&id=%3Cb%3E&id=ssa', ['ssa'], 2],
    [Array.from({ length: 33 }, (_, nr) => `id=m${nr}`).join('&'), Array.from({ length: 30 }, (_, nr) => `m${nr}`), 3],
  ])('%s', (sporring, ider, utelatt) => {
    expect(lesHefte(new URLSearchParams(sporring))).toEqual({ ider, utelatt });
  });
});

test.each([
  [1, 'Lag hefte av dette utvalget (1)'],
  [MAKS_HEFTE, 'Lag hefte av dette utvalget (30)'],
  [MAKS_HEFTE + 1, 'Lag hefte av de 30 første (av 31)'],
])('knappen ved %i metoder', (antall, ventet) => {
  expect(hefteknapp(antall)).toBe(ventet);
});

test('heftet får de første av metodene, så mange som det har plass til', () => {
  expect(heftesporring(['ssa', 'holf'])).toBe('?id=ssa&id=holf');
  const mange = Array.from({ length: MAKS_HEFTE + 2 }, (_, nr) => `m${nr}`);
  expect(lesHefte(new URLSearchParams(heftesporring(mange)))).toEqual({ ider: mange.slice(0, MAKS_HEFTE), utelatt: 0 });
});

test.each([
  [0, { manglet: [], utelatt: 0 }, 'Heftet er tomt.'],
  [1, { manglet: [], utelatt: 0 }, 'Heftet har ett kort.'],
  [2, { manglet: ['x', 'y'], utelatt: 0 }, 'Heftet har 2 kort. Disse ble ikke med, for siden kunne ikke hentes: x, y.'],
  [30, { manglet: [], utelatt: 3 }, 'Heftet har 30 kort. 3 ble ikke med: et hefte har plass til 30 metoder.'],
])('%i kort', (antall, om, ventet) => {
  expect(hefteord(antall, om)).toBe(ventet);
});
