import { expect, test } from 'vitest';
import { lastOrdmotor } from '../../scripts/indekser/ordmotor.ts';
import { lastPagefind } from '../../scripts/indekser/pagefind-i-node.ts';
import { DIST } from './nettsted.ts';

const ORD = ['jobb', 'språk', 'år', 'økonomi', 'veileder', 'nav', 'unge', 'varig tilrettelagt arbeid', 'finnesikkepånoenside'];

test('ordmotoren svarer som Pagefinds egen søkefunksjon', async () => {
  const [{ modul, stopp }, { sok }] = await Promise.all([lastPagefind(DIST), lastOrdmotor(DIST)]);
  const deres = [];
  for (const ord of ORD) {
    const { results } = await modul.search(ord);
    deres.push(results.map(({ id, score, words, matchedMetaFields }) => [id, score, words?.length, (matchedMetaFields ?? []).toSorted()]));
  }
  await stopp();
  expect(ORD.map((ord) => sok(ord).map(({ p, s, l, mf = [] }) => [p, s, l.length, mf.toSorted()]))).toEqual(deres);
  expect(deres[0]?.length).toBeGreaterThan(10);
});
