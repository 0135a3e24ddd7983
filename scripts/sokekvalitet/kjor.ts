import { nrFra } from '../../src/sok/data/filer.ts';
import { lagSoker } from '../../src/sok/soker.ts';
import type { Gullsporring } from '../../tests/sok/gullsett/gruppe.ts';
import { lastPagefind } from '../indekser/pagefind-i-node.ts';
import type { Utfall } from './mal.ts';
import { lesSokedata, lesTreff } from './sokedata-i-node.ts';

/** The golden queries through our search and through plain Pagefind, on the same index in the same run. */
export async function kjor(dist: string, sporringer: readonly Gullsporring[]): Promise<{ vart: Utfall[]; rent: Utfall[] }> {
  const [med, uten] = [await lastPagefind(dist), await lastPagefind(dist, { plain: true })];
  try {
    const data = lesSokedata(dist);
    const treffene = await lesTreff(data);
    const kart = new Map((await data.fragmenter()).map((id, nr) => [id, treffene[nr] ?? '']));
    const soker = await lagSoker(data, async () => med.modul, 5000);
    const [vart, rent]: [Utfall[], Utfall[]] = [[], []];
    for (const { q, gruppe, riktige } of sporringer) {
      const { treff } = await soker(q);
      const styrke = treff[0]?.styrke;
      vart.push({ q, gruppe, riktige, treff: treff.map((ett) => treffene[nrFra(ett.treff)] ?? ''), ...(styrke ? { styrke } : {}) });
      const { results } = await uten.modul.search(q);
      rent.push({ q, gruppe, riktige, treff: results.flatMap(({ id }) => kart.get(id) ?? []) });
    }
    return { vart, rent };
  } finally {
    await med.stopp();
    await uten.stopp();
  }
}
