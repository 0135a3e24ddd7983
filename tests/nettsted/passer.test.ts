import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kjorAxe } from '../nettleser/axe.ts';
import type { ApenSide } from '../nettleser/nettleser.ts';
import { brukNettsted, type Apnevalg } from './bruk-nettsted.ts';

describe('«Passer det hos oss?»', () => {
  const nettsted = brukNettsted();
  let apen: ApenSide;

  const apne = async (adresse = '/metoder/festesona/', valg: Apnevalg = {}): Promise<Page> => {
    apen = await nettsted.apne(adresse, { vent: 'networkidle', ...valg });
    return apen.side;
  };
  const svar = async (side: Page, svarene: Record<string, string>) => {
    for (const [id, verdi] of Object.entries(svarene)) await side.check(`[name="passer-${id}"][value="${verdi}"]`);
  };
  const SVAR = { behov: 'ja', passform: 'delvis', kapasitet: 'ja', kompetanse: 'vet-ikke', ledelse: 'nei' };

  test('lenken i faktaboksen åpner seks spørsmål, med det metoden krever ved siden av', async () => {
    const side = await apne();
    expect(await side.isVisible('[data-passer="behov"]')).toBe(false);
    await side.click('.faktaboks a[href="#passer-det"]');
    await side.waitForSelector('[data-passer="behov"]');
    expect(await side.locator('[data-passer]').count()).toBe(6);
    expect(await side.innerText('[data-passer="behov"]')).toContain('Straffedømte mellom 18 og 30 år');
    expect(await side.innerText('[data-passer="passform"]')).toContain('bykontor av en viss størrelse');
    expect(await side.innerText('[data-passer="kapasitet"]')).toContain('Ikke oppgitt i kilden');
    expect(await side.innerText('[data-passer="samarbeid"]')).toContain('Kriminalomsorgen');
  });

  test('oppsummerer i ord, følger svarene, sender ingenting og lagrer ingenting', async () => {
    const side = await apne('/metoder/festesona/#passer-det');
    const for_ = apen.foresporsler.length;
    await svar(side, SVAR);
    await side.click('[data-oppsummer]');
    const oppsummering = () => side.innerText('[data-oppsummering]');
    expect(await side.evaluate(() => document.activeElement?.id)).toBe('passer-oppsummert');
    for (const del of [
      'Begynn med å finne ut om metoden passer',
      'Dere har mange i målgruppen med dette problemet.',
      'Støtte i ledelsen (nei): Legg fram for lederne',
      'Kompetanse (vet ikke):',
      'Ikke svart på\n\nSamarbeidspartnere.',
      'NAV Alna',
      'At metoden passer hos dere, sier ikke om den virker.',
    ]) {
      expect(await oppsummering()).toContain(del);
    }
    expect(await oppsummering()).not.toMatch(/\d+ av 6|poeng|prosent|%/u);
    await svar(side, { behov: 'nei' });
    expect(await oppsummering()).toContain('liten grunn til å gå videre');
    expect(await kjorAxe(side)).toEqual([]);
    expect(apen.foresporsler.slice(for_)).toEqual([]);
    expect(await side.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search])).toEqual([0, 0, '', '']);
    await side.reload();
    expect(await side.locator('[data-passer] input:checked').count()).toBe(0);
  });

  test('svarene kan slettes', async () => {
    const side = await apne('/metoder/festesona/#passer-det');
    await svar(side, SVAR);
    await side.click('[data-oppsummer]');
    await side.click('[data-slett-svar]');
    expect(await side.locator('[data-passer] input:checked').count()).toBe(0);
    expect(await side.isVisible('[data-oppsummering]')).toBe(false);
    expect(await side.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  test('kan brukes med bare tastatur', async () => {
    const side = await apne('/metoder/festesona/', { bredde: 390 });
    await side.focus('passer-det summary');
    await side.keyboard.press('Enter');
    for (const tast of ['Tab', 'Space', 'ArrowRight', 'Tab', 'Space']) await side.keyboard.press(tast);
    expect(await side.$$eval('[data-passer] input:checked', (alle) => alle.map((valg) => `${(valg as HTMLInputElement).name}=${(valg as HTMLInputElement).value}`))).toEqual([
      'passer-behov=delvis',
      'passer-passform=ja',
    ]);
  });

  test('på metodekortet bare når den er besvart, og kan skrives ut for seg', async () => {
    const side = await apne('/metoder/festesona/#passer-det');
    const paPapir = async (velger: string) => {
      await side.emulateMedia({ media: 'print' });
      const synlig = await side.isVisible(velger);
      await side.emulateMedia({ media: 'screen' });
      return synlig;
    };
    expect(await paPapir('#passer-det')).toBe(false);
    await svar(side, SVAR);
    await side.click('[data-oppsummer]');
    expect(await paPapir('[data-oppsummering]')).toBe(true);
    expect(await paPapir('.kort')).toBe(true);
    await side.evaluate(() => {
      window.print = () => undefined;
    });
    await side.click('[data-skriv-ut-svar]');
    expect(await paPapir('[data-oppsummering]')).toBe(true);
    expect(await paPapir('h1')).toBe(true);
    expect(await paPapir('.kort')).toBe(false);
    await side.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await paPapir('.kort')).toBe(true);
  });

  test('uten JavaScript står spørsmålene der, og siden sier at de ikke oppsummeres', async () => {
    const side = await apne('/metoder/festesona/', { javascript: false });
    expect(await side.innerText('passer-det')).toContain('ikke få svarene oppsummert. Svar ja, delvis, nei eller vet ikke på hvert av dem.');
    await side.click('passer-det summary');
    expect(await side.isVisible('[data-passer="samarbeid"]')).toBe(true);
    expect(await side.isVisible('[data-oppsummer]')).toBe(false);
  });
});
