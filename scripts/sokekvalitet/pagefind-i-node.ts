import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RANGERING, type PagefindModul, type Treffkart } from '../../src/sok/pagefind.ts';
import { startServer } from '../server/static-server.ts';

export interface LastetPagefind {
  modul: PagefindModul;
  kart: Treffkart;
  stopp(): Promise<void>;
}

/** Pagefind's own browser code over the real index in `dist`, run in Node. `plain` leaves our ranking out. */
export async function lastPagefind(dist: string, { plain = false } = {}): Promise<LastetPagefind> {
  const server = await startServer({ rot: dist, port: 0 });
  const mappe = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const fil = join(mappe, 'pagefind.mjs');
  await copyFile(join(dist, 'pagefind/pagefind.js'), fil);
  const modul = (await import(pathToFileURL(fil).href)) as PagefindModul;
  await modul.options({ basePath: `${server.adresse}/pagefind/`, baseUrl: '/', noWorker: true, ...(plain ? {} : { ranking: RANGERING }) });
  const kart = JSON.parse(await readFile(join(dist, 'pagefind/treff.json'), 'utf8')) as Treffkart;
  return {
    modul,
    kart,
    stopp: async () => {
      await server.stopp();
      await rm(mappe, { recursive: true, force: true });
    },
  };
}
