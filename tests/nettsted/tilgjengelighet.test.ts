import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type KjorendeServer } from '../../scripts/server/static-server.ts';
import { kjorAxe } from '../nettleser/axe.ts';
import { apneSide, startNettleser, type Sidevalg } from '../nettleser/nettleser.ts';
import { DIST } from './nettsted.ts';

/** One page of every type. The last is answered with 404 and says so. */
const SIDER = [
  '/', '/sok/', '/sok/?q=unge&malgruppe=unge', '/sok/?q=finnesikkeher', '/metoder/', '/metoder/ssa/', '/forskning/',
  '/forskning/refino/',
  '/veiledninger/',
  '/veiledninger/for-dere-soker/',
  '/veiledninger/brukermedvirkning/',
  '/begreper/',
  '/begreper/effekt/',
  '/sammenlign/',
  '/sammenlign/?id=festesona&id=ssa&id=jobbsentralen',
  '/lignende/',
  '/om/',
  '/kunnskapskart/',
  '/kunnskapskart/livsomrade/',
  '/kunnskapskart/utfall/',
  '/kunnskapskart/forskning/',
  '/pagar/',
  '/laerdommer/',
  '/bidra/',
  '/soknad/',
  '/finnes-ikke/'];
const BREDDER: readonly Sidevalg['bredde'][] = [390, 1280];
const TEMAER: readonly Sidevalg['tema'][] = ['light', 'dark'];

describe('hver sidetype', () => {
  let server: KjorendeServer;
  let nettleser: Browser;

  beforeAll(async () => {
    server = await startServer({ rot: DIST, port: 0 });
    nettleser = await startNettleser();
  });
  afterAll(async () => {
    await nettleser.close();
    await server.stopp();
  });

  describe.each(BREDDER)('%i px', (bredde) => {
    describe.each(TEMAER)('%s', (tema) => {
      test.each(SIDER)('%s: ingen brudd på WCAG 2.2 AA, ingen feil, ingenting stikker ut', async (adresse) => {
        const tillatt = adresse === '/finnes-ikke/' ? [/svar 404: .*finnes-ikke/u] : [];
        const { side, feil, foresporsler, lukk } = await apneSide(nettleser, { bredde, tema, tillatt });
        try {
          await side.goto(server.adresse + adresse, { waitUntil: 'networkidle' });
          for (const foldet of await side.$$('details')) await foldet.evaluate((element) => element.setAttribute('open', ''));
          expect(await kjorAxe(side)).toEqual([]);
          expect(feil).toEqual([]);
          expect(foresporsler.filter((ett) => !ett.startsWith(server.adresse))).toEqual([]);
          const utenfor = await side.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(utenfor).toBe(0);
        } finally {
          await lukk();
        }
      });
    });
  });

  test('ingenting flytter seg mens en metodeside lastes', async () => {
    const { side, lukk } = await apneSide(nettleser, { bredde: 390, tema: 'light' });
    await side.addInitScript(() => {
      const flytt = { sum: 0 };
      Object.assign(globalThis, { flytt });
      new PerformanceObserver((liste) => {
        for (const post of liste.getEntries()) flytt.sum += (post as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await side.goto(`${server.adresse}/metoder/ssa/`, { waitUntil: 'networkidle' });
    expect(await side.evaluate(() => (globalThis as unknown as { flytt: { sum: number } }).flytt.sum)).toBeLessThan(0.001);
    await lukk();
  });
});
