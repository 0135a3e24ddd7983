import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { INNHOLDSMAPPE } from './base.ts';
import type { Råfil } from './dokument.ts';
import { STORSTE_FIL } from './les/tekst.ts';

/** How many files are open at once; well under what any system allows. */
const SAMTIDIG = 64;

async function lesFilinnhold(sti: string): Promise<Råfil['innhold']> {
  const info = await lstat(sti);
  if (info.isSymbolicLink()) return { hinder: 'snarvei' };
  if (info.size > STORSTE_FIL) return { hinder: 'stor', bytes: info.size };
  return readFile(sti).catch((): Råfil['innhold'] => ({ hinder: 'utilgjengelig' }));
}

/**
 * Every file under content/ of `rot`, sorted by path; `undefined` when there is no such folder.
 * Links are not followed, and a file that cannot be read hides no other.
 */
export async function lesInnhold(rot: string): Promise<Råfil[] | undefined> {
  const mappe = join(rot, INNHOLDSMAPPE);
  const finnes = await stat(mappe).then(
    (info) => info.isDirectory(),
    () => false,
  );
  if (!finnes) return undefined;
  const stier = (await readdir(mappe, { recursive: true, withFileTypes: true }))
    .filter((oppforing) => !oppforing.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const filer: Råfil[] = [];
  for (let fra = 0; fra < stier.length; fra += SAMTIDIG) {
    const bolk = stier.slice(fra, fra + SAMTIDIG).map(async (sti) => ({
      fil: relative(rot, sti).split(sep).join('/'),
      innhold: await lesFilinnhold(sti),
    }));
    filer.push(...(await Promise.all(bolk)));
  }
  return filer;
}
