import { Worker } from 'node:worker_threads';
import type { Arbeidsoppdrag } from './arbeider.ts';
import type { Bolk } from './bolk.ts';

/** One worker through the queue, which it shares with the others. */
function arbeid(oppdrag: Arbeidsoppdrag, ko: Bolk[], motta: (svar: string) => void): Promise<void> {
  return new Promise((ferdig, avbryt) => {
    const arbeider = new Worker(new URL('./arbeider.ts', import.meta.url), { workerData: oppdrag });
    const neste = () => {
      const bolk = ko.shift();
      if (bolk === undefined) void arbeider.terminate().then(() => ferdig(), avbryt);
      else arbeider.postMessage(bolk);
    };
    arbeider.on('error', avbryt);
    arbeider.on('message', (svar: string) => {
      neste();
      motta(svar);
    });
    neste();
  });
}

/** Has `antall` threads do the batches between them. Rejects when one of them fails: a fault in the validator. */
export async function fordel(
  bolker: readonly Bolk[],
  antall: number,
  oppdrag: Arbeidsoppdrag,
): Promise<string[]> {
  const ko = [...bolker];
  const svar: string[] = [];
  await Promise.all(Array.from({ length: antall }, () => arbeid(oppdrag, ko, (ett) => void svar.push(ett))));
  return svar;
}
