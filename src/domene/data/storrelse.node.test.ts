import { expect, test } from 'vitest';
import { visStorrelse } from './storrelse.ts';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [161_357, '161 kB'],
  [1_449_999, '1,4 MB'],
])('%i', (byte, ventet) => {
  expect(visStorrelse(byte)).toBe(ventet);
});
