import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where Astro leaves the packs of src/pages/smafiler/. */
const MAPPE = 'smafiler';
/** Files written at a time. */
const SAMTIDIG = 16;

async function skriv(ut: string, filer: readonly [sti: string, innhold: string][]): Promise<void> {
  for (let fra = 0; fra < filer.length; fra += SAMTIDIG) {
    await Promise.all(filer.slice(fra, fra + SAMTIDIG).map(([sti, innhold]) => writeFile(join(ut, sti), innhold, { flag: 'wx' })));
  }
}

/** Makes files of the packs in the built site in `ut`, and takes the packs away. Rejects when a file is there already. */
export async function pakkUt(ut: string): Promise<void> {
  const pakker = (await readdir(join(ut, MAPPE))).sort();
  for (const pakke of pakker) {
    const filer = JSON.parse(await readFile(join(ut, MAPPE, pakke), 'utf8')) as [string, string][];
    for (const mappe of new Set(filer.map(([sti]) => dirname(sti)))) await mkdir(join(ut, mappe), { recursive: true });
    await skriv(ut, filer);
  }
  await rm(join(ut, MAPPE), { recursive: true });
}
