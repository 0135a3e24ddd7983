import { describe, expect, test } from 'vitest';
import { kjorAxe } from '../nettleser/axe.ts';
import type { Sidevalg } from '../nettleser/nettleser.ts';
import { brukNettsted, utenforSiden } from './bruk-nettsted.ts';
import { SIDETYPER, TILLATT_UTEN_OPPSLAG, UTEN_OPPSLAG } from './sidetyper.ts';

const BREDDER: readonly Sidevalg['bredde'][] = [390, 1280];
const TEMAER: readonly Sidevalg['tema'][] = ['light', 'dark'];

describe('hver sidetype', () => {
  const nettsted = brukNettsted();

  describe.each(BREDDER)('%i px', (bredde) => {
    describe.each(TEMAER)('%s', (tema) => {
      test.each([...SIDETYPER, UTEN_OPPSLAG])('%s: ingen brudd på WCAG 2.2 AA, ingen feil, ingenting stikker ut', async (adresse) => {
        const tillatt = adresse === UTEN_OPPSLAG ? TILLATT_UTEN_OPPSLAG : [];
        const { side } = await nettsted.apne(adresse, { bredde, tema, tillatt, vent: 'networkidle' });
        for (const foldet of await side.$$('details')) await foldet.evaluate((element) => element.setAttribute('open', ''));
        expect(await kjorAxe(side)).toEqual([]);
        expect(await utenforSiden(side)).toBe(0);
      });
    });
  });

  test('ingenting flytter seg mens en metodeside lastes', async () => {
    const { side } = await nettsted.apneTom({ bredde: 390 });
    await side.addInitScript(() => {
      const flytt = { sum: 0 };
      Object.assign(globalThis, { flytt });
      new PerformanceObserver((liste) => {
        for (const post of liste.getEntries()) flytt.sum += (post as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await side.goto(`${nettsted.adresse}/metoder/ssa/`, { waitUntil: 'networkidle' });
    expect(await side.evaluate(() => (globalThis as unknown as { flytt: { sum: number } }).flytt.sum)).toBeLessThan(0.001);
  });
});
