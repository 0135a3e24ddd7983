import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDAG, provebase } from '../../tests/prove/base.ts';
import { kjor } from './kommando.ts';
import { lagre } from './lagre.ts';

let rot = '';
beforeEach(async () => {
  rot = await mkdtemp(join(tmpdir(), 'ny-'));
  for (const [fil, innhold] of Object.entries(provebase())) {
    await mkdir(dirname(join(rot, fil)), { recursive: true });
    await writeFile(join(rot, fil), innhold);
  }
});
afterEach(() => rm(rot, { recursive: true, force: true }));

const FLAGG = [
  ['--type', 'metode'],
  ['--tittel', 'Sjakk i parken'],
  ['--kort', 'gamle damer lærer bort brettspill'],
  ['--slag', 'metode'],
  ['--malgruppe', 'Innvandrere'],
  ['--malgruppe', 'ungdom'],
  ['--for-hvem', 'Alle som vil'],
  ['--kategori', 'Opplæring'],
  ['--status', 'pagar'],
  ['--kilde', 'egen'],
];
const medFlagg = (endret: Record<string, string | undefined> = {}, ...ekstra: string[]) => [
  '--rot',
  rot,
  ...FLAGG.flatMap(([navn = '', verdi = '']) => {
    const ny = navn in endret ? endret[navn] : verdi;
    return ny === undefined ? [] : [navn, ny];
  }),
  ...ekstra,
];
const metoder = () => readdir(join(rot, 'content/metoder'));

describe('med flagg', () => {
  test('lagrer et utkast og sier neste steg', async () => {
    const { ut, feilmelding, kode } = await kjor(medFlagg(), IDAG, undefined);
    expect(feilmelding).toBe('');
    expect(kode).toBe(0);
    expect(ut).toContain(
      'Utkastet er lagret:\n  content/metoder/sjakk-i-parken.mdx\n  content/kilder/egen-sjakk-i-parken.yaml\n',
    );
    expect(ut).toContain('2. Kjør npm run valider.');
    expect(await readFile(join(rot, 'content/metoder/sjakk-i-parken.mdx'), 'utf8')).toContain(
      'kortOm: Gamle damer lærer bort brettspill.\n',
    );
  });

  test.each([
    [{ '--status': 'pågående' }, [], '--status: «pågående» finnes ikke.'],
    [{ '--kort': undefined }, [], '--kort: mangler. Hva går den ut på?'],
    [{}, ['--tema', 'x'], '--tema: hører ikke til metode.'],
    [{}, ['--titel', 'x'], 'Flagget «--titel» finnes ikke. Mente du «tittel»?'],
    [{}, ['ekstra'], 'Forstår ikke «ekstra». Svar settes etter et flagg, som --tittel.'],
    [{}, ['--sted'], 'Flagget «--sted» må ha et svar etter seg.'],
    [{ '--type': 'tiltak' }, [], 'Typen «tiltak» finnes ikke.'],
    [{ '--type': undefined }, [], 'Si hva dere vil legge til, for eksempel: --type metode'],
    [
      { '--tittel': 'Prøvemetoden' },
      [],
      'Dette står i basen fra før, og ligner mye:\n  Prøvemetoden (heter det samme)',
    ],
    [
      { '--tittel': 'Prøvemetoden' },
      ['--likevel'],
      'Tittelen er den samme som i content/metoder/provemetoden.mdx',
    ],
    [{ '--for-hvem': 'Ring 91 23 45 67' }, [], 'ser ut som et telefonnummer'],
  ] as [Record<string, string | undefined>, string[], string][])('%j %j', async (endret, ekstra, melding) => {
    const svar = await kjor(medFlagg(endret, ...ekstra), IDAG, undefined);
    expect(svar.feilmelding).toContain(melding);
    expect(svar.feilmelding).not.toMatch(/\bat .*\.ts:\d/u);
    expect(svar.kode).toBe(1);
    expect(await metoder()).toEqual(['provemetoden.mdx']);
  });

  test('hjelp nevner hvert flagg', async () => {
    const { ut, kode } = await kjor(['--rot', rot, '--hjelp'], IDAG, undefined);
    expect(kode).toBe(0);
    for (const [navn = ''] of FLAGG) expect(ut).toContain(navn);
  });

  test('uten flagg og uten terminal', async () => {
    expect((await kjor(['--rot', rot], IDAG, undefined)).feilmelding).toContain('Her er det ingen å spørre.');
  });

  test('mappen finnes ikke', async () => {
    expect((await kjor(['--rot', '/finnes-ikke'], IDAG, undefined)).feilmelding).toContain(
      'Mappen content/ finnes ikke i /finnes-ikke.',
    );
  });
});

test('lagre skriver aldri over en fil, og lar ingen halv jobb ligge', async () => {
  const filer = [
    { fil: 'content/metoder/ny.mdx', tekst: 'ny' },
    { fil: 'content/kilder/prove-2020.yaml', tekst: 'over' },
  ];
  await expect(lagre(rot, filer)).rejects.toThrow('EEXIST');
  expect(await metoder()).toEqual(['provemetoden.mdx']);
  expect(await readFile(join(rot, 'content/kilder/prove-2020.yaml'), 'utf8')).toContain('Prøverapporten');
});

/** Drives the real command in a pseudo-terminal: waits for a text on the screen, then presses keys. */
async function iTerminal(trinn: readonly [vent: string, taster: string][]): Promise<string> {
  const indeks = new URL('index.ts', import.meta.url).pathname;
  const kommando = `stty cols 100 rows 40; '${process.execPath}' '${indeks}' --rot '${rot}'`;
  const barn = spawn('script', ['-qec', kommando, '/dev/null'], { env: { ...process.env, TERM: 'xterm' } });
  let skjerm = '';
  let lest = 0;
  barn.stdout.on('data', (biter: Buffer) => {
    skjerm += biter.toString('utf8');
  });
  const ferdig = new Promise<void>((losning) => barn.on('close', () => losning()));
  for (const [vent, taster] of trinn) {
    await expect.poll(() => skjerm.indexOf(vent, lest), { timeout: 20_000 }).toBeGreaterThan(-1);
    lest = skjerm.length;
    for (const tast of taster === '\u001B' || taster.startsWith('\u001B[') ? [taster] : taster)
      barn.stdin.write(tast);
  }
  await ferdig;
  return skjerm;
}

const ENTER = '\r';
const ESC = '\u001B';

describe('i en terminal', () => {
  test('hele veien, med et skritt tilbake', async () => {
    const skjerm = await iTerminal([
      ['Hva vil dere legge til?', ENTER],
      ['Hva heter metoden?', `Sjakk${ENTER}`],
      ['Hva går den ut på?', ESC],
      ['Hva heter metoden?', ` i parken${ENTER}`],
      ['Hva går den ut på?', `gamle damer lærer bort brettspill${ENTER}`],
      ['Hva slags arbeid er det?', ENTER],
      ['Hvem er den for?', `unge\t${ENTER}`],
      ['sagt på én linje?', `Unge${ENTER}`],
      ['Hva slags tiltak er det?', `\t${ENTER}`],
      ['Hvilke problemer', ENTER],
      ['Hvilke deler av livet', ENTER],
      ['Hvor langt', ENTER],
      ['Hvilket kontor', ENTER],
      ['Hvor har dere dette fra?', ENTER],
      ['Skal vi lagre utkastet?', ENTER],
    ]);
    expect(skjerm).toContain('Utkastet er lagret:');
    expect(await metoder()).toEqual(['provemetoden.mdx', 'sjakk-i-parken.mdx']);
  });

  test('avbryt midt i lar ingenting ligge igjen', async () => {
    const skjerm = await iTerminal([
      ['Hva vil dere legge til?', ENTER],
      ['Hva heter metoden?', `Sjakk${ENTER}`],
      ['Hva går den ut på?', '\u0003'],
    ]);
    expect(skjerm).toContain('Avbrutt. Ingenting er lagret.');
    expect(await metoder()).toEqual(['provemetoden.mdx']);
  });
});
