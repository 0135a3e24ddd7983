import { describe, expect, test } from 'vitest';
import { lesFilnavn } from '../../scripts/bygg/sjekk/side.ts';
import { kjorAxe } from '../nettleser/axe.ts';
import type { Sidevalg } from '../nettleser/nettleser.ts';
import { brukNettsted, utenforSiden } from './bruk-nettsted.ts';
import { DIST } from './nettsted.ts';

/** Each of them is one tab, which walks its own share of the pages while the others walk theirs. */
const UTGAVER: readonly Pick<Sidevalg, 'bredde' | 'tema'>[] = [
  { bredde: 390, tema: 'light' },
  { bredde: 1280, tema: 'dark' },
  { bredde: 390, tema: 'dark' },
  { bredde: 1280, tema: 'light' },
];
/** The narrowest page WCAG 1.4.10 asks for: 1280 px at 400 %. */
const SMALEST = 320;
/** `npm run test:alle-sider` looks at every page in all four. Otherwise every page is looked at once. */
const ALLE = import.meta.env.MODE === 'alle-sider';
const MINUTT = 60_000;

const adresser = (await lesFilnavn(DIST)).filter((fil) => fil.endsWith('.html')).map((fil) => `/${fil.replace(/(^|\/)index\.html$/u, '$1')}`);

describe('alle sider i bygget', () => {
  const nettsted = brukNettsted();

  const gjennomga = async (nr: number): Promise<{ antall: number; funn: string[] }> => {
    const utgave = UTGAVER[nr]!;
    const mine = adresser.filter((_, plass) => ALLE || plass % UTGAVER.length === nr);
    const { side } = await nettsted.apneTom(utgave);
    const vindu = side.viewportSize()!;
    const funn: string[] = [];
    for (const adresse of mine) {
      const meld = (hva: string) => funn.push(`${adresse} (${utgave.bredde} px, ${utgave.tema}): ${hva}`);
      await side.setViewportSize(vindu);
      await side.goto(nettsted.adresse + adresse);
      await side.evaluate(() => document.querySelectorAll('details').forEach((foldet) => (foldet.open = true)));
      for (const { id, velgere } of await kjorAxe(side)) meld(`${id} ${velgere.join(', ')}`);
      if ((await utenforSiden(side)) > 0) meld('stikker ut til siden');
      await side.setViewportSize({ ...vindu, width: SMALEST });
      if ((await utenforSiden(side)) > 0) meld(`stikker ut til siden på ${SMALEST} px`);
    }
    return { antall: mine.length, funn };
  };

  test('ingen brudd på WCAG 2.2 AA, og ingenting stikker ut', { timeout: (ALLE ? 30 : 10) * MINUTT }, async () => {
    const svar = await Promise.all(UTGAVER.keys().map(gjennomga));
    expect(svar.flatMap(({ funn }) => funn)).toEqual([]);
    expect(svar.reduce((sum, { antall }) => sum + antall, 0)).toBe(adresser.length * (ALLE ? UTGAVER.length : 1));
    expect(adresser.length).toBeGreaterThan(300);
  });
});
