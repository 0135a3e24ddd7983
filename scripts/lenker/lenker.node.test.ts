import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IDAG, råfiler } from '../../tests/prove/base.ts';
import { byggBase } from '../valider/base.ts';
import { startDarligTjener } from './darlig-tjener.ts';
import { finnAdresser } from './finn.ts';
import { kjor } from './kommando.ts';
import { kontroller } from './kontroller.ts';
import { holder, lesLager } from './lager.ts';
import { VALG } from './spor.ts';

let tjener: Awaited<ReturnType<typeof startDarligTjener>>;
let rot = '';
const valg = { ...VALG, tidsgrense: 300, forsok: 1, mellomrom: 40 };

beforeAll(async () => {
  tjener = await startDarligTjener();
  rot = await mkdtemp(join(tmpdir(), 'lenker-'));
  await mkdir(join(rot, 'content/kilder'), { recursive: true });
  await mkdir(join(rot, 'content/metoder'), { recursive: true });
  await writeFile(join(rot, 'content/kilder/a.yaml'), `tittel: A\nadresse: ${tjener.adresse}/borte\n`);
  await writeFile(join(rot, 'content/metoder/m.mdx'), `---\ntittel: M\n---\n\n[en](${tjener.adresse}/flyttet) og\n[to](${tjener.adresse}/ok)\n`);
});
afterAll(async () => {
  await tjener.stopp();
  await rm(rot, { recursive: true, force: true });
});

test('finner adressene i felter og tekst, én gang hver, uten anker', () => {
  const filer = råfiler({
    'content/kilder/a.yaml': 'tittel: A\nadresse: https://nav.no/a\npalitelighet: Se https://nav.no/b her.\n',
    'content/metoder/m.mdx': '---\ntittel: M\n---\n\n[x](https://nav.no/a#del) [y](/om/) ![z](https://nav.no/c.png)\n\n[r]: https://nav.no/d\n',
  });
  expect([...finnAdresser(byggBase(filer, { idag: IDAG }))]).toEqual([
    ['https://nav.no/a', [{ fil: 'content/kilder/a.yaml', linje: 2 }, { fil: 'content/metoder/m.mdx', linje: 5 }]],
    ['https://nav.no/c.png', [{ fil: 'content/metoder/m.mdx', linje: 5 }]],
    ['https://nav.no/d', [{ fil: 'content/metoder/m.mdx', linje: 7 }]],
  ]);
});

test('én om gangen hos hver vert, med pause mellom', async () => {
  const adresser = ['/a/ok', '/b/ok', '/c/ok'].map((sti) => tjener.adresse + sti);
  await kontroller({ adresser, lager: new Map(), idag: IDAG, valg });
  const tider = tjener.foresporsler.filter(({ sti }) => /^\/[abc]\/ok$/u.test(sti)).map(({ tid }) => tid);
  expect(tider).toHaveLength(3);
  for (const [nr, tid] of tider.slice(1).entries()) expect(tid - (tider[nr] ?? 0)).toBeGreaterThanOrEqual(35);
});

test('kommandoen sier fil og linje, husker det som virket, og ender med 1 når noe er borte', async () => {
  const argumenter = ['--rot', rot];
  const forste = await kjor(argumenter, { idag: IDAG, valg });
  expect(forste).toEqual({
    kode: 1,
    feilmelding: '',
    ut: `content/kilder/a.yaml:2  <${tjener.adresse}/borte> finnes ikke lenger (404).
    Søk etter tittelen hos utgiveren, eller ta bort adressen.

content/metoder/m.mdx:5  Advarsel. <${tjener.adresse}/flyttet> har flyttet til <${tjener.adresse}/ok>.
    Åpne den nye adressen. Er det samme innhold, skriver dere den i stedet.

1 feil og 1 advarsel i 2 filer.
`,
  });
  const for_ = tjener.foresporsler.length;
  const andre = await kjor([...argumenter, '--format', 'github'], { idag: IDAG, valg });
  expect(andre.ut).toMatch(/^::error file=content\/kilder\/a\.yaml,line=2,title=lenker::<http.*\/borte> finnes ikke lenger \(404\)\.%0ASøk/u);
  expect(tjener.foresporsler.slice(for_).map(({ metode, sti }) => `${metode} ${sti}`)).toEqual(['HEAD /borte', 'GET /borte']);
  expect(JSON.parse((await kjor([...argumenter, '--format', 'json'], { idag: IDAG, valg })).ut)).toMatchObject({ oppsummering: { feil: 1, advarsler: 1 } });
  const mellom = tjener.foresporsler.length;
  expect((await kjor([...argumenter, '--alle', '--format', 'markdown'], { idag: IDAG, valg })).ut).toMatch(
    /^2 steder med adresser som bør ses på, av 3 adresser\.\n\n- \[ \] \*\*Feil:\*\* `content\/kilder\/a\.yaml:2`/u,
  );
  expect(tjener.foresporsler.length - mellom).toBe(6);
  expect(JSON.parse(await readFile(join(rot, '.lenker/svar.json'), 'utf8'))).toMatchObject({ [`${tjener.adresse}/ok`]: { utfall: 'ok', status: 200, dag: IDAG } });
});

test.each([
  ['ok', '2026-11-14', true],
  ['ok', '2026-11-13', false],
  ['ok', '2026-11-21', false],
  ['flyttet', '2026-11-20', true],
  ['borte', '2026-11-20', false],
  ['tidsavbrudd', '2026-11-20', false],
] as const)('%s fra %s holder den 20. november 2026: %s', (utfall, dag, ventet) => {
  expect(holder({ utfall, dag }, '2026-11-20')).toBe(ventet);
});

test.each(['', '{ødelagt', '[]', 'null', '{"https://nav.no/":{"utfall":"tull","dag":"2026-11-20"},"b":7}'])('lageret %j er som ingen', async (innhold) => {
  const fil = join(rot, 'lager.json');
  await writeFile(fil, innhold);
  expect([...(await lesLager(fil))]).toEqual([]);
});
