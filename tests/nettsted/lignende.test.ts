import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kjorAxe } from '../nettleser/axe.ts';
import type { ApenSide } from '../nettleser/nettleser.ts';
import { brukNettsted, utenforSiden, type Apnevalg } from './bruk-nettsted.ts';
import { les } from './nettsted.ts';

const UTKAST =
  'Mange unge menn som kommer ut fra fengsel, står uten bolig og inntekt. Vi vil besøke de innsatte før de slipper ut, og lage en plan sammen med kriminalomsorgen.';
const ULIKT = 'Merking av stier og nye informasjonstavler langs kystleden for å trekke flere turister til øya.';

describe('finnes det noe lignende?', () => {
  const nettsted = brukNettsted();
  let apen: ApenSide;

  const apne = async (valg: Apnevalg = {}): Promise<Page> => {
    apen = await nettsted.apne('/lignende/', { vent: 'networkidle', ...valg });
    return apen.side;
  };
  const ferdig = (side: Page) => side.waitForSelector('#svar[aria-busy="false"]:not([hidden])');
  const sammenlign = async (side: Page, tekst: string): Promise<void> => {
    await side.fill('textarea[name=tekst]', tekst);
    await side.click('button[type=submit]');
    await ferdig(side);
  };
  const treff = (side: Page) => side.$$eval('#svar [data-treff]', (alle) => alle.map((li) => li.getAttribute('data-treff')));

  test('lim inn, velg og få en rapport, uten at noe forlater maskinen', async () => {
    const side = await apne();
    const for_ = apen.foresporsler.length;
    await sammenlign(side, UTKAST);
    expect((await treff(side))[0]).toBe('metoder/festesona');
    expect(await side.getAttribute('[data-treff="metoder/festesona"]', 'data-styrke')).toBe('sterk');
    expect(await side.getAttribute('#svar', 'data-antall')).toBe(String((await treff(side)).length));
    const kortet = side.locator('[data-treff="metoder/festesona"]');
    expect(await kortet.innerText()).toMatch(/Ligner mye[\s\S]*Derfor: Samme målgruppe \(Personer som soner[\s\S]*Pågår[\s\S]*Prøvd lokalt/u);
    expect(await kortet.innerText()).not.toContain('Hva de lærte');
    await kortet.locator('summary').click();
    const tekst = await kortet.innerText();
    for (const del of ['Derfor ligner det', 'Samme målgruppe', 'fengsel', 'Dette er ulikt', 'Hva de lærte', 'Hvem dere kan spørre', 'NAV Alna']) {
      expect(tekst).toContain(del);
    }
    await kortet.locator('input').check();
    await side.fill('[name=notat]', 'Vi begynner før dommen.');
    await side.waitForFunction(() => document.querySelector('[data-rapport]')?.textContent?.includes('Vi begynner før dommen.'));
    const nedlasting = side.waitForEvent('download');
    await side.click('[data-last-ned]');
    const fil = await readFile(await (await nedlasting).path(), 'utf8');
    for (const del of ['# Finnes det noe lignende?', UTKAST, '### Festesona', 'Vi begynner før dommen.', '/metoder/festesona/']) expect(fil).toContain(del);
    expect(apen.foresporsler.slice(for_).filter((adresse) => !adresse.startsWith('blob:'))).toEqual([]);
    expect(await kjorAxe(side)).toEqual([]);
  });

  test('et forslag fra teksten velges i skjemaet, sies høyt, og kan angres', async () => {
    const side = await apne();
    await sammenlign(side, `${UTKAST} Vi er et kontor i Oslo.`);
    const knapp = side.locator('[data-forslag="malgruppe/straffedomte"]');
    await side.$eval('[name=malgruppe]', (valg) => {
      (valg as HTMLSelectElement).value = 'unge';
      valg.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await knapp.press('Enter');
    await side.waitForSelector('[data-valgmelding]:text("Målgruppe: Personer som soner eller har sonet straff er valgt. Trykk en gang til for å angre. Vi fant")');
    expect(await side.inputValue('[name=malgruppe]')).toBe('straffedomte');
    expect(await side.isVisible('[name=malgruppe]')).toBe(true);
    expect(await knapp.getAttribute('aria-pressed')).toBe('true');
    expect(await side.evaluate(() => (document.activeElement as HTMLElement).dataset['forslag'])).toBe('malgruppe/straffedomte');
    await side.keyboard.press('Enter');
    await side.waitForSelector('[data-valgmelding]:text("har sonet straff er ikke valgt lenger")');
    expect(await side.inputValue('[name=malgruppe]')).toBe('unge');
    expect(await knapp.getAttribute('aria-pressed')).toBe('false');
    await side.click('[data-forslag="fylke/oslo"]');
    await side.waitForSelector('[data-valgmelding]:text("Fylke: Oslo er valgt")');
    expect(await side.inputValue('[name=fylke]')).toBe('oslo');
    await side.click('[data-treff="metoder/festesona"] summary');
    expect(await side.innerText('[data-treff="metoder/festesona"]')).toContain('Prøvd i fylket dere valgte');
    expect(await kjorAxe(side)).toEqual([]);
  });

  test('en metode kan legges til i sammenligningen, en studie kan ikke', async () => {
    const side = await apne();
    await sammenlign(side, 'Vi vil la en jobbspesialist sitte i behandlingsteamet for unge med psykose, og vil vite om jobbstøtte virker.');
    const lenke = side.locator('[data-treff="metoder/ips-pluss"] a[data-sammenlign]');
    await lenke.click();
    expect(await lenke.innerText()).toBe('Valgt – se sammenligningen');
    expect(await side.innerText('sammenlign-linje')).toContain('1 valgt');
    expect(await side.locator('[data-treff^="forskning/"]').count()).toBeGreaterThan(0);
    expect(await side.locator('[data-treff^="forskning/"] a[data-sammenlign]').count()).toBe(0);
  });

  test('det som ikke ligner noe, sies rett ut', async () => {
    const side = await apne();
    await sammenlign(side, ULIKT);
    expect(await side.innerText('#svar h2')).toBe('Vi fant ikke noe som ligner');
    expect(await treff(side)).toEqual([]);
    expect(await side.getAttribute('#svar', 'data-antall')).toBe('0');
  });

  test('teksten og valgene overlever en ny lasting, og «Slett teksten» tar alt', async () => {
    const side = await apne();
    await sammenlign(side, UTKAST);
    await side.check('[data-treff="metoder/festesona"] input');
    await side.reload();
    await ferdig(side);
    expect(await side.inputValue('textarea[name=tekst]')).toBe(UTKAST);
    expect(await side.isChecked('[data-treff="metoder/festesona"] input')).toBe(true);
    await side.click('[data-slett]');
    expect(await side.inputValue('textarea[name=tekst]')).toBe('');
    expect(await treff(side)).toEqual([]);
    expect(await side.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  });

  test('siden advarer før en ulagret tekst går tapt, og ikke når rapporten er lastet ned', async () => {
    const side = await apne();
    const advart = () =>
      side.evaluate(() => {
        const hendelse = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(hendelse);
        return hendelse.defaultPrevented;
      });
    expect(await advart()).toBe(false);
    await sammenlign(side, UTKAST);
    expect(await advart()).toBe(true);
    const nedlasting = side.waitForEvent('download');
    await side.click('[data-last-ned]');
    await nedlasting;
    expect(await advart()).toBe(false);
  });

  test('ødelagt lagring stopper ikke siden', async () => {
    const side = await apne();
    await side.evaluate(() => sessionStorage.setItem('metodebasen.lignende.1', '{"tekst":7,"valgte":"x"'));
    await side.reload({ waitUntil: 'networkidle' });
    expect(await side.inputValue('textarea[name=tekst]')).toBe('');
  });

  test('når basen ikke kan hentes, sier siden det og beholder teksten', async () => {
    const { side } = await nettsted.apneTom({ bredde: 390, tema: 'dark', tillatt: [/lignende\/indeks/u] });
    await side.route('**/lignende/indeks.json', (rute) => rute.abort());
    await side.goto(`${nettsted.adresse}/lignende/`);
    await side.fill('textarea[name=tekst]', UTKAST);
    await side.click('button[type=submit]');
    await side.waitForSelector('[data-melding]:text("kunne ikke hentes")');
    expect(await side.inputValue('textarea[name=tekst]')).toBe(UTKAST);
  });

  test('uten JavaScript sier siden hva som mangler, og feltet kan ikke sende noe', async () => {
    const side = await apne({ javascript: false });
    expect(await side.isVisible('noscript p')).toBe(true);
    expect(await side.isDisabled('textarea[name=tekst]')).toBe(true);
  });

  test('bare tastatur, og ingenting stikker ut på telefon', async () => {
    const side = await apne({ bredde: 390, tema: 'dark' });
    await side.focus('textarea[name=tekst]');
    await side.keyboard.insertText(UTKAST);
    for (let nr = 0; nr < 2; nr += 1) await side.keyboard.press('Tab');
    await side.keyboard.press('Enter');
    await ferdig(side);
    await side.waitForFunction(() => document.activeElement?.id === 'svaret');
    expect(await kjorAxe(side)).toEqual([]);
    expect(await utenforSiden(side)).toBe(0);
  });

  test('hver metodeside viser lignende metoder med grunn, uten dem den alt nevner', async () => {
    const html = await les('metoder/festesona/index.html');
    const del = html.slice(html.indexOf('id="lignende"'));
    expect([...del.matchAll(/data-treff="(metoder\/[^"]+)"/gu)].length).toBeGreaterThan(0);
    expect(del).toMatch(/Samme målgruppe: /u);
  });
});
