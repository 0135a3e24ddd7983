import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDAG, provebase, råfiler, side, type Filer } from '../../tests/prove/base.ts';
import { PROVEKROPP, provemetode } from '../../tests/prove/metode.ts';
import { kjor } from './kommando.ts';
import { valider, validerFiler } from './valider.ts';

const vis = ({ feil }: ReturnType<typeof validerFiler>) =>
  feil.map(({ fil, linje, regel, melding }) => `${fil}:${linje} [${regel}] ${melding}`);

describe('validerFiler', () => {
  test('finner ingenting å si om en base i orden', () => {
    expect(validerFiler(råfiler(provebase()), { idag: IDAG })).toEqual({ feil: [], antallFiler: 15 });
  });

  test('melder feil i flere filer på én gang, også når noen ikke kan leses', () => {
    const filer: Filer = {
      ...provebase(),
      'content/metoder/a-ukjent.mdx': side(
        provemetode({
          tittel: 'A',
          aliaser: [],
          kortOm: 'Dette er metode A, den første.',
          malgrupper: ['ungdommer'],
        }),
      ),
      'content/metoder/b-yaml.mdx': '---\ntittel: Tre: to\n---\n## Problemet\n\n<b>fet</b>\n',
      'content/metoder/c-mdx.mdx': side(
        provemetode({ tittel: 'C', aliaser: [], kortOm: 'Dette er metode C, den tredje.', status: 'pagår' }),
        PROVEKROPP.replace('Noen', 'Noen <18'),
      ),
      'content/kilder/d-binar.yaml': new Uint8Array([0x89, 0x50, 0, 1]),
      'content/notat.txt': 'hei',
    };
    const meldinger = vis(validerFiler(råfiler(filer), { idag: IDAG }));
    expect(meldinger).toContain(
      'content/metoder/a-ukjent.mdx:7 [referanse] «ungdommer» finnes ikke. Mente du «unge»?',
    );
    expect(meldinger).toContain(
      'content/metoder/b-yaml.mdx:2 [yaml] Teksten har kolon og mellomrom i seg, og leses derfor som et nytt felt.',
    );
    expect(meldinger).toContain(
      'content/metoder/b-yaml.mdx:6 [komponenter] HTML-taggen «<b>» kan ikke brukes i teksten.',
    );
    expect(meldinger.filter((melding) => melding.includes('c-mdx'))).toEqual([
      expect.stringContaining('[skjema] «pagår» finnes ikke. Mente du «pagar»?'),
      expect.stringContaining(
        '[mdx] Tegnet «<» kan ikke stå slik i teksten: det leses som starten på en komponent.',
      ),
    ]);
    expect(meldinger).toContain('content/kilder/d-binar.yaml:1 [fil] Filen er ikke en tekstfil.');
    expect(meldinger).toContain(
      'content/notat.txt:1 [lose-filer] Filen «notat.txt» hører ikke hjemme rett i content/.',
    );
  });

  test('holder maler utenfor, men sjekker dem når det blir bedt om', () => {
    const filer = { ...provebase(), 'content/metoder/_mal.mdx': side(provemetode({ status: 'feil' })) };
    expect(validerFiler(råfiler(filer), { idag: IDAG }).feil).toEqual([]);
    expect(vis(validerFiler(råfiler(filer), { idag: IDAG, maler: true }))).toContainEqual(
      expect.stringContaining('content/metoder/_mal.mdx:29 [skjema] «feil» finnes ikke.'),
    );
  });

  test('er lineær nok: 2 000 sider går unna', () => {
    const kilder = Object.fromEntries(
      Array.from({ length: 2000 }, (_tom, nr) => [
        `content/kilder/k-${nr}.yaml`,
        `tittel: Kilde ${nr}\ninstitusjon: X\naar: 2020\ntype: rapport\nuavhengig: true\npalitelighet: God.\n`,
      ]),
    );
    const start = performance.now();
    expect(validerFiler(råfiler({ ...provebase(), ...kilder }), { idag: IDAG }).feil).toEqual([]);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('på disk', () => {
  let rot = '';
  const skriv = async (filer: Filer) => {
    for (const [fil, innhold] of Object.entries(filer)) {
      await mkdir(dirname(join(rot, fil)), { recursive: true });
      await writeFile(join(rot, fil), innhold);
    }
  };
  beforeAll(async () => {
    rot = await mkdtemp(join(tmpdir(), 'valider-'));
    await skriv(provebase());
  });
  afterAll(() => rm(rot, { recursive: true, force: true }));

  test('leser hele content/', async () => {
    expect(await valider({ rot, idag: IDAG })).toEqual({ feil: [], antallFiler: 15 });
    expect(await kjor(['--rot', rot], IDAG)).toEqual({
      ut: 'Alt i orden: 15 filer kontrollert.\n',
      feilmelding: '',
      kode: 0,
    });
  });

  test('en fil på 5 MB og en snarvei gir hver sin melding, og kommandoen ender med 1', async () => {
    await skriv({ 'content/kilder/stor.yaml': 'a'.repeat(5_000_000) });
    await symlink('/etc/hostname', join(rot, 'content/kilder/lenke.yaml'));
    const svar = await kjor(['--rot', rot], IDAG);
    await rm(join(rot, 'content/kilder/stor.yaml'));
    await rm(join(rot, 'content/kilder/lenke.yaml'));
    expect(svar.kode).toBe(1);
    expect(svar.ut).toBe(
      [
        'content/kilder/lenke.yaml:1  Filen er en snarvei (lenke) til en annen fil.',
        '    Legg selve filen her i stedet.',
        '',
        'content/kilder/stor.yaml:1  Filen er 5,0 MB. Grensen er 1 MB.',
        '    Flytt det som ikke er tekst, ut av content/, eller del opp siden.',
        '',
        '2 feil i 2 filer.',
        '',
      ].join('\n'),
    );
  });

  test('advarsler stopper ikke', async () => {
    const svar = await kjor(['--rot', rot], '2028-01-01');
    expect(svar.kode).toBe(0);
    expect(svar.ut).toContain('1 advarsel i 1 fil.');
  });

  test('uten content/', async () => {
    const svar = await kjor(['--rot', join(rot, 'content')], IDAG);
    expect(svar.kode).toBe(1);
    expect(svar.ut).toContain(`Mappen content/ finnes ikke i ${join(rot, 'content')}.`);
  });

  test.each([
    [['--tull'], 'Forstår ikke «--tull».'],
    [['--format', 'xml'], 'Formatet «xml» finnes ikke.'],
  ])('%j gir bruksanvisning og kode 2', async (argumenter, melding) => {
    const svar = await kjor(argumenter, IDAG);
    expect(svar.kode).toBe(2);
    expect(svar.ut).toBe('');
    expect(svar.feilmelding).toMatch(new RegExp(`^${melding}\n\nBruk: npm run valider`, 'u'));
  });

  test('en feil i selve validatoren blir én setning, ikke et stakkspor', async () => {
    expect(await kjor(['--rot', rot], null as unknown as string)).toEqual({
      ut: '',
      feilmelding:
        'Valideringen stoppet. Det er ikke innholdets feil. Si fra til en utvikler: ' +
        "Cannot read properties of null (reading 'slice')\n",
      kode: 2,
    });
  });

  test('hjelp', async () => {
    const svar = await kjor(['--hjelp'], IDAG);
    expect(svar.kode).toBe(0);
    expect(svar.ut).toMatch(/^Bruk: npm run valider/u);
  });

  test('json kan leses av programmer', async () => {
    const svar = await kjor(['--rot', rot, '--format', 'json'], IDAG);
    expect(JSON.parse(svar.ut)).toEqual({
      feil: [],
      oppsummering: { filer: 15, feil: 0, advarsler: 0, tekst: 'Alt i orden: 15 filer kontrollert.' },
    });
  });
});
