import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { attributt, lesFilnavn, lesSide } from '../../scripts/bygg/sjekk/side.ts';
import { adminCsp, CSP } from '../../scripts/server/headers.ts';
import { ROT } from '../../scripts/bygg/sti.ts';
import { finnKodelager } from '../../src/admin/repo.ts';
import { brukNettsted } from './bruk-nettsted.ts';
import { ANNET_STED, BYGGETID, byggMed } from './bygg-med.ts';
import { DIST } from './nettsted.ts';
import { leggProsjekt, lesProsjektfil, type Prosjektfil } from './prosjekt-i-nettleser.ts';

const lenkerTil = async (rot: string, adresse: string) => {
  const sider = (await lesFilnavn(rot)).filter((fil) => fil.endsWith('.html'));
  const lest = await Promise.all(sider.map(async (fil) => lesSide(fil, await readFile(join(rot, fil), 'utf8'))));
  return lest.filter(({ elementer }) => elementer.some((ett) => attributt(ett, 'href') === adresse)).map(({ fil }) => fil);
};

describe('/admin/ når det ikke er slått på', () => {
  const nettsted = brukNettsted();

  test('sier hvordan det slås på, på norsk, med de strenge sikkerhetsreglene og utenfor søkemotorer', async () => {
    const { side } = await nettsted.apne('/admin/');
    expect(await side.textContent('h1')).toBe('Redaktørverktøyet er ikke slått på');
    expect(await side.textContent('main')).toContain('PUBLIC_METODEBASEN_REPO');
    expect(await side.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    const svar = await side.request.get(`${nettsted.adresse}/admin/`);
    expect(svar.headers()['content-security-policy']).toBe(CSP);
  });

  test('er ikke lenket til, ikke søkbar, og ingenting av verktøyet ligger i nettstedet', async () => {
    expect(await lenkerTil(DIST, '/admin/')).toEqual([]);
    expect(await readFile(join(DIST, 'sok/poster.json'), 'utf8')).not.toContain('admin');
    expect(await readdir(join(DIST, 'admin'))).toEqual(['index.html']);
    const medSveltia = (await lesFilnavn(DIST)).filter((fil) => fil.endsWith('.js') && readFileSync(join(DIST, fil), 'utf8').includes('sveltia'));
    expect(medSveltia).toEqual([]);
  });
});

const innhold: Prosjektfil[] = (await lesFilnavn(join(ROT, 'content'))).map((fil) => [
  `content/${fil}`,
  readFileSync(join(ROT, 'content', fil), 'utf8'),
]);
const original = (sti: string) => innhold.find(([fil]) => fil === sti)?.[1] ?? '';
const antall = (mappe: string) => readdirSync(join(ROT, 'content', mappe)).length;

/** The lines that differ: first those that are gone, then those that are new. */
const forskjell = (for_: string, etter = '') => {
  const [a, b] = [for_.split('\n'), etter.split('\n')];
  return [...a.filter((linje) => !b.includes(linje)).map((linje) => `- ${linje}`), ...b.filter((linje) => !a.includes(linje)).map((linje) => `+ ${linje}`)];
};

describe('/admin/ når det er slått på', () => {
  const nettsted = brukNettsted({ rot: async () => (await byggMed(ANNET_STED)).rot, frist: BYGGETID });
  let ut = '';
  beforeAll(async () => {
    for (const [navn, verdi] of Object.entries(ANNET_STED)) vi.stubEnv(navn, verdi);
    ({ ut } = await byggMed(ANNET_STED));
  }, BYGGETID);
  afterAll(() => vi.unstubAllEnvs());

  const apneVerktoyet = async (ekstra: readonly Prosjektfil[] = [], tillatt: readonly RegExp[] = []): Promise<Page> => {
    const { side } = await nettsted.apne('/metodebasen/admin/config.json', { tillatt });
    side.setDefaultTimeout(10_000);
    await leggProsjekt(side, [...innhold, ...ekstra]);
    await side.goto(`${nettsted.adresse}/metodebasen/admin/`);
    await side.getByRole('button', { name: 'Arbeid med filene på egen maskin' }).click();
    await side.getByRole('treeitem', { name: 'Metoder' }).waitFor();
    return side;
  };
  const lagreknapp = (side: Page) => side.getByRole('button', { name: 'Lagre', exact: true });
  const apneOppforing = async (side: Page, adresse: string) => {
    await side.evaluate((sted) => (location.hash = sted), `#/collections/${adresse}`);
    await lagreknapp(side).waitFor();
  };
  const boks = (side: Page, navn: string) => side.getByRole('textbox', { name: navn, exact: true }).first();
  // The names stand between marks that isolate the direction of the text.
  const felt = (side: Page, navn: string) => side.getByRole('group', { name: new RegExp(`^Feltet «\u2068?${navn}\u2069?»$`, 'u') });
  const lagre = async (side: Page) => {
    await lagreknapp(side).click();
    // Saving closes the entry and goes back to the list it was opened from.
    await side.getByRole('main', { name: /^Samlingen/u }).waitFor();
  };

  test('har sine egne sikkerhetsregler, og ingen andre sider har dem', async () => {
    const { side } = await nettsted.apne('/metodebasen/admin/');
    const kodelager = finnKodelager(ANNET_STED.PUBLIC_METODEBASEN_REPO);
    const regler = async (sti: string) => (await side.request.get(`${nettsted.adresse}/metodebasen${sti}`)).headers()['content-security-policy'];
    expect(await regler('/admin/')).toBe(adminCsp(kodelager));
    expect(await side.getAttribute('meta[http-equiv]', 'content')).toBe(adminCsp(kodelager, { meta: true }));
    for (const sti of ['/', '/bidra/', '/metoder/festesona/', '/sok/', '/data/']) expect(await regler(sti)).toBe(CSP);
  });

  test('er bare lenket til fra /bidra/, utenfor søk og søkemotorer, og ingen annen side laster det', async () => {
    expect(await lenkerTil(ut, '/metodebasen/admin/')).toEqual(['bidra/index.html', 'bidra/redaktor/index.html'].sort());
    expect(await readFile(join(ut, 'sok/poster.json'), 'utf8')).not.toContain('admin');
    const side = await readFile(join(ut, 'admin/index.html'), 'utf8');
    expect(side).toContain('<meta name="robots" content="noindex">');
    const [, skript = ''] = /src="\/metodebasen\/(_astro\/[^"]+\.js)"/u.exec(side) ?? [];
    const filer = await lesFilnavn(ut);
    const andre = filer.filter((fil) => fil.endsWith('.html') && fil !== 'admin/index.html' && readFileSync(join(ut, fil), 'utf8').includes(skript));
    expect(andre).toEqual([]);
    expect(gzipSync(readFileSync(join(ut, skript))).length).toBeLessThan(900_000);
    expect(filer.filter((fil) => fil.startsWith('sitemap') && readFileSync(join(ut, fil), 'utf8').includes('/admin/'))).toEqual([]);
  });

  test('starter på bokmål og uten å spørre andre enn oss om noe', async () => {
    const { side, foresporsler } = await nettsted.apne('/metodebasen/admin/');
    await side.getByRole('button', { name: 'Logg inn med tilgangsnøkkel' }).waitFor();
    // Fonts and notices come after the first picture.
    await side.waitForTimeout(1500);
    expect(foresporsler.filter((ett) => !ett.startsWith(nettsted.adresse) && !/^(blob|data):/u.test(ett))).toEqual([]);
    expect(foresporsler.some((ett) => /material-symbols.*woff2/u.test(ett))).toBe(true);
  });

  test('viser alle samlingene med alle filene', async () => {
    const side = await apneVerktoyet();
    const mapper = { Metoder: 'metoder', Forskning: 'forskning', Veiledninger: 'veiledninger', Begreper: 'begreper', Kilder: 'kilder', Vokabularer: 'vokabular' };
    for (const [navn, mappe] of Object.entries(mapper)) {
      const tekst = await side.getByRole('treeitem', { name: navn }).innerText();
      expect(tekst.replaceAll(/\s+/gu, ' ')).toContain(`${navn} ${antall(mappe)}`);
    }
  });

  test('en endring i ett felt endrer den linjen og ingenting annet, i hvert slag fil', async () => {
    const side = await apneVerktoyet();
    const linjer: Record<string, string[]> = {};
    for (const [adresse, fil, navn] of [
      ['metoder/entries/festesona', 'metoder/festesona.mdx', 'Tittel'],
      ['forskning/entries/arbeidstrening-effekt', 'forskning/arbeidstrening-effekt.mdx', 'Tittel'],
      ['veiledninger/entries/fou-i-nav', 'veiledninger/fou-i-nav.mdx', 'For hvem'],
      ['begreper/entries/fou', 'begreper/fou.md', 'Forkortelse'],
      ['kilder/entries/afi-5-2017', 'kilder/afi-5-2017.yaml', 'Institusjon'],
      ['vokabular/entries/malgrupper', 'vokabular/malgrupper.yaml', 'Navn'],
    ] as const) {
      await apneOppforing(side, adresse);
      await boks(side, navn).fill('Ja: «100 %»');
      await lagre(side);
      linjer[fil] = forskjell(original(`content/${fil}`), await lesProsjektfil(side, `content/${fil}`)).map((linje) => linje.slice(0, 60));
    }
    expect(linjer).toMatchInlineSnapshot(`
      {
        "begreper/fou.md": [
          "- forkortelse: FoU",
          "+ forkortelse: "Ja: «100 %»"",
        ],
        "forskning/arbeidstrening-effekt.mdx": [
          "- tittel: 'Evaluering av Arbeidstrening, del 2: virkning og ",
          "+ tittel: 'Ja: «100 %»'",
        ],
        "kilder/afi-5-2017.yaml": [
          "- institusjon: Arbeidsforskningsinstituttet (AFI) og Proba s",
          "+ institusjon: "Ja: «100 %»"",
        ],
        "metoder/festesona.mdx": [
          "- tittel: Festesona",
          "+ tittel: "Ja: «100 %»"",
        ],
        "veiledninger/fou-i-nav.mdx": [
          "- forHvem: Kontor som vil finne forskning, lære mer eller væ",
          "+ forHvem: "Ja: «100 %»"",
        ],
        "vokabular/malgrupper.yaml": [
          "- navn: Målgrupper",
          "+ navn: "Ja: «100 %»"",
        ],
      }
    `);
  });

  test('ukjent, valg fra lister og tekst med komponenter kommer ut som de skal', async () => {
    const side = await apneVerktoyet();
    const fil = 'content/metoder/festesona.mdx';
    // Fields out of sight are not made until they are scrolled to.
    await side.setViewportSize({ width: 1280, height: 9000 });
    await apneOppforing(side, 'metoder/entries/festesona');
    await felt(side, 'Alder').getByRole('button', { name: 'Ta bort' }).click();
    await felt(side, 'Alder').getByRole('button', { name: /Legg til/u }).click();
    await side.getByRole('menuitem', { name: 'Ukjent: kilden sier ikke noe' }).click();
    await felt(side, 'Målgruppe').getByRole('button', { name: /Ta bort .*Unge/u }).click();
    await felt(side, 'Type').getByRole('radio', { name: 'Verktøy' }).click();
    const tillegg = '\n\n## Prøve\n\nEt\u00a0hardt mellomrom, «sitat» og <Fakta tittel="A">\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</Fakta>\n\n*kursiv* _kursiv_ 1\\. [x](/om/)<Kilde id="sof-01-23" sted="vedlegg B" />';
    await boks(side, 'Teksten').fill((await boks(side, 'Teksten').inputValue()) + tillegg);
    await lagre(side);
    const ny = (await lesProsjektfil(side, fil)) ?? '';
    expect(ny.endsWith(`${tillegg}\n`)).toBe(true);
    const utenTillegg = `${ny.slice(0, -tillegg.length - 1)}\n`;
    expect(forskjell(original(fil), utenTillegg)).toMatchInlineSnapshot(`
      [
        "- type: tiltak",
        "-   - unge",
        "- alder:",
        "-   fra: 18",
        "-   til: 30",
        "-     sted: vedlegg B, Festesona, Målgruppen",
        "+ type: verktoy",
        "+ alder: ukjent",
      ]
    `);
  });

  test('et nytt begrep blir en gyldig fil, og det ingen har fylt ut, skrives ikke', async () => {
    const side = await apneVerktoyet();
    await side.setViewportSize({ width: 1280, height: 1600 });
    await apneOppforing(side, 'begreper/new');
    await boks(side, 'Begrepet').fill('Åpen dør');
    await boks(side, 'Forklaring').fill('En dør som står åpen.');
    await side.locator('input[type=date]').fill('2026-11-20');
    await lagre(side);
    expect(await lesProsjektfil(side, 'content/begreper/apen-dor.md')).toMatchInlineSnapshot(`
      "---
      tittel: Åpen dør
      synonymer: []
      forklaring: En dør som står åpen.
      kilde: ukjent
      sistKontrollert: 2026-11-20
      ---
      "
    `);
  });

  test('en fil som ikke kan leses, vises ikke og røres ikke; et ukjent felt overlever', async () => {
    const odelagt = '---\ntittel: [\n---\n';
    const fremmed = original('content/begreper/fou.md').replace('forkortelse: FoU', 'forkortelse: FoU # viktig\nfremmed:\n  felt: [1, to]');
    const side = await apneVerktoyet(
      [
        ['content/begreper/odelagt.md', odelagt],
        ['content/begreper/fou.md', fremmed],
      ],
      [/Feltene kan ikke leses/u],
    );
    expect(await side.getByRole('treeitem', { name: 'Begreper' }).innerText()).toContain(String(antall('begreper')));
    await apneOppforing(side, 'begreper/entries/fou');
    await boks(side, 'Begrepet').fill('Forskning');
    await lagre(side);
    const ny = (await lesProsjektfil(side, 'content/begreper/fou.md')) ?? '';
    expect(forskjell(fremmed, ny)).toEqual(['- tittel: Forskning og utvikling', '+ tittel: Forskning']);
    expect(await lesProsjektfil(side, 'content/begreper/odelagt.md')).toBe(odelagt);
  });
});
