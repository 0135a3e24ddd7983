import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ApenSide } from '../nettleser/nettleser.ts';
import { brukNettsted, type Apnevalg } from './bruk-nettsted.ts';

const FIRE = ['festesona', 'jobbsentralen', 'skolekompasset', 'nye-monstre'];
const adresseFor = (...ider: string[]) => `/sammenlign/?${ider.map((id) => `id=${id}`).join('&')}`;

describe('sammenligningen', () => {
  const nettsted = brukNettsted();
  let apen: ApenSide;

  const ferdig = (side: Page, antall: number) =>
    side.waitForSelector(`#sammenligning[aria-busy="false"][data-antall="${antall}"]`, { state: 'attached' });
  const apne = async (adresse: string, antall: number, valg: Apnevalg = {}): Promise<Page> => {
    apen = await nettsted.apne(adresse, valg);
    if (valg.javascript !== false) await ferdig(apen.side, antall);
    return apen.side;
  };
  const kolonner = (side: Page) => side.$$eval('[data-hode] a', (alle) => alle.map((a) => a.getAttribute('href')));
  const sporring = (side: Page) => new URL(side.url()).search;

  test('viser metodene i adressens rekkefølge, med de samme radene og en dom i ord for hver rad', async () => {
    const side = await apne(adresseFor('jobbsentralen', 'festesona'), 2);
    expect(await kolonner(side)).toEqual(['/metoder/jobbsentralen/', '/metoder/festesona/']);
    const rader = await side.$$eval('tr[data-rad]', (alle) =>
      alle.map((rad) => [rad.querySelectorAll('td').length, (rad.querySelector('[data-dom]') as HTMLElement).innerText] as const),
    );
    expect(rader).toHaveLength(17);
    for (const [ruter, dom] of rader) {
      expect(ruter).toBe(2);
      expect(dom).toMatch(/^(Likt|Delvis likt|Ulikt|Ulikt beskrevet|Kan ikke sammenlignes|Ikke oppgitt)$/u);
    }
    expect(await side.innerText('[data-rad="kostnad"]')).toContain('Ikke oppgitt i kilden');
    expect(await side.innerText('[data-rad="forHvem"]')).toMatch(/Delvis likt\nFelles: Unge\./u);
    expect(await side.innerText('main')).toContain('En sammenligning er ikke en anbefaling');
    expect(await side.title()).toBe('Jobbsentralen og Festesona – sammenlignet i Metodebasen');
  });

  test('rader som er like, kan skjules', async () => {
    const side = await apne(adresseFor('jobbsentralen', 'festesona'), 2);
    expect(await side.isVisible('[data-rad="status"]')).toBe(true);
    await side.check('[data-bare-ulike]');
    expect(await side.isVisible('[data-rad="status"]')).toBe(false);
    expect(await side.isVisible('[data-rad="alder"]')).toBe(true);
  });

  test.each([
    ['uten noe valgt', '/sammenlign/', 0, 'Ingen metoder er valgt ennå.'],
    ['én', adresseFor('festesona'), 1, 'Legg til minst én metode til'],
    ['en ukjent', adresseFor('festesona', 'finnes-ikke', 'jobbsentralen'), 2, 'Vi fant ikke «finnes-ikke» i basen.'],
    ['en som peker ut av mappen', adresseFor('..%2Fom', 'jobbsentralen'), 1, 'Vi fant ikke «../om» i basen.'],
    ['den samme to ganger', adresseFor('festesona', 'festesona', 'jobbsentralen'), 2, 'Festesona sto flere ganger og er vist én gang.'],
    ['fem', adresseFor(...FIRE, 'ssa'), 4, 'Du kan sammenligne fire om gangen. SSA'],
  ])('%s: sier fra i ord', async (_navn, adresse, antall, melding) => {
    const side = await apne(adresse, antall);
    expect(await side.innerText('[data-meldinger]')).toContain(melding);
  });

  test('legg til ved navn, ta bort, og gå tilbake i historikken', async () => {
    const side = await apne(adresseFor('festesona'), 1);
    await side.fill('[data-navn]', 'finnes slett ikke');
    await side.keyboard.press('Enter');
    expect(await side.innerText('[data-meldinger]')).toBe('Ingen metode heter noe med «finnes slett ikke».');
    await side.fill('[data-navn]', 'oygarden-modellen');
    await side.keyboard.press('Enter');
    await ferdig(side, 2);
    expect(sporring(side)).toBe('?id=festesona&id=oygarden-modellen');
    expect(await side.inputValue('[data-navn]')).toBe('');
    await side.click('[aria-label="Ta bort Festesona"]');
    await ferdig(side, 1);
    expect(sporring(side)).toBe('?id=oygarden-modellen');
    expect(await side.evaluate(() => document.activeElement?.hasAttribute('data-meldinger'))).toBe(true);
    await side.goBack();
    await ferdig(side, 2);
    expect(await kolonner(side)).toEqual(['/metoder/festesona/', '/metoder/oygarden-modellen/']);
  });

  test('det leseren skriver i feltet, sendes ingen steder', async () => {
    const side = await apne('/sammenlign/', 0);
    const for_ = apen.foresporsler.length;
    await side.fill('[data-navn]', 'hemmelig navn på en bruker');
    await side.keyboard.press('Enter');
    await side.waitForTimeout(200);
    expect(apen.foresporsler.slice(for_)).toEqual([]);
  });

  test('lenken på treff og metodesider legger til i listen, som følger med til sammenligningen', async () => {
    const side = await apne('/sammenlign/', 0);
    await side.goto(`${nettsted.adresse}/sok/?q=festesona`);
    const lenke = side.locator('[data-treff="metoder/festesona"] a[data-sammenlign]');
    await lenke.click();
    expect(await lenke.innerText()).toBe('Valgt – se sammenligningen');
    expect(await side.innerText('sammenlign-linje')).toContain('Festesona er lagt til. 1 valgt');
    await side.fill('[name=q]', 'drop-in TikTok');
    await side.waitForSelector('#resultat[aria-busy="false"] [data-treff="metoder/jobbsentralen"]');
    await side.fill('[name=q]', 'festesona');
    await side.waitForSelector('[data-treff="metoder/festesona"] a[data-valgt]');
    await side.goto(`${nettsted.adresse}/metoder/jobbsentralen/`);
    await side.click('.faktaboks a[data-sammenlign]');
    expect(await side.innerText('sammenlign-linje')).toMatch(/2 valgt Festesona · Jobbsentralen/u);
    await side.click('sammenlign-linje a');
    await ferdig(side, 2);
    expect(sporring(side)).toBe('?id=festesona&id=jobbsentralen');
    await side.goto(`${nettsted.adresse}/sammenlign/`);
    await ferdig(side, 2);
    await side.goto(`${nettsted.adresse}/metoder/ssa/`);
    await side.click('sammenlign-linje button');
    expect(await side.isVisible('sammenlign-linje a')).toBe(false);
    expect(await side.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('den femte legges ikke til', async () => {
    const side = await apne(adresseFor(...FIRE), 4);
    await side.goto(`${nettsted.adresse}/metoder/ssa/`);
    await side.click('.faktaboks a[data-sammenlign]');
    expect(await side.innerText('sammenlign-linje')).toContain('ble ikke lagt til. Ta bort en først. 4 valgt');
  });

  test('ødelagt liste i nettleseren stanser ingenting', async () => {
    const side = await apne('/sammenlign/', 0);
    await side.evaluate(() => sessionStorage.setItem('sammenlign', '{"v":1,"valgte":[{"id":"finnes-ikke","tittel":"X"},3]}'));
    await side.reload();
    await ferdig(side, 0);
    expect(await side.innerText('[data-meldinger]')).toContain('Vi fant ikke «finnes-ikke»');
  });

  test('på telefon står hver rad for seg, med metodenes navn i hver rute', async () => {
    const side = await apne(adresseFor(...FIRE), 4, { bredde: 390 });
    expect(await side.$$eval('[data-rad="alder"] .metodenavn', (alle) => alle.map((p) => (p as HTMLElement).innerText).length)).toBe(4);
    expect(await side.isVisible('[data-rad="alder"] .metodenavn')).toBe(true);
    const [forste, andre] = await side.$$eval('[data-rad="alder"] td', (alle) => alle.map((td) => td.getBoundingClientRect().top));
    expect(andre).toBeGreaterThan(forste ?? 0);
  });

  test('på papir: forbeholdet og adressen er med, verktøyene er borte', async () => {
    const side = await apne(adresseFor('festesona', 'jobbsentralen'), 2);
    await side.emulateMedia({ media: 'print' });
    expect(await side.isVisible('.forbehold')).toBe(true);
    expect(await side.innerText('[data-utskriftsnote]')).toMatch(/^Sammenlignet \d+\. \p{L}+ \d{4}\. http.*\?id=festesona&id=jobbsentralen$/u);
    for (const borte of ['[data-velger]', '[data-valgte]', '[data-bare-ulike]']) expect(await side.isVisible(borte)).toBe(false);
  });

  test('uten JavaScript sier siden det, og lenken på metodesiden fører hit', async () => {
    const side = await apne('/metoder/festesona/', 0, { javascript: false });
    expect(await side.isVisible('sammenlign-linje a')).toBe(false);
    await side.click('.faktaboks a[data-sammenlign]');
    expect(sporring(side)).toBe('?id=festesona');
    expect(await side.innerText('main')).toContain('Sammenligningen trenger JavaScript');
    expect(await side.isVisible('noscript a[href="/metoder/"]')).toBe(true);
    expect(await side.isVisible('[data-velger]')).toBe(false);
  });
});
