import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lesEndringer } from './endringer.ts';

let mappe = '';
let rot = '';
const git = (...argumenter: string[]) =>
  execFileSync('git', ['-c', 'user.name=Kari Hansen', '-c', 'user.email=kari@example.no', '-c', 'commit.gpgsign=false', ...argumenter], {
    cwd: rot,
    stdio: 'pipe',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
const skriv = (fil: string, tekst: string) => {
  mkdirSync(join(rot, fil, '..'), { recursive: true });
  writeFileSync(join(rot, fil), tekst);
};
const commit = (dato: string, melding: string) => {
  git('add', '-A');
  git('commit', '-qm', melding, `--date=${dato}T12:00:00`);
};

beforeAll(() => {
  mappe = mkdtempSync(join(tmpdir(), 'endringer-'));
  rot = join(mappe, 'prosjekt');
  mkdirSync(rot);
  git('init', '-q', '-b', 'main');
  skriv('content/metoder/a.mdx', 'En to tre fire fem seks.\n'.repeat(20));
  skriv('src/a.ts', '1');
  skriv('under/content/c.md', 'Et annet prosjekt.');
  commit('2026-01-01', 'Skriv a\n\nSigned-off-by: Kari Hansen <kari@example.no>');
  git('checkout', '-qb', 'gren');
  skriv('content/metoder/b.mdx', 'Noe helt annet.\n');
  commit('2026-01-02', 'Skriv b\n\nCo-authored-by: Ola');
  git('checkout', '-q', 'main');
  renameSync(join(rot, 'content/metoder/a.mdx'), join(rot, 'content/metoder/ny.mdx'));
  commit('2026-01-03', 'Gi a nytt navn');
  git('merge', '-q', '--no-ff', '-m', 'Merge branch gren', 'gren');
  skriv('src/a.ts', '2');
  commit('2026-01-05', 'Kode');
});
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

test('innholdets historie, uten flettinger, kode og navn', async () => {
  const endringer = await lesEndringer(rot);
  expect(Object.fromEntries(endringer ?? [])).toEqual({
    'content/metoder/ny.mdx': [
      { dato: '2026-01-03', hva: 'Gi a nytt navn' },
      { dato: '2026-01-01', hva: 'Skriv a' },
    ],
    'content/metoder/b.mdx': [{ dato: '2026-01-02', hva: 'Skriv b' }],
  });
  expect(JSON.stringify([...(endringer ?? [])])).not.toMatch(/kari|ola/iu);
});

test('et prosjekt i en mappe i et større lager har stier fra sin egen rot', async () => {
  const endringer = await lesEndringer(join(rot, 'under'));
  expect([...(endringer?.keys() ?? [])]).toEqual(['content/c.md']);
});

test('en mappe i et lager som ikke har innholdet, har ingen historie', async () => {
  expect(await lesEndringer(join(rot, 'src'))).toBeUndefined();
});

test('en grunn kopi sier ingenting', async () => {
  const grunn = join(mappe, 'grunn');
  git('clone', '-q', '--depth=1', `file://${rot}`, grunn);
  expect(await lesEndringer(grunn)).toBeUndefined();
});

test('uten lager og uten git sier den ingenting', async () => {
  expect(await lesEndringer(tmpdir())).toBeUndefined();
  expect(await lesEndringer(join(mappe, 'finnes-ikke'))).toBeUndefined();
});
