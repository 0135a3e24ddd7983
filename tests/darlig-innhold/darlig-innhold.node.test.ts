import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kjor } from '../../scripts/valider/kommando.ts';
import { terminalrapport } from '../../scripts/valider/rapport/terminal.ts';
import { validerFiler } from '../../scripts/valider/valider.ts';
import { IDAG, provebase, råfiler, type Filer } from '../prove/base.ts';
import { FELTER } from './felter.ts';
import type { Uhell } from './god.ts';
import { LENKER } from './lenker.ts';
import { SAMMENHENG } from './sammenheng.ts';
import { SKRIFT } from './skrift.ts';
import { STEDER } from './steder.ts';
import { TEKST } from './tekst.ts';
import { VERDIER } from './verdier.ts';

const TABELLER: readonly (readonly [string, readonly Uhell[]])[] = [
  ['skrift og tegn', SKRIFT],
  ['felter', FELTER],
  ['verdier', VERDIER],
  ['sammenheng', SAMMENHENG],
  ['tekst', TEKST],
  ['lenker og personer', LENKER],
  ['steder og navn', STEDER],
];

/** All that is printed but the closing sentence and the blank lines. */
function utskrift(filer: Filer): string[] {
  const iRekkefolge = råfiler({ ...provebase(), ...filer }).sort((a, b) => (a.fil < b.fil ? -1 : 1));
  const { feil, antallFiler } = validerFiler(iRekkefolge, { idag: IDAG });
  return terminalrapport(feil, antallFiler)
    .split('\n')
    .slice(0, -1)
    .filter((linje) => linje !== '');
}

describe.each(TABELLER)('%s', (_navn, uhell) => {
  test.each(uhell)('%s', (_hva, filer, ventet) => {
    expect(utskrift(filer)).toEqual(ventet);
    expect(ventet).not.toEqual([]);
  });
});

test('ingen melding er et stakkspor, og hver har et råd', () => {
  const alle = TABELLER.flatMap(([, uhell]) => uhell);
  expect(alle.length).toBeGreaterThanOrEqual(120);
  expect(new Set(alle.map(([hva]) => hva)).size).toBe(alle.length);
  for (const [hva, , ventet] of alle) {
    expect(ventet.join('\n'), hva).not.toMatch(/\bat .*:\d+:\d+|\.ts:|undefined|\[object|NaN|Error/u);
    const meldinger = ventet.filter((linje) => !linje.startsWith(' ')).length;
    expect(ventet.filter((linje) => linje.startsWith('    ')).length, hva).toBe(meldinger);
  }
});

describe('på disk', () => {
  let rot = '';
  const content = (...deler: string[]) => join(rot, 'content', ...deler);
  beforeEach(async () => {
    rot = await mkdtemp(join(tmpdir(), 'darlig-'));
    for (const [fil, innhold] of Object.entries(provebase())) {
      await mkdir(dirname(join(rot, fil)), { recursive: true });
      await writeFile(join(rot, fil), innhold);
    }
  });
  afterEach(() => rm(rot, { recursive: true, force: true }));

  const UFIL = 'Filen kan ikke åpnes.';
  test.each<[string, () => unknown, string[]]>([
    [
      'snarvei til en fil',
      () => symlink('/etc/hostname', content('metoder/lenke.mdx')),
      ['content/metoder/lenke.mdx:1  Filen er en snarvei (lenke) til en annen fil.', '    Legg selve filen her i stedet.'],
    ],
    [
      'snarvei som ikke går noe sted',
      () => symlink('borte.yaml', content('kilder/lenke.yaml')),
      ['content/kilder/lenke.yaml:1  Filen er en snarvei (lenke) til en annen fil.', '    Legg selve filen her i stedet.'],
    ],
    [
      'snarvei til en mappe som går i ring',
      () => symlink('..', content('metoder/ring.mdx')),
      ['content/metoder/ring.mdx:1  Filen er en snarvei (lenke) til en annen fil.', '    Legg selve filen her i stedet.'],
    ],
    [
      'fil på 12 MB',
      () => writeFile(content('metoder/stor.mdx'), 'a'.repeat(12_345_678)),
      [
        'content/metoder/stor.mdx:1  Filen er 12,3 MB. Grensen er 1 MB.',
        '    Flytt det som ikke er tekst, ut av content/, eller del opp siden.',
      ],
    ],
    ['tom mappe som heter som en fil', () => mkdir(content('metoder/tom.mdx')), []],
    [
      'rør i stedet for fil',
      () => execFileSync('mkfifo', [content('kilder/ror.yaml')]),
      [`content/kilder/ror.yaml:1  ${UFIL}`, '    Se etter at du har lov til å lese den.'],
    ],
  ])('%s', async (_hva, gjor, ventet) => {
    await gjor();
    const { ut, feilmelding, kode } = await kjor(['--rot', rot], IDAG);
    expect(feilmelding).toBe('');
    expect(kode).toBe(ventet.length > 0 ? 1 : 0);
    expect(ut.split('\n').filter((linje) => linje !== '').slice(0, -1)).toEqual(ventet);
  });
});
