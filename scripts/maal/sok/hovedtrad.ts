import type { Browser, Page } from 'playwright-core';

interface Hendelse {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: start, length on the clock, and length in the thread's own time. */
  ts: number;
  dur?: number;
  tdur?: number;
}

const TAST = 'maal-tast';
const MALT = 'maal-malt';

/** Marks each key press in the search field, and each time results are painted. */
export async function merkTastOgMalt(side: Page): Promise<void> {
  await side.evaluate(
    ([tast, malt]) => {
      const utvalg = document.querySelector('#resultat') ?? document.body;
      document.querySelector('input[name=q]')?.addEventListener('input', () => performance.mark(tast), { capture: true });
      new MutationObserver(() => {
        if (utvalg.getAttribute('aria-busy') !== 'false') return;
        requestAnimationFrame(() => setTimeout(() => performance.mark(malt)));
      }).observe(utvalg, { attributes: true, attributeFilter: ['aria-busy'] });
    },
    [TAST, MALT] as const,
  );
}

/** The outermost tasks of one thread, in order. */
function oppgaver(hendelser: readonly Hendelse[], { pid, tid }: Hendelse): Hendelse[] {
  let slutt = 0;
  return hendelser
    .filter((ett) => ett.ph === 'X' && ett.pid === pid && ett.tid === tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < slutt) return false;
      slutt = ts + dur;
      return true;
    });
}

/**
 * Milliseconds of processor time the page's main thread used from each key press to painted results, while
 * `skriv` runs. Unlike time on the clock it is nearly the same however busy the machine is.
 */
export async function maalHovedtrad(nettleser: Browser, skriv: () => Promise<void>): Promise<number[]> {
  const cdp = await nettleser.newBrowserCDPSession();
  const hendelser: Hendelse[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => hendelser.push(...(value as unknown as Hendelse[])));
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['blink.user_timing', 'toplevel'] } });
  await skriv();
  const ferdig = new Promise((losning) => cdp.once('Tracing.tracingComplete', losning));
  await cdp.send('Tracing.end');
  await ferdig;
  const merker = (navn: string) => hendelser.filter(({ name }) => name === navn).sort((a, b) => a.ts - b.ts);
  const [taster, malinger] = [merker(TAST), merker(MALT)];
  const [forste] = taster;
  if (!forste) return [];
  const alle = oppgaver(hendelser, forste);
  return taster.flatMap((tast, nr) => {
    const malt = malinger.find(({ ts }) => ts > tast.ts);
    if (!malt || malt.ts > (taster[nr + 1]?.ts ?? Infinity)) return [];
    const brukt = alle.filter(({ ts, dur = 0 }) => ts + dur > tast.ts && ts <= malt.ts);
    return [brukt.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000];
  });
}
