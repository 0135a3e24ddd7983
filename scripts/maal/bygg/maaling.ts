import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILER, SIDER } from './hva.ts';
import { malBesok, type Besok } from './i-nettleser.ts';
import type { Metodefil } from './metoder.ts';
import { kjorMalt } from './prosesstre.ts';
import { lagProsjekt } from './prosjekt.ts';
import { lagStarlight } from './starlight.ts';

/** One build: seconds by the clock and of processor time, peak memory in bytes. */
export type Bygg = Record<'klokke' | 'cpu' | 'minne', number>;

/** What was measured of a base of so many methods. Sizes in bytes. */
export interface Maaling {
  metoder: number;
  kald: Bygg;
  varm: Bygg;
  /** Seconds by the clock of each step of the cold build. */
  steg: Record<string, number>;
  validator: Bygg;
  dist: number;
  /** Size of each index and data folder, and the largest pages; those of `FILER` that are there. */
  filer: Record<string, number>;
  besok: Record<string, Besok>;
  starlight?: (Bygg & { dist: number }) | undefined;
}

/** Bytes of a file, or of every file in a folder. */
async function storrelse(sti: string): Promise<number> {
  const hva = await stat(sti);
  if (!hva.isDirectory()) return hva.size;
  const filer = (await readdir(sti, { recursive: true, withFileTypes: true })).filter((fil) => fil.isFile());
  return (await Promise.all(filer.map(async (fil) => (await stat(join(fil.parentPath, fil.name))).size))).reduce((a, b) => a + b, 0);
}

/** The sizes of those of `FILER` that a build has. */
export async function filstorrelser(dist: string): Promise<Record<string, number>> {
  const finnes = FILER.filter((fil) => existsSync(join(dist, fil)));
  return Object.fromEntries(await Promise.all(finnes.map(async (fil) => [fil, await storrelse(join(dist, fil))] as const)));
}

async function kjor(mappe: string, ...argumenter: string[]): Promise<Bygg & { ut: string }> {
  const { kode, ...forbruk } = await kjorMalt(process.execPath, argumenter, mappe);
  if (kode !== 0) throw new Error(`«${argumenter.join(' ')}» stoppet i ${mappe}:\n${forbruk.ut.slice(-4000)}`);
  return forbruk;
}

const bygg = ({ klokke, cpu, minne }: Bygg): Bygg => ({ klokke, cpu, minne });

async function malStarlight(mappe: string, pakker: string, metoder: readonly Metodefil[]) {
  await lagStarlight(mappe, pakker, metoder);
  const forbruk = await kjor(mappe, 'node_modules/astro/bin/astro.mjs', 'build');
  return { ...bygg(forbruk), dist: await storrelse(join(mappe, 'dist')) };
}

/** The peer may stop where we do not: then it is ours alone that is measured. */
async function proveStarlight(...om: Parameters<typeof malStarlight>): Promise<Maaling['starlight']> {
  try {
    return await malStarlight(...om);
  } catch (feil) {
    console.error(feil instanceof Error ? feil.message : feil);
    return undefined;
  }
}

/** Builds a base of `antall` methods in `mappe`, cold and then warm, and measures it; Starlight too where `pakker` holds it. */
export async function mal(mappe: string, antall: number, pakker: string | undefined): Promise<Maaling> {
  const rot = join(mappe, `vi-${String(antall)}`);
  await mkdir(rot);
  const metoder = await lagProsjekt(rot, antall);
  const validator = await kjor(rot, 'scripts/valider/index.ts');
  // The validator keeps its answers here: the first build is to have none.
  await rm(join(rot, 'node_modules/.cache'), { recursive: true, force: true });
  const kald = await kjor(rot, 'scripts/maal/bygg/steg-for-steg.ts');
  const varm = await kjor(rot, 'scripts/maal/bygg/steg-for-steg.ts');
  const { klokke: steg } = JSON.parse(kald.ut.trim().split('\n').at(-1) ?? '{}') as { klokke: Record<string, number> };
  const dist = join(rot, 'dist');
  const starlight = pakker && (await proveStarlight(join(mappe, `starlight-${String(antall)}`), pakker, metoder));
  const maaling: Maaling = {
    metoder: antall,
    kald: bygg(kald),
    varm: bygg(varm),
    steg: Object.fromEntries(Object.entries(steg).map(([navn, ms]) => [navn, ms / 1000])),
    validator: bygg(validator),
    dist: await storrelse(dist),
    filer: await filstorrelser(dist),
    besok: await malBesok(dist, SIDER),
    ...(starlight && { starlight }),
  };
  await rm(rot, { recursive: true });
  await rm(join(mappe, `starlight-${String(antall)}`), { recursive: true, force: true });
  return maaling;
}

/** Installs the peer into the new folder `mappe`; false when npm cannot fetch them. */
export async function hentStarlight(mappe: string, pakker: Readonly<Record<string, string>>): Promise<boolean> {
  await mkdir(mappe);
  const navn = Object.entries(pakker).map(([pakke, versjon]) => `${pakke}@${versjon}`);
  await writeFile(join(mappe, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const { kode } = await kjorMalt('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...navn], mappe);
  return kode === 0;
}
