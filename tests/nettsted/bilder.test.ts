import { describe, expect, test } from 'vitest';
import { brukNettsted } from './bruk-nettsted.ts';

const KART = 'svg.fylkeskart';

describe('bildene', () => {
  const nettsted = brukNettsted();

  test('kartet brukes med tastatur: hvert fylke kan nås, og Enter går til siden', async () => {
    const { side } = await nettsted.apne('/fylke/', { javascript: false });
    await side.locator(`${KART} a`).first().focus();
    const nadd: (string | null)[] = [];
    for (let nr = 0; nr < 15; nr += 1) {
      nadd.push(await side.locator(':focus').getAttribute('aria-label'));
      if (nr < 14) await side.keyboard.press('Tab');
    }
    expect(new Set(nadd).size).toBe(15);
    expect(nadd[0]).toMatch(/^Troms: /u);
    await side.keyboard.press('Enter');
    await side.waitForURL('**/fylke/ostfold/');
  });

  test('kartet og listen ved siden av sier det samme', async () => {
    const { side } = await nettsted.apne('/oversikt/');
    const kart = await side.locator(`${KART} a`).evaluateAll((alle) => alle.map((a) => a.getAttribute('aria-label') ?? ''));
    const liste = await side.locator('.fylkesliste li').allInnerTexts();
    const tall = (tekst: string) => `${tekst.split(/[:\n]/u)[0]}: ${(tekst.match(/\d+/gu) ?? ['ingen']).join(' ')}`;
    expect(kart.map(tall).sort()).toEqual(liste.map((rad) => tall(rad.replace(/\s*(\d+ kontor|ingen)/u, '\n$1'))).sort());
  });

  test('hver tegning har et navn eller er skjult for skjermlesere', async () => {
    for (const adresse of ['/oversikt/', '/fylke/agder/', '/metoder/nye-monstre/']) {
      const { side } = await nettsted.apne(adresse);
      const uten = await side.locator('main svg').evaluateAll((alle) =>
        alle.filter((svg) => !svg.closest('[aria-hidden=true], [aria-label]')).map((svg) => svg.outerHTML.slice(0, 80)),
      );
      expect({ adresse, uten }).toEqual({ adresse, uten: [] });
    }
  });

  test('tallet i en stolpe er det søket den fører til, gir', async () => {
    const { side } = await nettsted.apne('/oversikt/');
    const lenke = side.locator('.stolper a').first();
    const antall = (await lenke.innerText()).match(/\d+/u)?.[0];
    await lenke.click();
    await side.locator(`[data-antall="${antall}"][aria-busy=false]`).waitFor();
  });
});
