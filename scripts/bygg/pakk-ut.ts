import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Astro leaves the packs of src/pages/smafiler/, when the base has entries. */
const MAPPE = 'smafiler';

/**
 * Makes files of the packs in the built site in `ut`, and takes the packs away. Throws when a file is there already.
 * Synchronous, as everything in a build that goes through thousands of small files: to hand each of them to a thread
 * and back takes several times as long as the file itself.
 */
export function pakkUt(ut: string): void {
  if (!existsSync(join(ut, MAPPE))) return;
  for (const pakke of readdirSync(join(ut, MAPPE)).sort()) {
    const filer = JSON.parse(readFileSync(join(ut, MAPPE, pakke), 'utf8')) as [sti: string, innhold: string][];
    for (const mappe of new Set(filer.map(([sti]) => dirname(sti)))) mkdirSync(join(ut, mappe), { recursive: true });
    for (const [sti, innhold] of filer) writeFileSync(join(ut, sti), innhold, { flag: 'wx' });
  }
  rmSync(join(ut, MAPPE), { recursive: true });
}
