import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { idag } from '../../src/domene/idag.ts';
import { brukNettsted } from './bruk-nettsted.ts';
import { les } from './nettsted.ts';

const KNAPP = 'utvalg-nedlasting button';
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
