import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bygg } from './bygg.ts';
import type { Byggesteg } from './bygg/steg.ts';

const FEIL = { fil: 'a.mdx', linje: 3, felt: 'tittel', regel: 'skjema', alvor: 'feil', melding: 'Tittel mangler.', råd: '' } as const;
const HELE: Byggesteg = {
  valider: async () => ({ feil: [], antallFiler: 1 }),
  byggSider: async (_rot, ut) => writeFile(join(ut, 'index.html'), 'ny'),
  les: async () => ({ ord: { ord: [], sider: [] }, sjekk: { side: () => undefined, feil: () => [] } }),
  indekser: async () => 1,
  sjekk: async () => [],
};

describe('bygg', () => {
  let rot: string;

  beforeEach(async () => {
    rot = await mkdtemp(join(tmpdir(), 'bygg-'));
    await mkdir(join(rot, 'dist'));
    await writeFile(join(rot, 'dist/index.html'), 'gammel');
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(rot, { recursive: true, force: true });
  });
  const dist = () => readFile(join(rot, 'dist/index.html'), 'utf8');
  const rester = () => readdir(join(rot, '.bygg')).catch(() => []);

  test('bytter ut dist når alle steg går', async () => {
    expect(await bygg({ rot, steg: HELE })).toBe(true);
    expect(await dist()).toBe('ny');
    expect(await rester()).toEqual([]);
  });

  test('lager dist når den ikke finnes', async () => {
    await rm(join(rot, 'dist'), { recursive: true });
    expect(await bygg({ rot, steg: HELE })).toBe(true);
    expect(await dist()).toBe('ny');
  });

  const kast = async () => {
    throw new Error('disken er full');
  };
  test.each<[string, Partial<Byggesteg>]>([
    ['innholdet har feil', { valider: async () => ({ feil: [FEIL], antallFiler: 1 }) }],
    ['valideringen stopper', { valider: kast }],
    ['sidene ikke lar seg bygge', { byggSider: kast }],
    ['en side ikke lar seg lese', { les: kast }],
    ['indekseringen stopper', { indekser: kast }],
    ['nettstedet har døde lenker', { sjekk: async () => [FEIL] }],
  ])('lar dist stå som den var når %s', async (_navn, brudd) => {
    expect(await bygg({ rot, steg: { ...HELE, ...brudd } })).toBe(false);
    expect(await dist()).toBe('gammel');
    expect(await rester()).toEqual([]);
  });

  test('en advarsel stopper ikke byggingen', async () => {
    const valider = async () => ({ feil: [{ ...FEIL, alvor: 'advarsel' as const }], antallFiler: 1 });
    expect(await bygg({ rot, steg: { ...HELE, valider } })).toBe(true);
  });
});
