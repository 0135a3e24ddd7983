import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const MAPPE = new URL('.', import.meta.url);

// Whichever sheet of a page the browser meets first decides the order of the layers.
test('hvert stilark med lag sier rekkefølgen på lagene først', async () => {
  const filer = (await readdir(MAPPE)).filter((fil) => fil.endsWith('.css') && fil !== 'lag.css');
  const tekster = await Promise.all(filer.map(async (fil) => [fil, await readFile(new URL(fil, MAPPE), 'utf8')] as const));
  const medLag = tekster.filter(([, css]) => css.includes('@layer'));
  expect(medLag.length).toBeGreaterThan(30);
  expect(medLag.filter(([, css]) => !css.startsWith("@import './lag.css';\n")).map(([fil]) => fil)).toEqual([]);
});
