import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STEG } from '../../scripts/bygg/steg.ts';
import { importer } from '../../scripts/importer/kjor.ts';
import { lesFilnavn } from '../../scripts/bygg/sjekk/side.ts';
import { somCsv } from './provefiler.ts';
import { HODE, TEKST } from './darlig.ts';
import { IDAG, ROT } from './prosjekt.ts';

/** A word nothing else can have. */
const ORD = 'Kvabbelhøne';
const EGNE = new Set(['content', 'dist', '.bygg', '.git', '.astro', '.import', 'test-resultater']);

let rot: string;
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'metodebasen-bygg-'));
  for (const navn of await readdir(ROT)) if (!EGNE.has(navn)) await symlink(join(ROT, navn), join(rot, navn));
  await cp(join(ROT, 'content'), join(rot, 'content'), { recursive: true });
  await mkdir(join(rot, 'ut'));
});
afterAll(() => rm(rot, { recursive: true, force: true }));

test(
  'et importert utkast kommer aldri med i et bygg, og bygget har like mange sider som før',
  { timeout: 300_000 },
  async () => {
    const fil = join(rot, 'rapport.csv');
    await writeFile(fil, somCsv([[...HODE], [ORD, 'NAV Alna', '2024', `${ORD}. ${TEKST}`]]));
    const { rader } = await importer({ rot, filer: [fil], idag: IDAG });
    expect(rader.map(({ utfall }) => utfall)).toEqual(['ny']);

    await STEG.byggSider(rot, join(rot, 'ut'));
    await STEG.indekser(join(rot, 'ut'));
    const [bygd, vanlig] = [await lesFilnavn(join(rot, 'ut')), await lesFilnavn(join(ROT, 'dist'))];
    const sider = (filer: readonly string[]) => filer.filter((ett) => ett.endsWith('.html')).sort();
    expect(sider(bygd).length).toBeGreaterThan(100);
    expect(sider(bygd)).toEqual(sider(vanlig));
    for (const ett of bygd) {
      expect(ett.toLowerCase()).not.toContain('kvabbelhone');
      expect((await readFile(join(rot, 'ut', ett))).toString('utf8').includes(ORD), ett).toBe(false);
    }
  },
);
