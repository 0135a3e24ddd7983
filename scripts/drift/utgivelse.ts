import { cp, link, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { headersregler, UFORANDERLIG } from '../server/headers.ts';
import { komprimer } from './komprimer.ts';

/** How many releases are kept, the newest included: enough to go back, and for pages readers still have open. */
const BEHOLD = 3;

const har = (feil: unknown, ...koder: string[]) => feil instanceof Error && 'code' in feil && koder.includes(String(feil.code));

/** The folder `naa` points at, or undefined the first time. */
async function forrigeUtgivelse(mal: string): Promise<string | undefined> {
  try {
    return join(mal, await readlink(join(mal, 'naa')));
  } catch (feil) {
    if (har(feil, 'ENOENT')) return undefined;
    throw feil;
  }
}

/** The rules of files that carry a hash of their content in the name; `dist/` itself lies under no base path. */
const medHash = () => headersregler({}).filter(({ headers }) => headers['Cache-Control'] === UFORANDERLIG);

const mapperMedHash = () => medHash().map(({ prefiks }) => (prefiks.endsWith('/') ? prefiks : dirname(prefiks)));

/** A reader who got a page before the swap still finds the files that page names: they are linked in. */
async function beholdNavngitte(fra: string, til: string): Promise<void> {
  const prefikser = medHash().map(({ prefiks }) => prefiks);
  for (const mappe of new Set(mapperMedHash())) {
    const navn = await readdir(join(fra, mappe), { withFileTypes: true }).catch((feil: unknown) => {
      if (har(feil, 'ENOENT')) return [];
      throw feil;
    });
    for (const fil of navn.filter((ett) => ett.isFile())) {
      const sti = join(mappe, fil.name);
      if (!prefikser.some((prefiks) => `/${relative('/', join('/', sti))}`.startsWith(prefiks))) continue;
      await mkdir(join(til, mappe), { recursive: true });
      await link(join(fra, sti), join(til, sti)).catch((feil: unknown) => {
        if (!har(feil, 'EEXIST')) throw feil;
      });
    }
  }
}

/**
 * Publishes the built site in `dist` to `mal`: a new folder under `utgivelser/` with compressed copies, then
 * one atomic swap of the symbolic link `naa`, which the web server serves. A failure before the swap leaves
 * what readers see untouched.
 *
 * @param navn name of the release; sorts after the earlier ones.
 */
export async function publiserTil(dist: string, mal: string, navn: string): Promise<{ komprimert: number }> {
  const ny = join(mal, 'utgivelser', navn);
  const forrige = await forrigeUtgivelse(mal);
  await mkdir(dirname(ny), { recursive: true });
  await cp(dist, ny, { recursive: true, errorOnExist: true, force: false });
  const komprimert = await komprimer(ny);
  if (forrige !== undefined) await beholdNavngitte(forrige, ny);

  const lenke = join(mal, `naa-${navn}`);
  await symlink(join('utgivelser', navn), lenke);
  await rename(lenke, join(mal, 'naa'));

  const gamle = (await readdir(dirname(ny))).sort().slice(0, -BEHOLD);
  await Promise.all(gamle.map((en) => rm(join(dirname(ny), en), { recursive: true, force: true })));
  return { komprimert };
}
