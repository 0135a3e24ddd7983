import type { APIRoute, GetStaticPaths } from 'astro';
import type { Datafil } from '../../domene/data/filer.ts';
import { fellesDatafiler } from '../../innhold/data.ts';

export const getStaticPaths = (async () =>
  (await fellesDatafiler()).map((datafil) => ({
    params: { fil: datafil.sti },
    props: { datafil },
  }))) satisfies GetStaticPaths;

/** /data/…: the content as open data. */
export const GET: APIRoute<{ datafil: Datafil }> = async ({ props: { datafil } }) => {
  const innhold = await datafil.lag();
  const kropp = typeof innhold === 'string' ? innhold : new Uint8Array(innhold);
  return new Response(kropp, { headers: { 'Content-Type': datafil.type } });
};
