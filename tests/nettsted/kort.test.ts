import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { antallArk } from '../../scripts/pdf/ark.ts';
import { brukNettsted } from './bruk-nettsted.ts';
import { lesPoster } from './nettsted.ts';

/** How many sheets the page is printed on. */
const ark = async (side: Page): Promise<number> => antallArk(await side.pdf({ preferCSSPageSize: true, tagged: true }));

describe('metodekortet', () => {
  const nettsted = brukNettsted();

  test('hver metode skrives ut på ett ark', async () => {
    const metoder = (await lesPoster()).map(({ treff }) => treff).filter((treff) => treff.startsWith('metoder/'));
    const { side } = await nettsted.apneTom();
    const flere: string[] = [];
    for (const treff of metoder) {
      await side.goto(`${nettsted.adresse}/${treff}/`);
      if ((await ark(side)) !== 1) flere.push(treff);
    }
    expect(metoder.length).toBeGreaterThan(60);
    expect(flere).toEqual([]);
  });

  test('svarer på veilederens spørsmål, med adresse og dato, og sier hva som ikke fikk plass', async () => {
    const { side } = await nettsted.apne('/metoder/nye-monstre/');
    await side.emulateMedia({ media: 'print' });
    const kort = await side.innerText('.kort');
    for (const sporsmal of [
      'Hvem er det for?', 'Hva gjør dere?', 'Hva krever det?', 'Hvor sikkert vet vi at det hjelper?', 'Kan vi gjøre det hos oss?',
      'Hva vet vi ikke?', 'Hvem kan vi spørre?', 'til på siden', '/metoder/nye-monstre/',
    ]) expect(kort).toContain(sporsmal);
    expect(kort).toMatch(/Versjon [0-9a-f]{8}\. Sist kontrollert \d+\. [a-z]+ \d{4}\./u);
    expect(await side.isVisible('.metodetekst > .sikkerhet')).toBe(false);
    expect(await side.evaluate(() => {
      const kortet = document.querySelector('.kort');
      return kortet !== null && [...kortet.children].every((del) => del.getBoundingClientRect().bottom <= kortet.getBoundingClientRect().bottom + 1);
    })).toBe(true);
  });

  test('hele siden kan også skrives ut, og neste gang er det kortet igjen', async () => {
    const { side } = await nettsted.apne('/metoder/ssa/');
    await side.evaluate(() => { window.print = () => undefined; });
    await side.click('[data-skriv-ut="hele"]');
    expect(await ark(side)).toBeGreaterThan(3);
    // Making the PDF fired afterprint.
    await side.click('[data-skriv-ut="hele"]');
    await side.emulateMedia({ media: 'print' });
    expect(await side.isVisible('[data-sitering]')).toBe(true);
    expect(await side.isVisible('.siteringsvalg')).toBe(false);
    await side.emulateMedia({ media: null });
    await side.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await ark(side)).toBe(1);
  });

  test.each(['/forskning/refino/', '/veiledninger/for-dere-soker/', '/begreper/effekt/'])('%s på papir sier hvordan den siteres', async (adresse) => {
    const { side } = await nettsted.apne(adresse);
    await side.emulateMedia({ media: 'print' });
    const tekst = (await side.innerText('.siter')).trim();
    expect(tekst).toMatch(/^Slik siterer du\s+Metodebasen\. \(\d{4}, .+ \(versjon [0-9a-f]{8}\)\. http\S+$/u);
    expect(tekst.endsWith(adresse)).toBe(true);
  });
});

describe('heftet', () => {
  const nettsted = brukNettsted();
  const apne = async (sporring: string, tillatt: RegExp[] = []) => {
    const { side } = await nettsted.apne(`/hefte/${sporring}`, { tillatt });
    await side.waitForSelector('hefte-side[aria-busy="false"]');
    return side;
  };

  test('har omslag og ett ark for hver metode i adressen', async () => {
    const side = await apne('?id=festesona&id=ssa&id=holf');
    expect(await side.innerText('[data-melding]')).toBe('Heftet har 3 kort.');
    expect(await side.$$eval('[data-liste] a', (alle) => alle.map((a) => a.getAttribute('href')))).toEqual([
      '/metoder/festesona/', '/metoder/ssa/', '/metoder/holf/',
    ]);
    expect(await ark(side)).toBe(4);
  });

  test('sier hva som ikke finnes, og lar resten stå', async () => {
    const side = await apne('?id=festesona&id=finnes-ikke', [/svar 404: .*finnes-ikke/u]);
    expect(await side.innerText('[data-melding]')).toBe(
      'Heftet har ett kort. Disse ble ikke med, for siden kunne ikke hentes: finnes-ikke.',
    );
    expect(await ark(side)).toBe(2);
  });

  test('uten metoder er det tomt, og ingenting kan skrives ut', async () => {
    const side = await apne('');
    expect(await side.innerText('[data-melding]')).toBe('Heftet er tomt.');
    expect(await side.isVisible('[data-skriv-ut]')).toBe(false);
  });

  test('metodene som er valgt til sammenligning, er med', async () => {
    const { side } = await nettsted.apne('/sammenlign/?id=holf&id=ssa');
    await side.waitForSelector('#sammenligning[data-antall="2"]', { state: 'attached' });
    await side.click('[data-hefte]');
    await side.waitForSelector('hefte-side[aria-busy="false"]');
    expect(await side.innerText('[data-melding]')).toBe('Heftet har 2 kort.');
  });
});
