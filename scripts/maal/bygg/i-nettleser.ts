import { startNettleser } from '../../../tests/nettleser/nettleser.ts';
import { startServer } from '../../server/static-server.ts';

/** A first visit as Lighthouse's mobile profile sees it: times in ms, weight in bytes over the wire. */
export interface Besok {
  lcp: number;
  cls: number;
  /** Total blocking time: what each task takes beyond 50 ms. */
  tbt: number;
  vekt: number;
}

/** Lighthouse's slow 4G, as the browser is told of it, and its processor. */
const NETT = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const BREMS = 4;
const ROLIG = 1500;

/** First visits to `sider` of the site in `rot`, each in a browser profile of its own. */
export async function malBesok(rot: string, sider: readonly string[]): Promise<Record<string, Besok>> {
  const server = await startServer({ rot, port: 0 });
  const nettleser = await startNettleser();
  const svar: Record<string, Besok> = {};
  try {
    for (const sti of sider) {
      const profil = await nettleser.newContext();
      const side = await profil.newPage();
      const cdp = await profil.newCDPSession(side);
      let vekt = 0;
      await cdp.send('Network.enable');
      cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
        vekt += encodedDataLength;
      });
      await cdp.send('Network.emulateNetworkConditions', NETT);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: BREMS });
      await side.goto(`${server.adresse}${sti}`, { waitUntil: 'networkidle' });
      const tall = await side.evaluate(async (rolig) => {
        const sum = { lcp: 0, cls: 0, tbt: 0 };
        const folg = (type: string, gjor: (post: PerformanceEntry & { value?: number }) => void) =>
          new PerformanceObserver((liste) => liste.getEntries().forEach(gjor)).observe({ type, buffered: true });
        folg('largest-contentful-paint', ({ startTime }) => (sum.lcp = startTime));
        folg('layout-shift', ({ value }) => (sum.cls += value ?? 0));
        folg('longtask', ({ duration }) => (sum.tbt += Math.max(0, duration - 50)));
        await new Promise((videre) => setTimeout(videre, rolig));
        return sum;
      }, ROLIG);
      svar[sti] = { ...tall, vekt };
      await profil.close();
    }
    return svar;
  } finally {
    await nettleser.close();
    await server.stopp();
  }
}
