import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brukNettsted } from './bruk-nettsted.ts';
import { SIDETYPER, TILLATT_UTEN_OPPSLAG, UTEN_OPPSLAG } from './sidetyper.ts';

const UTKAST = 'Vi vil hjelpe unge uten jobb med en mentor, et kurs og tett oppfølging ute på arbeidsplassen.';

/** What people come to do, each with what shows that it is done. */
const OPPGAVER: readonly [string, string, (side: Page) => Promise<unknown>][] = [
  ['søker', '/sok/', async (side) => {
    await side.fill('input[name=q]', 'mentor');
    await side.keyboard.press('Enter');
    await side.waitForSelector('[data-treff] [data-kort-om]');
  }],
  ['finner det som ligner', '/lignende/', async (side) => {
    await side.fill('textarea[name=tekst]', UTKAST);
    await side.locator('form:has(textarea[name=tekst]) [type=submit]').first().click();
    await side.waitForSelector('[data-styrke]');
  }],
  ['sammenligner', '/sammenlign/?id=festesona&id=ssa', (side) => side.waitForSelector('#sammenligning[aria-busy="false"][data-antall="2"]')],
  ['planlegger', '/soknad/', async (side) => {
    await side.fill('#felt-prosjekt', 'Mentor for unge');
    await side.waitForFunction((nokkel) => localStorage.getItem(nokkel) !== null, 'metodebasen:soknad');
  }],
];

/** Requests the page makes to any other host. All traffic is stopped at the network layer but our own server's. */
async function foresporslerUt(side: Page, egen: string): Promise<string[]> {
  const ut: string[] = [];
  await side.context().route('**/*', async (rute) => {
    const adresse = rute.request().url();
    if (adresse.startsWith(`${egen}/`) || !adresse.startsWith('http')) return rute.continue();
    ut.push(adresse);
    return rute.abort();
  });
  side.on('websocket', (kanal) => ut.push(kanal.url()));
  return ut;
}

describe('ingen andre får vite at noen leser', () => {
  const nettsted = brukNettsted();

  test('hver sidetype spør bare sin egen tjener, og setter ingen informasjonskapsler', { timeout: 240_000 }, async () => {
    const { side } = await nettsted.apneTom({ tillatt: TILLATT_UTEN_OPPSLAG });
    const ut = await foresporslerUt(side, nettsted.adresse);
    for (const adresse of [...SIDETYPER, UTEN_OPPSLAG]) await side.goto(nettsted.adresse + adresse, { waitUntil: 'networkidle' });
    expect(ut).toEqual([]);
    expect(await side.context().cookies()).toEqual([]);
  });

  test.each(OPPGAVER)('den som %s på %s, spør bare vår egen tjener', async (_hva, adresse, gjor) => {
    const { side, foresporsler } = await nettsted.apneTom();
    const ut = await foresporslerUt(side, nettsted.adresse);
    await side.goto(nettsted.adresse + adresse, { waitUntil: 'networkidle' });
    await gjor(side);
    await side.waitForLoadState('networkidle');
    expect(ut).toEqual([]);
    expect(foresporsler.filter((ett) => ett.includes(encodeURIComponent(UTKAST.slice(0, 20))))).toEqual([]);
    expect(await side.context().cookies()).toEqual([]);
  });

  test('prøven ville sett det: et bilde hos andre blir meldt', async () => {
    const { side } = await nettsted.apneTom();
    const ut = await foresporslerUt(side, nettsted.adresse);
    const frakoblet = await side.context().newPage();
    await frakoblet.setContent('<img src="https://cdn.example/a.png" alt="">');
    await expect.poll(() => ut).toEqual(['https://cdn.example/a.png']);
  });
});
