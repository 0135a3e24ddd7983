import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importer, type Importvalg } from '../../scripts/importer/kjor.ts';
import { kjor } from '../../scripts/importer/kommando.ts';
import { provebase } from '../prove/base.ts';

export const ROT = fileURLToPath(new URL('../../', import.meta.url));
export const IDAG = '2026-11-20';

async function fyll(rot: string, ekte: boolean): Promise<void> {
  if (ekte) return cp(join(ROT, 'content'), join(rot, 'content'), { recursive: true });
  for (const [fil, innhold] of Object.entries(provebase())) {
    await mkdir(dirname(join(rot, fil)), { recursive: true });
    await writeFile(join(rot, fil), innhold);
  }
}

/** A project of its own in a temporary folder: the smallest base, or a copy of the real content. */
export async function lagProsjekt(ekte = false) {
  const rot = await mkdtemp(join(tmpdir(), 'metodebasen-import-'));
  await fyll(rot, ekte);
  const skriv = async (navn: string, innhold: string | Uint8Array) => {
    await writeFile(join(rot, navn), innhold);
    return join(rot, navn);
  };
  return {
    rot,
    skriv,
    les: (fil: string) => readFile(join(rot, fil), 'utf8'),
    metoder: async () =>
      (await readdir(join(rot, 'content/metoder'))).filter((fil) => !fil.startsWith('_')).sort(),
    /** Imports some content as a file of that name. */
    importer: async (navn: string, innhold: string | Uint8Array, valg: Partial<Importvalg> = {}) =>
      importer({ rot, filer: [await skriv(navn, innhold)], idag: IDAG, ...valg }),
    kjor: (...argumenter: string[]) => kjor(['--rot', rot, ...argumenter], IDAG),
    /** Takes away all that imports have written. */
    tom: async () => {
      await rm(join(rot, 'content'), { recursive: true });
      await rm(join(rot, '.import'), { recursive: true, force: true });
      await fyll(rot, ekte);
    },
    slett: () => rm(rot, { recursive: true, force: true }),
  };
}

export type Prosjekt = Awaited<ReturnType<typeof lagProsjekt>>;

/** The text of all of some files. */
export const samlet = async (rot: string, mappe: string): Promise<string> => {
  const filer = await readdir(join(rot, mappe));
  return (await Promise.all(filer.map((fil) => readFile(join(rot, mappe, fil), 'utf8')))).join('\n');
};
