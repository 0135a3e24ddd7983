import { startNettleser } from '../../../tests/nettleser/nettleser.ts';
import { startServer } from '../../server/static-server.ts';
import { maalHovedtrad, merkTastOgMalt } from './hovedtrad.ts';

export interface Sokemaling {
  /** Milliseconds from key press to painted results, warm: median and 95th percentile. */
  p50: number;
  p95: number;
  /** The same as processor time of the main thread alone, made as much slower: says the same on a busy machine. */
  cpu50: number;
  cpu95: number;
  /** Bytes over the wire until the first answer stands, page and all; and for each further search, mean. */
  forsteSok: number;
  nesteSok: number;
}

/** How much slower the processor is made. */
const BREMS = 4;
const SPORRINGER = ['fengsel', 'språk', 'ungdom jobb', 'familie', 'gjeld', 'rettleiing', 'kurs i gruppe', 'sykmeldt', 'mentor', 'brukerutvalg', 'sommerjobb', 'skole frafall'];

/** Milliseconds between keys: as people type, and so long that every letter is answered before the next. */
const TASTEPAUSE = 120;
const HEL_TASTEPAUSE = 400;

const prosentil = (tider: readonly number[], andel: number) =>
  [...tider].sort((a, b) => a - b)[Math.min(tider.length - 1, Math.floor(andel * tider.length))] ?? 0;

/** Types queries letter by letter on the search page of the site in `rot`, in a slowed browser. */
export async function malINettleser(rot: string): Promise<Sokemaling> {
  const server = await startServer({ rot, port: 0 });
  const nettleser = await startNettleser();
  try {
    const side = await nettleser.newPage();
    const cdp = await side.context().newCDPSession(side);
    let hentet = 0;
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      hentet += encodedDataLength;
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: BREMS });
    await side.goto(`${server.adresse}/sok/`, { waitUntil: 'networkidle' });
    await side.evaluate(() => {
      const utvalg = document.querySelector('#resultat');
      const felt = document.querySelector('input[name=q]');
      const tider: number[] = [];
      let start: number | undefined;
      felt?.addEventListener('input', () => (start ??= performance.now()), { capture: true });
      new MutationObserver(() => {
        if (utvalg?.getAttribute('aria-busy') !== 'false' || start === undefined) return;
        const fra = start;
        start = undefined;
        requestAnimationFrame(() => setTimeout(() => tider.push(performance.now() - fra)));
      }).observe(utvalg ?? document.body, { attributes: true, attributeFilter: ['aria-busy'] });
      Object.assign(globalThis, { tider });
    });
    const skriv = async (q: string, delay = TASTEPAUSE) => {
      await side.fill('input[name=q]', '');
      await side.waitForTimeout(150);
      await side.locator('input[name=q]').pressSequentially(q, { delay });
      await side.waitForSelector('#resultat[aria-busy="false"]');
      await side.waitForLoadState('networkidle');
    };
    await skriv('unge');
    const forsteSok = hentet;
    await side.evaluate(() => (globalThis as unknown as { tider: number[] }).tider.splice(0));
    for (const q of SPORRINGER) await skriv(q);
    const tider = await side.evaluate(() => (globalThis as unknown as { tider: number[] }).tider);
    const nesteSok = (hentet - forsteSok) / SPORRINGER.length;
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await side.goto(`${server.adresse}/sok/`, { waitUntil: 'networkidle' });
    await merkTastOgMalt(side);
    await skriv('unge');
    const cpu = await maalHovedtrad(nettleser, async () => {
      for (const q of SPORRINGER) await skriv(q, HEL_TASTEPAUSE);
    });
    return {
      p50: prosentil(tider, 0.5),
      p95: prosentil(tider, 0.95),
      cpu50: BREMS * prosentil(cpu, 0.5),
      cpu95: BREMS * prosentil(cpu, 0.95),
      forsteSok,
      nesteSok,
    };
  } finally {
    await nettleser.close();
    await server.stopp();
  }
}
