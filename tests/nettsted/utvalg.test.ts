import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { idag } from '../../src/domene/idag.ts';
import { MAKS_HEFTE } from '../../src/domene/kort/hefte.ts';
import { brukNettsted, utenforSiden } from './bruk-nettsted.ts';
import { les } from './nettsted.ts';

const KNAPP = 'utvalg-nedlasting button';
const HEFTE = 'utvalg-hefte button';
const lesCsv = (fil: string) =>
  parse(fil, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];

describe('«Last ned dette utvalget»', () => {
  const nettsted = brukNettsted();

  async function apne(sporring: string) {
    const apen = await nettsted.apne(`/sok/${sporring}`);
    await apen.side.waitForSelector('sok-side[data-klar] #resultat[aria-busy="false"]');
    return apen;
  }
  const treff = (side: Page) =>
    side.$$eval('#resultat [data-treff]', (alle) =>
      alle.map((ett) => (ett as HTMLElement).dataset['treff'] ?? ''),
    );
  async function visAlle(side: Page): Promise<void> {
    while (await side.isVisible('[data-flere] button')) {
      await side.click('[data-flere] button');
      await side.waitForSelector('#resultat[aria-busy="false"]');
    }
  }

  test.each([
    ['bare fasetter', '?malgruppe=unge&status=avsluttet'],
    ['et søk', '?q=ungdom%20uten%20jobb'],
    ['søk, fasett og rekkefølge', '?q=unge&malgruppe=unge&sorter=tittel'],
    ['alt', ''],
  ])(
    '%s: filen har metodene som vises, i samme rekkefølge, med linjene fra metoder.csv',
    async (_navn, sporring) => {
      const { side, foresporsler } = await apne(sporring);
      expect(foresporsler.filter((adresse) => adresse.includes('/data/'))).toEqual([]);
      await visAlle(side);
      const metoder = (await treff(side))
        .filter((ett) => ett.startsWith('metoder/'))
        .map((ett) => ett.slice('metoder/'.length));
      const [lastet] = await Promise.all([side.waitForEvent('download'), side.click(KNAPP)]);
      expect(lastet.suggestedFilename()).toBe(`metodebasen-utvalg-${idag()}.csv`);

      const fil = await readFile(await lastet.path(), 'utf8');
      const alt = await les('data/metoder.csv');
      expect(fil.startsWith(alt.slice(0, alt.indexOf('\r\n') + 2))).toBe(true);
      const alle = lesCsv(alt);
      expect(lesCsv(fil)).toEqual(metoder.map((id) => alle.find(({ Id }) => Id === id)));
      expect(metoder.length).toBeGreaterThan(0);

      const antall = `${metoder.length} ${metoder.length === 1 ? 'metode' : 'metoder'}`;
      expect(await side.textContent(KNAPP)).toBe(`Last ned dette utvalget (${metoder.length})`);
      expect(await side.textContent('utvalg-nedlasting [role=status]')).toContain(
        `er lastet ned, med ${antall}.`,
      );
    },
  );

  test('uten metoder blant treffene er det ingenting å laste ned', async () => {
    const { side } = await apne('?type=forskning');
    expect(await side.isVisible(KNAPP)).toBe(false);
    expect(await side.isVisible(HEFTE)).toBe(false);
  });

  test('svarer ikke tjeneren, sier siden det', async () => {
    const { side } = await nettsted.apne('/sok/?malgruppe=unge', {
      tillatt: [/metoder\.csv/u, /Failed to load/u],
    });
    await side.waitForSelector('sok-side[data-klar] #resultat[aria-busy="false"]');
    await side.route('**/data/metoder.csv', (rute) => rute.abort());
    await side.click(KNAPP);
    await side.waitForSelector(
      'utvalg-nedlasting [role=status]:has-text("Filen kunne ikke lastes ned. Prøv igjen senere.")',
    );
  });
});

describe('«Lag hefte av dette utvalget»', () => {
  const nettsted = brukNettsted();
  const klar = 'sok-side[data-klar] #resultat[aria-busy="false"]';
  const ferdig = 'hefte-side[aria-busy="false"]';
  const iHeftet = (side: Page) => side.$$eval('[data-alle-kort] [data-kort]', (alle) => alle.map((ett) => (ett as HTMLElement).dataset['kort']));

  test.each([390, 1280] as const)('filtrert og åpnet fra tastaturet på %i px: metodene som vises, i samme rekkefølge', async (bredde) => {
    const { side } = await nettsted.apne('/sok/?q=jobb', { bredde });
    await side.waitForSelector(klar);
    if (bredde === 390) await side.click('[data-filtrer]');
    await side.check('input[name=malgruppe][value=unge]');
    await side.waitForFunction(() => location.search.includes('malgruppe=unge'));
    await side.waitForSelector('#resultat[aria-busy="false"]');
    while (await side.isVisible('[data-flere] button')) {
      await side.click('[data-flere] button');
      await side.waitForSelector('#resultat[aria-busy="false"]');
    }
    const vist = await side.$$eval('#resultat [data-treff^="metoder/"]', (alle) =>
      alle.map((ett) => (ett as HTMLElement).dataset['treff']?.slice('metoder/'.length)),
    );
    expect(vist.length).toBeGreaterThan(1);
    expect(vist.length).toBeLessThanOrEqual(MAKS_HEFTE);
    expect(await side.textContent(HEFTE)).toBe(`Lag hefte av dette utvalget (${vist.length})`);
    expect(await side.textContent('#om-heftet')).toBe('Til utskrift: omslag og ett A4-ark for hver metode, høyst 30 metoder.');
    expect(await utenforSiden(side)).toBe(0);
    expect((await side.locator(HEFTE).boundingBox())?.height).toBeGreaterThanOrEqual(44);

    await side.focus(KNAPP);
    await side.keyboard.press('Tab');
    expect(await side.evaluate((velger) => document.activeElement?.matches(velger), HEFTE)).toBe(true);
    await side.keyboard.press('Enter');
    await side.waitForSelector(ferdig);
    expect(await iHeftet(side)).toEqual(vist);
    expect(await side.innerText('[data-melding]')).toBe(`Heftet har ${vist.length} kort.`);
  });

  test('er det flere enn et hefte har plass til, sier knappen det, og heftet får de første', async () => {
    const { side } = await nettsted.apne('/sok/');
    await side.waitForSelector(klar);
    const metoder = Number(/\((\d+)\)$/u.exec((await side.textContent(KNAPP)) ?? '')?.[1]);
    expect(metoder).toBeGreaterThan(MAKS_HEFTE);
    expect(await side.textContent(HEFTE)).toBe(`Lag hefte av de 30 første (av ${metoder})`);
    const forste = await side.$$eval('#resultat [data-treff]', (alle) => alle.map((ett) => (ett as HTMLElement).dataset['treff']));
    await side.click(HEFTE);
    await side.waitForSelector(ferdig);
    expect((await iHeftet(side)).slice(0, 5)).toEqual(forste.slice(0, 5).map((ett) => ett?.slice('metoder/'.length)));
    expect(await side.innerText('[data-melding]')).toBe('Heftet har 30 kort.');
  });

  test('svarer ikke tjeneren, sier siden det, og neste trykk prøver igjen', async () => {
    const { side } = await nettsted.apne('/sok/?malgruppe=unge&status=avsluttet', { tillatt: [/poster\.json/u, /Failed to load/u] });
    await side.waitForSelector(klar);
    await side.route('**/sok/poster.json', (rute) => rute.abort());
    await side.click(HEFTE);
    await side.waitForSelector('utvalg-hefte [role=status]:has-text("Heftet kunne ikke lages. Prøv igjen senere.")');
    await side.unroute('**/sok/poster.json');
    await side.click(HEFTE);
    await side.waitForSelector(ferdig);
  });
});
