import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startServer } from '../server/static-server.ts';

/** A built site that is served for as long as somebody prints it. */
export interface ServertNettsted {
  /** Where its front page is, with a slash at the end. */
  adresse: string;
  stopp: () => Promise<void>;
}

/** The ids of the methods in the built site in `rot`, in the order of the data; `undefined` where there is none. */
export async function lesMetodeider(rot: string): Promise<string[] | undefined> {
  try {
    const { metoder } = JSON.parse(await readFile(join(rot, 'data/metoder.json'), 'utf8')) as { metoder: { id: string }[] };
    return metoder.map(({ id }) => id);
  } catch (feil) {
    if (feil instanceof Error && 'code' in feil && feil.code === 'ENOENT') return undefined;
    throw feil;
  }
}

/** The folder the site was built to lie in, as the page says it itself: `/`, or a path with a slash at each end. */
const basenTil = (forside: string): string => {
  const kanonisk = /<link rel="canonical" href="([^"]+)"/u.exec(forside)?.[1];
  return kanonisk === undefined ? '/' : new URL(kanonisk).pathname;
};

/** Serves the built site in `rot` at any free port, in the folder it was built for. */
export async function serverNettsted(rot: string): Promise<ServertNettsted> {
  const base = basenTil(await readFile(join(rot, 'index.html'), 'utf8'));
  const mappe = await mkdtemp(join(tmpdir(), 'metodebasen-pdf-'));
  const plass = join(mappe, 'vert', base);
  await mkdir(dirname(plass), { recursive: true });
  await symlink(resolve(rot), plass.replace(/\/$/u, ''));
  const server = await startServer({ rot: join(mappe, 'vert'), port: 0 });
  return {
    adresse: server.adresse + base,
    stopp: async () => {
      await server.stopp();
      await rm(mappe, { recursive: true });
    },
  };
}
