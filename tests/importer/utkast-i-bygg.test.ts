import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importer } from '../../scripts/importer/kjor.ts';
import { lesFilnavn } from '../../scripts/bygg/sjekk/side.ts';
import { lagProsjektkopi, type Prosjektkopi } from '../nettsted/prosjektkopi.ts';
import { somCsv } from './provefiler.ts';
import { HODE, TEKST } from './darlig.ts';
import { IDAG, ROT } from './prosjekt.ts';

/** A word nothing else can have. */
const ORD = 'Kvabbelhøne';

let kopi: Prosjektkopi;
beforeAll(async () => {
  kopi = await lagProsjektkopi();
});
afterAll(() => kopi.slett());

test(
  'et importert utkast kommer aldri med i et bygg, og bygget har like mange sider som før',
  { timeout: 300_000 },
  async () => {
    const { rot } = kopi;
    const fil = join(rot, 'rapport.csv');
    await writeFile(fil, somCsv([[...HODE], [ORD, 'NAV Alna', '2024', `${ORD}. ${TEKST}`]]));
    const { rader } = await importer({ rot, filer: [fil], idag: IDAG });
    expect(rader.map(({ utfall }) => utfall)).toEqual(['ny']);

    const bygg = await kopi.bygg({});
    expect(bygg.kode, bygg.ut).toBe(0);
    const dist = join(rot, 'dist');
    const [bygd, vanlig] = [await lesFilnavn(dist), await lesFilnavn(join(ROT, 'dist'))];
    const sider = (filer: readonly string[]) => filer.filter((ett) => ett.endsWith('.html')).sort();
    expect(sider(bygd).length).toBeGreaterThan(100);
    expect(sider(bygd)).toEqual(sider(vanlig));
    for (const ett of bygd) {
      expect(ett.toLowerCase()).not.toContain('kvabbelhone');
      expect((await readFile(join(dist, ett))).toString('utf8').includes(ORD), ett).toBe(false);
    }
  },
);
