import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Sokedata } from '../../src/sok/data/sokedata.ts';

/** The search's own data, read from the built site in `dist`. */
export const lesSokedata = (dist: string): Sokedata =>
  new Sokedata(async <T>(sti: string) => JSON.parse(await readFile(join(dist, sti), 'utf8')) as T);

/** What each entry is called, by number. */
export async function lesTreff(data: Sokedata): Promise<string[]> {
  const { antall } = await data.fasetter();
  const kort = await Promise.all(Array.from({ length: antall }, (_, nr) => data.kort(nr)));
  return kort.map(({ treff }) => treff);
}
