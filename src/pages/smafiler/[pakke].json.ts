import type { APIRoute, GetStaticPaths } from 'astro';
import { smafiler, type Smafil } from '../../innhold/smafiler.ts';

/** Files in one pack: few enough that a pack is never too large to be a text. */
const I_HVER = 1000;

/**
 * The files there is one of for each entry, many at a time: each page Astro makes costs it about a millisecond, and
 * of these there are five for each entry. scripts/bygg/pakk-ut.ts makes files of them.
 */
export const getStaticPaths = (async () => {
  const alle = import.meta.env.DEV ? [] : await smafiler();
  return Array.from({ length: Math.ceil(alle.length / I_HVER) }, (_, nr) => ({
    params: { pakke: String(nr) },
    props: { filer: alle.slice(nr * I_HVER, (nr + 1) * I_HVER) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ filer: readonly Smafil[] }> = ({ props: { filer } }) => Response.json(filer.map(({ sti, lag }) => [sti, lag()]));
