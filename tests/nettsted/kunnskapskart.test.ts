import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filtrer } from '../../src/sok/telling.ts';
import { lesTilstand } from '../../src/sok/tilstand.ts';
import { brukNettsted, utenforSiden, type Apnevalg } from './bruk-nettsted.ts';
import { les, lesPoster } from './nettsted.ts';

const poster = await lesPoster();
const KART = [
  ['/kunnskapskart/', 'tiltakskategori'],
  ['/kunnskapskart/livsomrade/', 'livsomrade'],
  ['/kunnskapskart/utfall/', 'utfall'],
  ['/kunnskapskart/forskning/', 'forskning'],
] as const;

describe('kunnskapskartet', () => {
  const nettsted = brukNettsted();

  const apne = async (adresse: string, valg: Apnevalg = {}): Promise<Page> => {
    const { side } = await nettsted.apne(adresse, valg);
    return side;
  };
  const ruter = (side: Page) =>
    side.$$eval('table.kart [data-antall]', (alle) =>
      alle.map((rute) => ({
        antall: Number((rute as HTMLElement).dataset['antall']),
        tekst: (rute as HTMLElement).innerText.replace(/\s+/gu, ' ').trim(),
        adresse: rute.querySelector('a')?.href,
      })),
    );

  test.each(KART)('%s: hver rute sier så mange som søket den fører til, og tomme ruter sier «ingen»', async (adresse) => {
    const alle = await ruter(await apne(adresse));
    expect(alle.length).toBeGreaterThan(100);
    for (const { antall, tekst, adresse: soket } of alle) {
      if (antall === 0) {
        expect([tekst, soket]).toEqual(['ingen', undefined]);
        continue;
      }
      const { valgt } = lesTilstand(new URL(soket ?? '').searchParams);
      const type = valgt.type[0] ?? 'metoder';
      expect(filtrer(poster.filter((post) => post.type === type), valgt)).toHaveLength(antall);
      expect([...tekst.matchAll(/\d+/gu)].reduce((sum, [tall]) => sum + Number(tall), 0)).toBe(antall);
    }
  });

  test.each([
    ['/kunnskapskart/', 'malgruppe=unge&tiltakskategori=brukermedvirkning'],
    ['/kunnskapskart/utfall/', 'malgruppe=unge&utfall=virket-ikke'],
    ['/kunnskapskart/forskning/', 'type=forskning'],
  ])('%s: fra en rute til søket med tastaturet (%s)', async (adresse, sporring) => {
    const side = await apne(adresse);
    const lenke = side.locator(`table.kart td a[href$="${sporring}"]`).first();
    const antall = Number(await lenke.locator('..').getAttribute('data-antall'));
    await lenke.focus();
    await side.keyboard.press('Enter');
    await side.waitForSelector('sok-side[data-klar] #resultat[aria-busy="false"]');
    expect(await side.$eval('#resultat', (element) => Number((element as HTMLElement).dataset['antall']))).toBe(antall);
  });

  test('det som har fokus, er ikke skjult bak hodene når en går baklengs', async () => {
    const side = await apne('/kunnskapskart/');
    await side.locator('table.kart tfoot a').first().focus();
    for (let nr = 0; nr < 60; nr++) {
      await side.keyboard.press('Shift+Tab');
      const synlig = await side.evaluate(() => {
        const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
        return document.activeElement!.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(synlig).toBe(true);
    }
  });

  test('et kart som ikke får plass, ligger i et felt som kan rulles med tastaturet', async () => {
    const side = await apne('/kunnskapskart/');
    await side.setViewportSize({ width: 900, height: 800 });
    await side.focus('.kartramme');
    await side.keyboard.press('ArrowRight');
    await side.waitForFunction(() => document.querySelector('.kartramme')!.scrollLeft > 0);
    expect(await utenforSiden(side)).toBe(0);
    expect(await side.getAttribute('.kartramme', 'aria-labelledby')).toBe('karttittel');
  });

  test('på telefon er hver målgruppe foldet sammen, med de samme tallene i ord', async () => {
    const side = await apne('/kunnskapskart/', { bredde: 390 });
    expect(await side.isVisible('table.kart')).toBe(false);
    await side.focus('.kartliste summary');
    await side.keyboard.press('Enter');
    const forste = side.locator('.kartliste details').first();
    expect(await forste.locator('p').first().innerText()).toMatch(/metoder for unge\. .* er evaluert av andre\./u);
    const punkt = forste.locator('li').filter({ has: side.locator('a[href$="tiltakskategori=brukermedvirkning"]') });
    expect(await punkt.innerText()).toMatch(/\d evaluert av andre/u);
    expect(await forste.locator('p').last().innerText()).toMatch(/^Ingen: /u);
  });

  test('kartene står også uten JavaScript', async () => {
    const side = await apne('/kunnskapskart/', { javascript: false });
    expect(await side.isVisible('table.kart')).toBe(true);
    expect(await side.locator('nav[aria-label="Kunnskapskart"] a').count()).toBe(KART.length);
  });

  test.each(KART)('%s: filen har de samme tallene som tabellen', async (adresse, id) => {
    const side = await apne(adresse);
    expect(await side.getAttribute('a[download]', 'href')).toBe(`/kunnskapskart/${id}.csv`);
    const svar = await side.request.get(`${nettsted.adresse}/kunnskapskart/${id}.csv`);
    expect(svar.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const fil = await les(`kunnskapskart/${id}.csv`);
    expect(fil.startsWith('\uFEFFMålgruppe;')).toBe(true);
    const ifil = fil.trimEnd().split('\r\n').slice(1).map((linje) => linje.split(';').slice(2, -1).map(Number));
    for (const [iAlt, ...slag] of ifil) expect(slag.reduce((sum, antall) => sum + antall, 0)).toBe(iAlt);
    const itabell = await side.$$eval('table.kart tbody td:not(.i-alt)', (alle) => alle.map((rute) => Number((rute as HTMLElement).dataset['antall'])));
    expect(ifil.map(([iAlt]) => iAlt)).toEqual(itabell);
  });

  test('fra forsiden til det som ikke gikk, og det sier hva de ville gjort annerledes', async () => {
    const side = await apne('/');
    await side.click('a:has-text("se hva som ikke gikk, og hvorfor")');
    await side.waitForURL('**/laerdommer/');
    const kort = side.locator('[data-treff="metoder/delt-fagutviklerstilling"]');
    expect(await kort.innerText()).toContain('La NAV-lederen være med fra starten.');
    expect(await kort.locator('a').first().getAttribute('href')).toBe('/metoder/delt-fagutviklerstilling/');
  });

  test('det som pågår, sier når vi visste det, det nyeste først', async () => {
    const side = await apne('/pagar/');
    const datoer = await side.locator('section[aria-labelledby=metoder] h3').allInnerTexts();
    expect(datoer).toEqual(['Per desember 2023', 'Per januar 2023']);
  });
});
