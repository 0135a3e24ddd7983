import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startNettleser } from '../../../tests/nettleser/nettleser.ts';
import { startServer } from '../../server/static-server.ts';
import { langtUtkast } from './langt-utkast.ts';

export interface Likhetsmaling {
  /** Milliseconds from the press of the button to painted hits: median and slowest, each with a text not seen before. */
  p50: number;
  verst: number;
  /** The same in time the page's thread had the processor: does not grow with what else the machine does. */
  cpuP50: number;
  cpuVerst: number;
  /** Milliseconds to fetch and unpack the base, before anything is written. */
  klar: number;
  /** Bytes of the index as it lies on the disk. */
  indeks: number;
}

/** How much slower the processor is made. */
const BREMS = 4;
const ORD = 2000;
const GANGER = 7;

const midtOgVerst = (tider: readonly number[]): [number, number] => {
  const sortert = [...tider].sort((a, b) => a - b);
  return [sortert[Math.floor(sortert.length / 2)] ?? 0, sortert.at(-1) ?? 0];
};

/** Compares new texts of 2 000 words on the page of the site in `rot`, in a slowed browser. */
export async function malINettleser(rot: string): Promise<Likhetsmaling> {
  const server = await startServer({ rot, port: 0 });
  const nettleser = await startNettleser();
  try {
    const side = await nettleser.newPage();
    const cdp = await side.context().newCDPSession(side);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: BREMS });
    const start = performance.now();
    await side.goto(`${server.adresse}/lignende/`, { waitUntil: 'load' });
    await side.waitForSelector('lignende-side[data-hentet]');
    const klar = performance.now() - start;
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const brukt = async (): Promise<number> => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const tider: number[] = [];
    const cpu: number[] = [];
    for (let nr = 0; nr < GANGER; nr++) {
      await side.fill('textarea[name=tekst]', langtUtkast(ORD, nr * 13));
      await side.waitForTimeout(600);
      const for_ = await brukt();
      tider.push(await side.evaluate(trykkOgVent));
      cpu.push((await brukt()) - for_);
    }
    const [p50, verst] = midtOgVerst(tider);
    const [cpuP50, cpuVerst] = midtOgVerst(cpu);
    const { size } = await stat(join(rot, 'lignende/indeks.json'));
    return { p50, verst, cpuP50, cpuVerst, klar, indeks: size };
  } finally {
    await nettleser.close();
    await server.stopp();
  }
}

/** Runs in the page: presses the button, and resolves when the hits are painted. */
function trykkOgVent(): Promise<number> {
  return new Promise((ferdig) => {
    const svar = document.querySelector('#svar');
    const start = performance.now();
    const vakt = new MutationObserver(() => {
      if (svar?.getAttribute('aria-busy') !== 'false') return;
      vakt.disconnect();
      requestAnimationFrame(() => setTimeout(() => ferdig(performance.now() - start)));
    });
    if (svar) vakt.observe(svar, { attributes: true, attributeFilter: ['aria-busy'] });
    document.querySelector<HTMLButtonElement>('lignende-side button[type=submit]')?.click();
  });
}
