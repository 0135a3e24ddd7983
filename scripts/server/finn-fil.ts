import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a static host does with an address. `sti` is absolute; `til` is a path on the same host. */
export type Oppslag =
  | { slag: 'fil'; sti: string; stats: Stats }
  | { slag: 'videresend'; til: string }
  | { slag: 'mangler' }
  | { slag: 'ugyldig' };

const ULOVLIG = /^\.\.?$|[/\\\0]/;

/**
 * The decoded segments of a URL path, or undefined when it is malformed or tries to leave the root:
 * broken percent encoding, null bytes, `..`, or an encoded slash or backslash.
 *
 * @param path starts with `/`, without query.
 */
export function segmenterFor(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  const segmenter: string[] = [];
  for (const ra of path.split('/').slice(1)) {
    const segment = avkod(ra);
    if (segment === undefined || ULOVLIG.test(segment)) return undefined;
    segmenter.push(segment);
  }
  return segmenter;
}

function avkod(ra: string): string | undefined {
  try {
    return decodeURIComponent(ra);
  } catch (feil) {
    if (feil instanceof URIError) return undefined;
    throw feil;
  }
}

/**
 * Looks up one address the way the common static hosts do: `/a/` gives `a/index.html`, `/a` redirects to
 * `/a/` when that is a folder with a page, hidden files do not exist. Reads the disk on every call, so the
 * folder may be swapped while the server runs.
 *
 * @param rot folder that is served.
 * @param path path of the URL, without query.
 */
export async function finnFil(rot: string, path: string): Promise<Oppslag> {
  const segmenter = segmenterFor(path);
  if (segmenter === undefined) return { slag: 'ugyldig' };
  const navn = segmenter.filter((segment) => segment !== '');
  if (navn.some(erSkjult)) return { slag: 'mangler' };

  const sti = join(rot, ...navn);
  const vilHaMappe = segmenter.at(-1) === '';
  if (!vilHaMappe) {
    const stats = await statEllerIngen(sti);
    if (stats?.isFile() === true) return { slag: 'fil', sti, stats };
  }
  const side = join(sti, 'index.html');
  const stats = await statEllerIngen(side);
  if (stats?.isFile() !== true) return { slag: 'mangler' };
  if (vilHaMappe) return { slag: 'fil', sti: side, stats };
  return { slag: 'videresend', til: `/${navn.map(encodeURIComponent).join('/')}/` };
}

function erSkjult(navn: string): boolean {
  return navn.startsWith('.') && navn !== '.well-known';
}

const FINNES_IKKE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** True for the errors that mean «there is no such file», as opposed to one that cannot be read. */
export function erMangler(feil: unknown): boolean {
  return feil instanceof Error && 'code' in feil && FINNES_IKKE.has(String(feil.code));
}

async function statEllerIngen(sti: string): Promise<Stats | undefined> {
  try {
    return await stat(sti);
  } catch (feil) {
    if (erMangler(feil)) return undefined;
    throw feil;
  }
}
