import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const arbeidsmappe = (rot: string) => join(rot, '.bygg');
const finnesIkke = (feil: unknown) => feil instanceof Error && 'code' in feil && feil.code === 'ENOENT';

/** A fresh folder to build into, on the same disk as `dist/` so that the swap is a rename. */
export async function nyMappe(rot: string): Promise<string> {
  const mappe = join(arbeidsmappe(rot), `ny-${randomUUID()}`);
  await mkdir(mappe, { recursive: true });
  return mappe;
}

/** Moves the fresh folder into place. The old one is kept aside until the new one stands. */
export async function byttUt(rot: string, ny: string, dist: string): Promise<void> {
  const gammel = join(arbeidsmappe(rot), `gammel-${randomUUID()}`);
  let lagtTilSide = true;
  try {
    await rename(dist, gammel);
  } catch (feil) {
    if (!finnesIkke(feil)) throw feil;
    lagtTilSide = false;
  }
  try {
    await rename(ny, dist);
  } catch (feil) {
    if (lagtTilSide) await rename(gammel, dist);
    throw feil;
  }
}

/** Removes what earlier or broken builds left behind. */
export async function ryddArbeidsmappe(rot: string): Promise<void> {
  const rester = await readdir(arbeidsmappe(rot)).catch((feil: unknown) => {
    if (finnesIkke(feil)) return [];
    throw feil;
  });
  await Promise.all(rester.map((rest) => rm(join(arbeidsmappe(rot), rest), { recursive: true, force: true })));
}
