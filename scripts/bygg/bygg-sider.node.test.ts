import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byggSider } from './bygg-sider.ts';

let rot = '';
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'bygg-sider-'));
  await writeFile(join(rot, 'astro.config.mjs'), "throw new Error('Oppsettet er galt.');\n");
});
afterAll(() => rm(rot, { recursive: true, force: true }));

test('det som stopper Astro, kommer tilbake som grunnen', async () => {
  await expect(byggSider(rot, join(rot, 'ut'))).rejects.toThrow('Oppsettet er galt.');
});
