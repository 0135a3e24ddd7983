import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RANGERING, type PagefindModul } from '../../src/sok/pagefind.ts';

export interface LastetPagefind {
  modul: PagefindModul;
  stopp(): Promise<void>;
}

/**
 * `fetch` for Pagefind's module: it reads the index as files. Pagefind answers with too little, without a word,
 * when a part of its index cannot be fetched, so nothing is left to a network.
 */
const FETCH = `import { readFile as lesFil } from 'node:fs/promises';
const fetch = async (adresse) => new Response(await lesFil(new URL(new URL(adresse).pathname, 'file://')));
`;

/** Pagefind's own browser code over the real index in `dist`, run in Node. `plain` leaves our ranking out. */
export async function lastPagefind(dist: string, { plain = false } = {}): Promise<LastetPagefind> {
  const mappe = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const fil = join(mappe, 'pagefind.mjs');
  await writeFile(fil, FETCH + (await readFile(join(dist, 'pagefind/pagefind.js'), 'utf8')));
  const modul = (await import(pathToFileURL(fil).href)) as PagefindModul;
  const basePath = pathToFileURL(join(dist, 'pagefind/')).href;
  await modul.options({ basePath, baseUrl: '/', noWorker: true, ...(plain ? {} : { ranking: RANGERING }) });
  return { modul, stopp: () => rm(mappe, { recursive: true, force: true }) };
}
