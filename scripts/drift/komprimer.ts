import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { innholdstypeFor } from '../server/innholdstype.ts';

const gz = promisify(gzip);

/** Below this many bytes the headers cost more than compression saves. */
const MINSTE = 512;

/** How many files are compressed at once. */
const SAMTIDIG = 8;

/**
 * Puts a `.gz` beside each text file in `mappe`, for hosts that serve such files as they are (nginx's
 * `gzip_static`). The same file always gives the same bytes. Returns how many files were compressed.
 */
export async function komprimer(mappe: string): Promise<number> {
  const filer = (await readdir(mappe, { recursive: true, withFileTypes: true }))
    .filter((fil) => fil.isFile() && innholdstypeFor(extname(fil.name)).komprimeres)
    .map((fil) => join(fil.parentPath, fil.name));
  let antall = 0;
  for (let fra = 0; fra < filer.length; fra += SAMTIDIG) {
    const pakket = await Promise.all(filer.slice(fra, fra + SAMTIDIG).map(komprimerFil));
    antall += pakket.filter(Boolean).length;
  }
  return antall;
}

async function komprimerFil(fil: string): Promise<boolean> {
  const innhold = await readFile(fil);
  if (innhold.length < MINSTE) return false;
  await writeFile(`${fil}.gz`, await gz(innhold, { level: 9 }));
  return true;
}
