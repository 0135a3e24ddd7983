import { parentPort, workerData } from 'node:worker_threads';
import { behandleBolk, type Bolk, type Lager } from './bolk.ts';

/** What a worker is told when it starts; then it is sent one Bolk at a time and answers with JSON. */
export interface Arbeidsoppdrag {
  rot: string;
  lager: Lager | undefined;
}

const { rot, lager } = workerData as Arbeidsoppdrag;
parentPort?.on('message', (bolk: Bolk) => parentPort?.postMessage(behandleBolk(bolk, rot, lager)));
