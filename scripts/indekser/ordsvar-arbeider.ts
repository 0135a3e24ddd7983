import { parentPort, workerData } from 'node:worker_threads';
import type { Ordtreff } from '../../src/sok/data/svarskive.ts';
import { pakkSvar } from '../../src/sok/data/svarskive.ts';
import { verdiAv } from '../../src/sok/fletting.ts';
import { lastOrdmotor, type Motorsvar } from './ordmotor.ts';
import type { Ordoppdrag } from './ordsvar.ts';

/** Most pages kept for a word: those that say most of it. In a base with no more entries none is left out. */
const FLEST_PER_ORD = 1000;

/** Those that count most when answers are fused. */
function mestOm(treff: readonly Ordtreff[]): Ordtreff[] {
  if (treff.length <= FLEST_PER_ORD) return [...treff];
  const topp = treff[0]?.poeng ?? 1;
  const verdier = treff.map((ett) => ({ ett, verdi: verdiAv(ett, topp) }));
  return verdier.sort((a, b) => b.verdi - a.verdi).slice(0, FLEST_PER_ORD).map(({ ett }) => ett);
}

const { rot, ord, fra, til, fragmenter } = workerData as Ordoppdrag;
const numre = new Map(fragmenter.map((id, nr) => [id, nr]));
const { last, sok } = await lastOrdmotor(rot);
// What the index says of the words before: an answer takes in longer words that begin the same, where they are loaded.
ord.slice(0, fra).forEach(last);

const somTreff = ({ p, s, l, mf = [] }: Motorsvar): Ordtreff[] => {
  const nr = numre.get(p);
  const felt = mf.filter((navn) => navn !== 'treff' && navn !== 'title');
  return nr === undefined ? [] : [{ nr, poeng: s, felt, forekomster: l.length }];
};
parentPort?.postMessage(ord.slice(fra, til).map((ett) => pakkSvar([mestOm(sok(ett).flatMap(somTreff))])));
