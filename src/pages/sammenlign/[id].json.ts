import type { APIRoute, GetStaticPaths } from 'astro';
import type { Kolonne } from '../../domene/forskjell.ts';
import { sammenligningskolonne } from '../../domene/sammenligning.ts';
import { hentBase } from '../../innhold/base.ts';

export const getStaticPaths = (async () => {
  const base = await hentBase();
  return base.metoder.map((metode) => ({
    params: { id: metode.id },
    props: { kolonne: sammenligningskolonne(base, metode) },
  }));
}) satisfies GetStaticPaths;

/** /sammenlign/<id>.json: one method as a column of a comparison. */
export const GET: APIRoute<{ kolonne: Kolonne }> = ({ props }) => Response.json(props.kolonne);
