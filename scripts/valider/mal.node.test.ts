import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { erMal, INNHOLDSTYPER } from '../../src/skjema/innholdstyper.ts';
import { IDAG } from '../../tests/prove/base.ts';
import { valider } from './valider.ts';

const rot = new URL('../../', import.meta.url).pathname;
const maler = INNHOLDSTYPER.filter(({ seksjoner }) => seksjoner.length > 0).map(
  ({ mappe = '', endelse }) => `content/${mappe}/_mal${endelse}`,
);

test.each(maler)('%s finnes', (mal) => {
  expect(existsSync(`${rot}${mal}`)).toBe(true);
});

test('malene følger reglene de er maler for', async () => {
  const { feil } = await valider({ rot, idag: IDAG, maler: true });
  expect(feil.filter(({ fil }) => erMal(fil))).toEqual([]);
});
