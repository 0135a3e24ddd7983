import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pakkUt } from './pakk-ut.ts';

let ut = '';
beforeEach(async () => {
  ut = await mkdtemp(join(tmpdir(), 'pakk-ut-'));
  await mkdir(join(ut, 'smafiler'));
});
afterEach(() => rm(ut, { recursive: true, force: true }));

const pakke = (nr: number, filer: readonly [string, string][]) => writeFile(join(ut, `smafiler/${String(nr)}.json`), JSON.stringify(filer));

test('hver fil i hver pakke havner der den hører til, og pakkene blir borte', async () => {
  const mange = Array.from({ length: 40 }, (_, nr): [string, string] => [`metoder/m-${String(nr)}.ris`, `nr ${String(nr)}`]);
  await pakke(0, [...mange, ['sok/kort/metoder/å.json', '{"å":"«»"}']]);
  await pakke(1, [['data/metoder/m-0.json', '{}\n']]);
  pakkUt(ut);
  expect((await readdir(ut)).sort()).toEqual(['data', 'metoder', 'sok']);
  expect((await readdir(join(ut, 'metoder'))).length).toBe(40);
  expect(await readFile(join(ut, 'metoder/m-39.ris'), 'utf8')).toBe('nr 39');
  expect(await readFile(join(ut, 'sok/kort/metoder/å.json'), 'utf8')).toBe('{"å":"«»"}');
  expect(await readFile(join(ut, 'data/metoder/m-0.json'), 'utf8')).toBe('{}\n');
});

test('en fil skrives aldri over en annen', async () => {
  await mkdir(join(ut, 'metoder'));
  await writeFile(join(ut, 'metoder/a.json'), 'siden');
  await pakke(0, [['metoder/a.json', 'filen']]);
  expect(() => pakkUt(ut)).toThrow('EEXIST');
  expect(await readFile(join(ut, 'metoder/a.json'), 'utf8')).toBe('siden');
});

test('et nettsted uten oppføringer har ingen pakker', async () => {
  await rm(join(ut, 'smafiler'), { recursive: true });
  pakkUt(ut);
  expect(await readdir(ut)).toEqual([]);
});
