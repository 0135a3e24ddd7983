import { lstatSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { INNHOLDSMAPPE } from './base.ts';
import type { Råfil } from './dokument.ts';
import { STORSTE_FIL } from './les/tekst.ts';

/** The path of every file under content/ of `rot`, sorted; `undefined` when there is no such folder. */
export async function finnFiler(rot: string): Promise<string[] | undefined> {
  const mappe = join(rot, INNHOLDSMAPPE);
  const finnes = await stat(mappe).then(
    (info) => info.isDirectory(),
    () => false,
  );
  if (!finnes) return undefined;
  return (await readdir(mappe, { recursive: true, withFileTypes: true }))
    .filter((oppforing) => !oppforing.isDirectory())
    .map(({ parentPath, name }) => relative(rot, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

function lesFilinnhold(sti: string): Råfil['innhold'] {
  try {
    const info = lstatSync(sti);
    if (info.isSymbolicLink()) return { hinder: 'snarvei' };
    if (!info.isFile()) return { hinder: 'utilgjengelig' };
    return info.size > STORSTE_FIL ? { hinder: 'stor', bytes: info.size } : readFileSync(sti);
  } catch {
    // Whatever the reason, the editor is told that the file could not be opened.
    return { hinder: 'utilgjengelig' };
  }
}

/** One file of the project in `rot`. Links are not followed, and no file is too strange to be answered. */
export const lesFil = (rot: string, fil: string): Råfil => ({ fil, innhold: lesFilinnhold(join(rot, fil)) });

/** Every file under content/ of `rot`, sorted by path; `undefined` when there is no such folder. */
export async function lesInnhold(rot: string): Promise<Råfil[] | undefined> {
  return (await finnFiler(rot))?.map((fil) => lesFil(rot, fil));
}
