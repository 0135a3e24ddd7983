import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDAG, provebase, råfiler, side, type Filer } from '../../../tests/prove/base.ts';
import { PROVEKROPP, provemetode } from '../../../tests/prove/metode.ts';
import { valider, validerFiler, type Fremgangsmate } from '../valider.ts';
import { KODEMAPPER, lagNokkel } from './nokkel.ts';

const ROT = new URL('../../../', import.meta.url).pathname;

/** Errors from every kind of rule, in several files, several on one line. */
const FEIL: Filer = {
  ...provebase(),
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_tom, nr) => [
      `content/metoder/m-${nr}.mdx`,
      side(
        provemetode({ tittel: `M ${nr % 30}`, malgrupper: ['ungdommer'], status: 'pagår', utfordringer: ['gjeld', 'gejld'] }),
        `${PROVEKROPP}\n[her](/metodr/) og [her](http://x.no).<Kilde id="x" sted="y" /><Kilde id="z" sted="y" />\n`,
      ),
    ]),
  ),
  'content/kilder/Å.yaml': 'tittel: a: b\n',
  'content/kontorer.yaml': '- id: nav-prove\n  navn: X\n- id: nav-prove\n  navn: X\n',
  'content/notat.txt': 'x',
};

let rot = '';
const lager = () => join(rot, 'node_modules/.cache/metodebasen/valider');
const kjor = async (valg: Fremgangsmate = {}) => (await valider({ rot, idag: IDAG, ...valg })).feil;
const iRekkefolge = råfiler(FEIL).sort((a, b) => (a.fil < b.fil ? -1 : 1));
const fasit = () => validerFiler(iRekkefolge, { idag: IDAG }).feil;

beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'bolk-'));
  await mkdir(join(rot, 'node_modules'));
  for (const [fil, innhold] of Object.entries(FEIL)) {
    await mkdir(dirname(join(rot, fil)), { recursive: true });
    await writeFile(join(rot, fil), innhold);
  }
});
afterAll(() => rm(rot, { recursive: true, force: true }));

describe('svaret er det samme, i samme rekkefølge', () => {
  test.each<[string, Fremgangsmate]>([
    ['uten lager', { lager: false }],
    ['uten lager, med tre arbeidere', { lager: false, arbeidere: 3 }],
    ['med tomt lager', {}],
    ['med fullt lager', {}],
    ['med fullt lager og to arbeidere', { arbeidere: 2 }],
  ])('%s', async (_navn, valg) => {
    expect(fasit().length).toBeGreaterThan(300);
    expect(JSON.stringify(await kjor(valg))).toBe(JSON.stringify(fasit()));
  });

  test('når én fil endres og rettes igjen', async () => {
    const fil = join(rot, 'content/kilder/prove-2020.yaml');
    const for_ = await readFile(fil, 'utf8');
    await appendFile(fil, 'typ: x\n');
    const feil = await kjor();
    await writeFile(fil, for_);
    expect(feil.length).toBe(fasit().length + 1);
    expect(await kjor()).toEqual(fasit());
  });

  test.each<[string, (fil: string) => Promise<void>]>([
    ['avkuttet', (fil) => truncate(fil, 2000)],
    ['tomt', (fil) => writeFile(fil, '')],
    ['noe annet', (fil) => writeFile(fil, '\u0000[]\n[]\n[]')],
    [
      'endret med ett tegn',
      async (fil) => writeFile(fil, (await readFile(fil, 'utf8')).replace('finnes ikke', 'finnes vel')),
    ],
  ])('når lageret er %s', async (_navn, odelegg) => {
    await kjor();
    for (const navn of await readdir(lager())) await odelegg(join(lager(), navn));
    expect(await kjor()).toEqual(fasit());
  });
});

test('lageret blir lagt bare der prosjektet har pakker, og uten halvferdige filer', async () => {
  await kjor();
  expect((await readdir(lager())).filter((navn) => !/^bolk-\d+$/u.test(navn))).toEqual([]);
});

/** Every file of ours that `fil` imports, directly or not, from the project root. */
async function importert(fil: string, funnet = new Set<string>()): Promise<Set<string>> {
  if (funnet.has(fil)) return funnet;
  funnet.add(fil);
  for (const [, sti = ''] of (await readFile(join(ROT, fil), 'utf8')).matchAll(/from '(\.[^']+)'/gu)) {
    await importert(join(dirname(fil), sti), funnet);
  }
  return funnet;
}

test('avtrykket av validatoren dekker all kode som sier noe om en fil', async () => {
  const utenfor = [...(await importert('scripts/valider/bolk/bolk.ts'))].filter(
    (fil) => !KODEMAPPER.some((mappe) => fil.startsWith(`${mappe}/`)),
  );
  expect(utenfor).toEqual([]);
  expect(lagNokkel()).toBe(lagNokkel());
});
