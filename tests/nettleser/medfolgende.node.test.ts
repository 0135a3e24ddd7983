import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pakkUtMedfolgende } from './medfolgende.ts';

const harBinaer = process.platform === 'linux' && process.arch === 'x64';
let rot: string;

beforeAll(() => {
  rot = mkdtempSync(join(tmpdir(), 'metodebasen-pakk-'));
});
afterAll(() => rmSync(rot, { recursive: true }));

test.runIf(harBinaer)('pakkes helt ut én gang, også av to samtidig', { timeout: 120_000 }, async () => {
  const miljo = { ...process.env };
  const [forste, andre] = await Promise.all([pakkUtMedfolgende(rot), pakkUtMedfolgende(rot)]);
  expect(andre).toEqual(forste);
  expect({ ...process.env }).toEqual(miljo);

  const mappe = dirname(forste.sti);
  expect(readdirSync(rot)).toEqual([basename(mappe)]);
  expect(readdirSync(mappe).sort()).toEqual(['al2023', 'chromium', 'fonts', 'fonts.conf']);
  expect(() => accessSync(forste.sti, constants.X_OK)).not.toThrow();
  expect(readdirSync(forste.env.LD_LIBRARY_PATH ?? '')).toContain('libnss3.so');
  const fontconfig = readFileSync(forste.env.FONTCONFIG_FILE ?? '', 'utf8');
  expect(fontconfig).toContain(`<dir>${join(mappe, 'fonts')}</dir>`);

  const laget = statSync(forste.sti).ino;
  expect(await pakkUtMedfolgende(rot)).toEqual(forste);
  expect(statSync(forste.sti).ino).toBe(laget);
});
