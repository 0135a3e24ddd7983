import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { UTVALGSTRAKT } from '../../src/domene/bilder/utvalgstrakt.ts';

test.each([
  ['forskning/sof-lovende-arbeidsmetoder.mdx', /^\| (?:Fikk|Nesten|Første|Nøye|Case|Lovende)[^|]*\| (\d+) \|/gmu],
  ['veiledninger/hva-er-en-lovende-arbeidsmetode.mdx', /^\| (\d{1,3}) \| (?!Valgt av direktoratet)[^|]+\|$/gmu],
])('trakten viser de samme tallene som tabellen i %s', async (fil, rad) => {
  const tekst = await readFile(new URL(`../../content/${fil}`, import.meta.url), 'utf8');
  expect([...tekst.matchAll(rad)].map(([, igjen]) => Number(igjen))).toEqual(UTVALGSTRAKT.steg.map(({ igjen }) => igjen));
});
