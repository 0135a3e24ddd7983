import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Svarskive } from '../../src/sok/data/svarskive.ts';

/** What a thread is told: the indexed site, all words and which of them are its own, and Pagefind's ids of the entries. */
export interface Ordoppdrag {
  rot: string;
  ord: readonly string[];
  fra: number;
  til: number;
  fragmenter: readonly string[];
}

/**
 * Parts the words are dealt in, each for a thread of its own. The same on every machine: Pagefind adds small numbers
 * up in an order that depends on what it was asked before.
 */
const DELER = 4;

const enDel = (oppdrag: Ordoppdrag): Promise<Svarskive[]> =>
  new Promise((svar, avbryt) => {
    const arbeider = new Worker(new URL('./ordsvar-arbeider.ts', import.meta.url), { workerData: oppdrag });
    arbeider.once('message', svar);
    arbeider.once('error', avbryt);
    arbeider.once('exit', () => avbryt(new Error('Søkedataene ble ikke ferdige.')));
  });

/** Pagefind's answer to each word, in their order, packed one by one. */
export async function ordsvar({ rot, ord, fragmenter }: Omit<Ordoppdrag, 'fra' | 'til'>): Promise<Svarskive[]> {
  const grenser = Array.from({ length: DELER + 1 }, (_, nr) => Math.round((nr * ord.length) / DELER));
  const svar: Svarskive[][] = [];
  const ko = grenser.slice(0, DELER).entries();
  const arbeid = async (): Promise<void> => {
    for (const [nr, fra] of ko) svar[nr] = await enDel({ rot, ord, fra, til: grenser[nr + 1] ?? fra, fragmenter });
  };
  await Promise.all(Array.from({ length: Math.min(DELER, availableParallelism()) }, arbeid));
  return svar.flat();
}

/** Pages in one slice, about. */
const SKIVE = 2000;

/** Where to cut the answers into slices: the place of each slice's first word. */
export function skivegrenser(svar: readonly Svarskive[]): number[] {
  const grenser: number[] = [];
  let fylt = SKIVE;
  svar.forEach(({ antall }, plass) => {
    if (fylt >= SKIVE) {
      grenser.push(plass);
      fylt = 0;
    }
    fylt += antall[0] ?? 0;
  });
  return grenser;
}
