import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lesFilnavn, lesSider, attributt } from '../../scripts/bygg/sjekk/side.ts';
import { kjorAxe } from '../nettleser/axe.ts';
import { brukNettsted } from './bruk-nettsted.ts';
import { lagProsjektkopi, type Prosjektkopi } from './prosjektkopi.ts';

const BASE = '/metodebasen';
const MILJO = {
  METODEBASEN_ADRESSE: 'https://eksempel.no',
  // As GitHub Pages gives it: no slash at the end.
  METODEBASEN_BASE: BASE,
  // 28 December 2027: the content was checked in November 2026.
  SOURCE_DATE_EPOCH: '1830000000',
};
const FJERNET = `- type: metode
  id: trukket-tilbake
  tittel: En metode som er trukket tilbake
  dato: 2026-11-20
  grunn: Kilden er trukket tilbake, og vi vet ikke om noe av det stemte.
  erstattetAv: festesona
`;
const BYGGETID = 180_000;

/** A copy of the project with old addresses and pages of different age, built as for a project's site on GitHub Pages. */
async function klargjor(kopi: Prosjektkopi): Promise<string> {
  const endre = async (fil: string, fra: RegExp, til: string) => {
    const sti = join(kopi.rot, fil);
    await writeFile(sti, (await readFile(sti, 'utf8')).replace(fra, til));
  };
  await endre('content/metoder/festesona.mdx', /^tittel: /mu, 'tidligereId:\n  - feste-sona\ntittel: ');
  await endre('content/metoder/ssa.mdx', /^sistKontrollert: .*$/mu, "sistKontrollert: '2024-01-01'");
  await endre('content/forskning/refino.mdx', /^sistKontrollert: .*$/mu, "sistKontrollert: '2027-12-01'");
  await writeFile(join(kopi.rot, 'content/fjernet.yaml'), FJERNET);
  const { ut, kode } = await kopi.bygg(MILJO);
  expect(kode, ut).toBe(0);
  await mkdir(join(kopi.rot, 'vert'));
  await rename(join(kopi.rot, 'dist'), join(kopi.rot, 'vert', BASE));
  return join(kopi.rot, 'vert');
}

describe('nettstedet i en mappe', () => {
  let kopi: Prosjektkopi;
  beforeAll(async () => {
    kopi = await lagProsjektkopi();
  });
  afterAll(() => kopi.slett());
  const nettsted = brukNettsted({ rot: () => klargjor(kopi), frist: BYGGETID });

  const apne = async (sti: string): Promise<Page> => (await nettsted.apne(BASE + sti, { vent: 'networkidle' })).side;
  const stien = (side: Page) => new URL(side.url()).pathname;
  const ferdig = (side: Page) => side.waitForSelector('sok-side[data-klar] #resultat[aria-busy="false"]');

  test('hver side har sin adresse under mappen, og alt den henter ligger der', async () => {
    const rot = join(kopi.rot, 'vert', BASE);
    const sider = await lesSider(rot, await lesFilnavn(rot));
    expect(sider.length).toBeGreaterThan(300);
    const utenfor = sider.flatMap(({ adresse, elementer }) =>
      elementer.flatMap((element) => {
        const kanonisk = attributt(element, 'rel') === 'canonical' ? (attributt(element, 'href') ?? '') : undefined;
        const feil = element.attrs.filter(({ value }) => /^\/(?!metodebasen\/)/u.test(value)).map(({ name, value }) => `${name}=${value}`);
        if (kanonisk !== undefined && !kanonisk.startsWith('https://eksempel.no/metodebasen/')) feil.push(`canonical=${kanonisk}`);
        return feil.map((ett) => `${adresse} ${ett}`);
      }),
    );
    expect(utenfor).toEqual([]);
  });

  test.each(['/', '/metoder/', '/forskning/', '/kunnskapskart/', '/veiledninger/tilskuddsordningen/', '/begreper/effekt/', '/pagar/', '/laerdommer/', '/bidra/', '/om/'])(
    '%s lastes uten feil',
    async (sti) => {
      const side = await apne(sti);
      const lenker = await side.$$eval('a[href]', (alle) => alle.map((a) => (a as HTMLAnchorElement).pathname + (a as HTMLAnchorElement).origin));
      expect(lenker.filter((lenke) => lenke.endsWith(nettsted.adresse) && !lenke.startsWith(`${BASE}/`))).toEqual([]);
    },
  );

  test('fra forsiden til søk, fasett, treff og sammenligning', async () => {
    const side = await apne('/');
    await side.fill('main [name=q]', 'fengsel');
    await side.press('main [name=q]', 'Enter');
    await ferdig(side);
    expect(stien(side)).toBe(`${BASE}/sok/`);
    await side.waitForSelector('[data-treff="metoder/festesona"] mark');
    await side.check('[name=type][value=metoder]');
    await ferdig(side);
    expect(new URL(side.url()).search).toContain('type=metoder');
    await side.click('[data-treff="metoder/festesona"] h2 a');
    await side.waitForURL(`**${BASE}/metoder/festesona/`);
    await side.click('.faktaboks a[data-sammenlign]');
    await side.goto(`${nettsted.adresse}${BASE}/sammenlign/?id=festesona&id=ssa`);
    await side.waitForSelector('#sammenligning[aria-busy="false"][data-antall="2"]', { state: 'attached' });
  });

  test('studier og begreper hentes som treff, og et ord basen ikke har, peker videre', async () => {
    const side = await apne('/sok/?q=IPS&type=forskning');
    await ferdig(side);
    const lenke = side.locator('[data-treff^="forskning/"] a').first();
    expect(await lenke.getAttribute('href')).toMatch(/^\/metodebasen\/forskning\//u);
  });

  test('«Finnes det noe lignende?» henter basen og lenker riktig', async () => {
    const side = await apne('/lignende/');
    await side.fill('textarea[name=tekst]', 'Unge som kommer ut av fengsel får en fast kontaktperson som møter dem og hjelper med bolig og arbeid.');
    await side.click('button[type=submit]');
    await side.waitForSelector('#svar:not([hidden])[aria-busy="false"] [data-treff="metoder/festesona"]');
    expect(await side.getAttribute('[data-treff="metoder/festesona"] a', 'href')).toBe(`${BASE}/metoder/festesona/`);
  });

  test('«Passer det hos oss?» oppsummerer', async () => {
    const side = await apne('/metoder/festesona/#passer-det');
    await side.check('[name="passer-behov"][value="ja"]');
    await side.click('[data-oppsummer]');
    expect(await side.innerText('[data-oppsummering]')).toContain('Dere har mange i målgruppen');
  });

  test('søknadsplanleggeren henter en metode', async () => {
    const side = await apne('/soknad/?metode=ssa');
    await side.waitForSelector('[data-treff="metoder/ssa"]');
  });

  test('en adresse som ikke finnes, gir søk under mappen', async () => {
    const { side } = await nettsted.apne(`${BASE}/finnes-ikke/`, { tillatt: [/svar 404: .*finnes-ikke/u] });
    expect(side.url()).toContain('/finnes-ikke/');
  });

  test('en gammel adresse sender videre', async () => {
    const { side } = await nettsted.apne(`${BASE}/metoder/feste-sona/`);
    await side.waitForURL(`**${BASE}/metoder/festesona/`);
    const html = await readFile(join(kopi.rot, 'vert', BASE, 'metoder/feste-sona/index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://eksempel.no/metodebasen/metoder/festesona/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('Gå til <a href="/metodebasen/metoder/festesona/">Festesona</a>.');
  });

  test('en fjernet side sier hvorfor, og viser videre', async () => {
    const side = await apne('/metoder/trukket-tilbake/');
    expect(await side.innerText('main')).toContain('Her sto «En metode som er trukket tilbake». Den ble fjernet 20. november 2026.');
    expect(await side.innerText('main')).toContain('Kilden er trukket tilbake, og vi vet ikke om noe av det stemte.');
    expect(await kjorAxe(side)).toEqual([]);
    await side.click('.lesebredde li a');
    expect(stien(side)).toBe(`${BASE}/metoder/festesona/`);
  });

  test('sider ingen har kontrollert, er merket på siden, i lister og i treff', async () => {
    const merket = (side: Page, hvor: string) => side.$$eval(`${hvor} .ferskhet`, (alle) => alle.map((ett) => (ett as HTMLElement).innerText.trim()));
    expect(await merket(await apne('/metoder/festesona/'), 'main')).toEqual(['Siden er ikke kontrollert mot kilden på over ett år. Noe kan ha endret seg.']);
    const gammel = await apne('/metoder/ssa/');
    expect(await merket(gammel, 'header')).toEqual([
      'Siden er ikke kontrollert mot kilden på over to år. Spør før dere bygger på den.',
    ]);
    expect(await kjorAxe(gammel)).toEqual([]);
    expect(await merket(await apne('/forskning/refino/'), 'header')).toEqual([]);
    expect(await merket(await apne('/metoder/'), '[data-treff="metoder/ssa"]')).toEqual(['Ikke kontrollert på over to år']);
    const treff = await apne('/sok/?q=språkmentor&type=metoder');
    await ferdig(treff);
    expect(await merket(treff, '[data-treff="metoder/ssa"]')).toEqual(['Ikke kontrollert på over to år']);
    const studie = JSON.parse(await readFile(join(kopi.rot, 'vert', BASE, 'sok/kort/forskning/arbeidstrening-effekt.json'), 'utf8').catch(() => '{}')) as { fakta?: string[] };
    expect(studie.fakta?.at(-1)).toBe('Ikke kontrollert på over ett år');
  });

  test('leserens klokke følger opp der bygget er gammelt, og tar ikke bort noe', async () => {
    const { side } = await nettsted.apneTom();
    await side.clock.setFixedTime(new Date('2030-06-01T12:00:00Z'));
    await side.goto(`${nettsted.adresse}${BASE}/forskning/refino/`);
    await side.waitForSelector('.ferskhet[data-ferskhet="utdatert"]');
    await side.goto(`${nettsted.adresse}${BASE}/forskning/`);
    await side.waitForSelector('[data-treff="forskning/refino"] .ferskhet');
    expect(await side.innerText('[data-treff="forskning/refino"] .ferskhet')).toBe('Ikke kontrollert på over to år');
    await side.clock.setFixedTime(new Date('2020-01-01T12:00:00Z'));
    await side.goto(`${nettsted.adresse}${BASE}/metoder/ssa/`);
    expect(await side.getAttribute('header .ferskhet', 'data-ferskhet')).toBe('utdatert');
  });

  test('strømmer, nettkart, søkebeskrivelse og siteringer har hele adresser under mappen', async () => {
    for (const fil of ['atom.xml', 'fylke/oslo/atom.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'opensearch.xml', 'robots.txt', 'metoder/ssa.ris', 'metoder/ssa.bib']) {
      const tekst = (await readFile(join(kopi.rot, 'vert', BASE, fil), 'utf8')).replaceAll(/http:\/\/(www|a9)\.[^"]+/gu, '');
      const adresser = tekst.match(/https?:\/\/[^\s"<>}]+/gu) ?? [];
      expect({ fil, antall: adresser.length > 0, fremmede: adresser.filter((en) => !en.startsWith('https://eksempel.no/metodebasen/')) }).toEqual({
        fil,
        antall: true,
        fremmede: [],
      });
    }
  });

  test('uten git sier siden ingenting om endringer', async () => {
    expect(await readFile(join(kopi.rot, 'vert', BASE, 'metoder/ssa/index.html'), 'utf8')).not.toContain('id="endringer"');
  });
});
