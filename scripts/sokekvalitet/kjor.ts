import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lagLeksikon, type Leksikonfil } from '../../src/sok/leksikon.ts';
import { medMinne } from '../../src/sok/motor.ts';
import { lagNavneregister, type Navnefil } from '../../src/sok/navn.ts';
import { pagefindmotor } from '../../src/sok/pagefind.ts';
import { sok } from '../../src/sok/sok.ts';
import type { Gullsporring } from '../../tests/sok/gullsett/gruppe.ts';
import type { Utfall } from './mal.ts';
import { lastPagefind } from './pagefind-i-node.ts';

/** The golden queries through our search and through plain Pagefind, on the same index in the same run. */
export async function kjor(dist: string, sporringer: readonly Gullsporring[]): Promise<{ vart: Utfall[]; rent: Utfall[] }> {
  const [med, uten] = [await lastPagefind(dist), await lastPagefind(dist, { plain: true })];
  try {
    const leksikon = lagLeksikon(JSON.parse(await readFile(join(dist, 'pagefind/leksikon.json'), 'utf8')) as Leksikonfil);
    const medNavn = lagNavneregister(JSON.parse(await readFile(join(dist, 'sok/navn.json'), 'utf8')) as Navnefil);
    const motor = medMinne(pagefindmotor(med.modul, med.kart, () => undefined), 5000);
    const [vart, rent]: [Utfall[], Utfall[]] = [[], []];
    for (const { q, gruppe, riktige } of sporringer) {
      const { treff } = await sok(q, leksikon, motor, medNavn);
      const styrke = treff[0]?.styrke;
      vart.push({ q, gruppe, riktige, treff: treff.map((ett) => ett.treff), ...(styrke ? { styrke } : {}) });
      const { results } = await uten.modul.search(q);
      rent.push({ q, gruppe, riktige, treff: results.flatMap(({ id }) => uten.kart[id] ?? []) });
    }
    return { vart, rent };
  } finally {
    await med.stopp();
    await uten.stopp();
  }
}
