import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { METODESIDE, SOKESIDE } from './hva.ts';
import { vurder } from './krav.ts';
import { filstorrelser, type Maaling } from './maaling.ts';
import { somTabell } from './tabell.ts';
import { vekst } from './vekst.ts';

const besok = { lcp: 900, cls: 0.0004, tbt: 49.6, vekt: 60_000 };
const bygg = (klokke: number, cpu: number, gb: number) => ({ klokke, cpu, minne: gb * 1e9 });

/** A base where every goal is just reached. */
function maaling(metoder: number, endret: Partial<Maaling> = {}): Maaling {
  const n = metoder / 1000;
  return {
    metoder,
    kald: bygg(10 * n, 20 * n, 0.4 * n),
    varm: bygg(5 * n, 10 * n, 0.3 * n),
    steg: { byggSider: 12 * n },
    validator: bygg(n, 2 * n, 0.1),
    dist: 60e6 * n,
    filer: { pagefind: 1e6 * n, 'sok/index.html': 123_456 },
    besok: { [METODESIDE]: besok, [SOKESIDE]: besok },
    starlight: { ...bygg(20 * n, 40 * n, 1 * n), dist: 300e6 * n },
    ...endret,
  };
}
const [liten, stor, storst] = [maaling(203), maaling(2000), maaling(10_000)];

describe('veksten', () => {
  test('er 1 når kostnaden følger antallet, mellom hvert par av størrelser', () => {
    const funnet = vekst([storst, liten, stor]);
    expect(funnet.map(({ fra, til }) => [fra, til])).toEqual([[203, 2000], [2000, 10_000]]);
    for (const { klokke, cpu, minne } of funnet) for (const ett of [klokke, cpu, minne]) expect(ett).toBeCloseTo(1, 10);
  });

  test('er over 1 når den vokser fortere, hver kostnad for seg', () => {
    const treg = maaling(10_000, { kald: bygg(200, 150, 2) });
    expect(vekst([stor, treg])).toEqual([{ fra: 2000, til: 10_000, klokke: 2, cpu: 0.75, minne: 0.5 }]);
  });

  test.each([[[]], [[liten]]])('er ikke målt med færre enn to størrelser', (maalinger) => {
    expect(vekst(maalinger)).toEqual([]);
  });
});

describe('målene', () => {
  const svar = (maalinger: readonly Maaling[]) => vurder(maalinger).map(({ hva, nadd }) => [hva, nadd]);

  test('er nådd når det som er målt, er på grensen', () => {
    expect(svar([liten, stor, storst])).toEqual([
      ['2 000 metoder: tid på klokka mot Starlight', true],
      ['2 000 metoder: prosessortid mot Starlight', true],
      ['2 000 metoder: dist mot Starlight', true],
      ['10 000 metoder: mest minne', true],
      ['Fra 2 000 til 10 000: vekst i tid på klokka', true],
      ['Fra 2 000 til 10 000: vekst i prosessortid', true],
      ['10 000 metoder: kontrollen på klokka', true],
      ['Første besøk på en metode: vekt', true],
      ['Første besøk på en metode: LCP', true],
      ['Første besøk på /metoder/syntetisk-0/: CLS', true],
      ['Første besøk på /metoder/syntetisk-0/: TBT', true],
      ['Første besøk på /sok/: CLS', true],
      ['Første besøk på /sok/: TBT', true],
    ]);
  });

  const uten = ({ starlight: _starlight, ...resten }: Maaling): Maaling => resten;
  test.each<[string, Maaling[], string[], boolean | undefined]>([
    ['klokka mot Starlight', [maaling(2000, { kald: bygg(20.3, 40, 1) })], ['2 000 metoder: tid på klokka mot Starlight'], false],
    ['prosessortid mot Starlight', [maaling(2000, { kald: bygg(20, 41, 1) })], ['2 000 metoder: prosessortid mot Starlight'], false],
    ['dist mot Starlight', [maaling(2000, { dist: 130e6 })], ['2 000 metoder: dist mot Starlight'], false],
    ['minnet i det varme bygget', [maaling(10_000, { varm: bygg(50, 100, 4.1) })], ['10 000 metoder: mest minne'], false],
    ['veksten', [stor, maaling(10_000, { kald: bygg(102, 202, 4) })], ['Fra 2 000 til 10 000: vekst i tid på klokka', 'Fra 2 000 til 10 000: vekst i prosessortid'], false],
    ['kontrollen', [maaling(10_000, { validator: bygg(10.1, 5, 1) })], ['10 000 metoder: kontrollen på klokka'], false],
    ['vekten i den største basen', [stor, maaling(10_000, { besok: { [METODESIDE]: { ...besok, vekt: 60_100 } } })], ['Første besøk på en metode: vekt'], false],
    ['siden som hopper', [maaling(203, { besok: { [SOKESIDE]: { ...besok, cls: 0.001 } } })], ['Første besøk på /sok/: CLS'], false],
    ['uten Starlight', [uten(stor)], ['2 000 metoder: tid på klokka mot Starlight', '2 000 metoder: dist mot Starlight'], undefined],
    ['uten 10 000', [stor], ['10 000 metoder: mest minne', 'Fra 2 000 til 10 000: vekst i prosessortid'], undefined],
    ['ingenting målt', [], ['Første besøk på en metode: LCP', '10 000 metoder: kontrollen på klokka'], undefined],
  ])('%s', (_navn, maalinger, hva, ventet) => {
    const funnet = new Map(vurder(maalinger).map((ett) => [ett.hva, ett.nadd]));
    expect(hva.map((ett) => [ett, funnet.has(ett), funnet.get(ett)])).toEqual(hva.map((ett) => [ett, true, ventet]));
  });
});

test('rapporten har tid på klokka og prosessortid, vekst og mål', () => {
  const maalinger = [maaling(2000), maaling(10_000, { kald: bygg(150, 180, 5) })];
  const maskin = { kjerner: 2, prosessor: 'Prøve', lastFor: 0.25, lastEtter: 1.5 };
  const rapport = { dag: '2026-11-21', maskin, maalinger, vekst: vekst(maalinger), krav: vurder(maalinger) };
  const linjer = somTabell(rapport).split('\n');
  expect(linjer[0]).toBe('Målt 2026-11-21: 2 kjerner, Prøve, last 0,3–1,5.');
  for (const linje of [
    '| Metoder | 2000 | 10000 |',
    '| Kaldt bygg, klokke / prosessor | 20,0 s / 40,0 s | 150,0 s / 180,0 s |',
    '| Varmt bygg, klokke / prosessor | 10,0 s / 20,0 s | 50,0 s / 100,0 s |',
    '| Kontrollen, klokke / prosessor | 2,0 s / 4,0 s | 10,0 s / 20,0 s |',
    '| Mest minne | 800 MB | 5000 MB |',
    '| Starlight, klokke / prosessor | 40,0 s / 80,0 s | 200,0 s / 400,0 s |',
    '| Mot Starlight: tid på klokka | 0,50 × | 0,75 × |',
    '| Mot Starlight: prosessortid | 0,50 × | 0,45 × |',
    '| Mot Starlight: dist | 0,20 × | 0,20 × |',
    '| sok/index.html | 123 kB | 123 kB |',
    '| lignende/indeks.json | – | – |',
    '| Første besøk på /sok/ | 60 kB, LCP 900 ms, CLS 0,000, TBT 50 ms | 60 kB, LCP 900 ms, CLS 0,000, TBT 50 ms |',
    '| 2000 → 10000 | 1,50 × | 0,90 × | 1,25 × |',
    '| 10 000 metoder: mest minne | 4,00 GB | 5,00 GB | ikke nådd |',
    '| Fra 2 000 til 10 000: vekst i prosessortid | 1,00 × | 0,90 × | nådd |',
    '| Første besøk på en metode: vekt | 60,0 kB | 60,0 kB | nådd |',
  ]) expect(linjer).toContain(linje);
  expect(JSON.parse(JSON.stringify(rapport))).toEqual(rapport);

  const tom = somTabell({ dag: '2026-11-21', maskin, maalinger: [], vekst: [], krav: vurder([]) }).split('\n');
  expect(tom).toContain('| 2 000 metoder: dist mot Starlight | 0,20 × | – | ikke målt |');
});

test('bare filene bygget har, blir målt, og en mappe er summen av filene i den', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'metodebasen-maal-prove-'));
  await mkdir(join(dist, 'sok/kort'), { recursive: true });
  await writeFile(join(dist, 'sok/index.html'), 'x'.repeat(10));
  await writeFile(join(dist, 'sok/kort/1.json'), 'x'.repeat(5));
  expect(await filstorrelser(dist)).toEqual({ sok: 15, 'sok/index.html': 10 });
  await rm(dist, { recursive: true });
});
