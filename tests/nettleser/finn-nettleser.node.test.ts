import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beskrivValg, finnNettleser, kanKjores } from './finn-nettleser.ts';
import type { Maskin } from './finn-nettleser.ts';
import { kandidater } from './kandidater.ts';

const MEDFOLGENDE = {
  sti: '/tmp/m/chromium',
  env: { LD_LIBRARY_PATH: '/tmp/m/lib', FONTCONFIG_FILE: '/tmp/m/fonts.conf' },
};

function maskin(kjorbare: string[], endret: Partial<Maskin> = {}): Maskin {
  return {
    plattform: 'linux',
    arkitektur: 'x64',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    kanKjores: async (sti) => kjorbare.includes(sti),
    medfolgende: async () => MEDFOLGENDE,
    ...endret,
  };
}

describe('kandidater', () => {
  test('Linux: hele PATH, Chromium først, relative mapper hoppes over', () => {
    const funn = kandidater('linux', { PATH: '/usr/local/bin:.:bin::/usr/bin' });
    expect(funn.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium-browser',
    ]);
    expect(funn).toContain('/usr/bin/google-chrome');
    expect(funn).toContain('/usr/bin/microsoft-edge');
    expect(funn.every((sti) => sti.startsWith('/usr/'))).toBe(true);
    expect(kandidater('linux', {})).toEqual([]);
  });

  test('macOS: felles og egne programmer', () => {
    const funn = kandidater('darwin', { HOME: '/Users/kari' });
    expect(funn).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(funn).toContain('/Users/kari/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(kandidater('darwin', {})).toHaveLength(3);
  });

  test('Windows: mappene kommer fra miljøet', () => {
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const funn = kandidater('win32', env);
    expect(funn).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(funn).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(funn).toHaveLength(6);
  });
});

describe('finnNettleser', () => {
  test('den brukeren peker på går foran alt', async () => {
    const env = { PATH: '/usr/bin', METODEBASEN_NETTLESER: '/opt/min' };
    expect(await finnNettleser(maskin(['/opt/min', '/usr/bin/chromium'], { env }))).toEqual({
      sti: '/opt/min',
      kilde: 'miljøvariabel',
      env: {},
    });
  });

  test('en gal peker stopper, den hoppes ikke over i det stille', async () => {
    const env = { PATH: '/usr/bin', METODEBASEN_NETTLESER: '/opt/borte' };
    await expect(finnNettleser(maskin(['/usr/bin/chromium'], { env }))).rejects.toThrow(
      'METODEBASEN_NETTLESER peker på /opt/borte, men den filen kan ikke kjøres.',
    );
  });

  test('en tom peker er ingen peker', async () => {
    const env = { PATH: '/usr/bin', METODEBASEN_NETTLESER: '' };
    expect((await finnNettleser(maskin(['/usr/bin/chromium'], { env }))).kilde).toBe('system');
  });

  test.each([
    [['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
    [['/usr/bin/microsoft-edge', '/usr/bin/google-chrome'], '/usr/bin/google-chrome'],
    [['/usr/bin/chromium', '/usr/local/bin/chromium'], '/usr/local/bin/chromium'],
  ])('av %j velges %s', async (kjorbare, sti) => {
    expect(await finnNettleser(maskin(kjorbare))).toEqual({ sti, kilde: 'system', env: {} });
  });

  test('uten noen på maskinen brukes den medfølgende, med bibliotekene sine', async () => {
    expect(await finnNettleser(maskin([]))).toEqual({ ...MEDFOLGENDE, kilde: 'medfølgende' });
  });

  test('biblioteker brukeren har satt beholdes bak de medfølgende', async () => {
    const valg = await finnNettleser(maskin([], { env: { PATH: '/usr/bin', LD_LIBRARY_PATH: '/egne' } }));
    expect(valg.env.LD_LIBRARY_PATH).toBe('/tmp/m/lib:/egne');
  });

  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ] as const)('på %s %s sier den hva man kan gjøre', async (plattform, arkitektur) => {
    await expect(finnNettleser(maskin([], { plattform, arkitektur }))).rejects.toThrow(
      'Fant ingen nettleser å teste med. Installer Chrome, Edge eller Chromium, ' +
        'eller sett METODEBASEN_NETTLESER til den kjørbare filen.',
    );
  });

  test('valget beskrives i én linje', async () => {
    const valg = await finnNettleser(maskin(['/usr/bin/chromium']));
    expect(beskrivValg(valg, '156.0.1')).toBe(
      'Nettleser: Chromium 156.0.1 (installert på maskinen: /usr/bin/chromium)',
    );
  });
});

describe.runIf(process.platform === 'linux')('kanKjores', () => {
  let mappe: string;
  const skript = (navn: string, innhold: string, modus: number): string => {
    const sti = join(mappe, navn);
    writeFileSync(sti, innhold);
    chmodSync(sti, modus);
    return sti;
  };
  beforeAll(() => {
    mappe = mkdtempSync(join(tmpdir(), 'metodebasen-finn-'));
  });
  afterAll(() => rmSync(mappe, { recursive: true }));

  test('bare filer som faktisk starter', async () => {
    expect(await kanKjores(skript('god', '#!/bin/sh\nexit 0\n', 0o755))).toBe(true);
    expect(await kanKjores(skript('snap', '#!/bin/sh\necho "bruk snap" >&2\nexit 1\n', 0o755))).toBe(false);
    expect(await kanKjores(skript('data', '#!/bin/sh\nexit 0\n', 0o644))).toBe(false);
    expect(await kanKjores(join(mappe, 'borte'))).toBe(false);
    expect(await kanKjores(mappe)).toBe(false);
  });
});
