import type { APIRoute, GetStaticPaths } from 'astro';
import { KARTENE, tegnKart } from '../../domene/kunnskapskart/kartene.ts';
import { kartfil } from '../../domene/kunnskapskart/kartfil.ts';
import { hentBase } from '../../innhold/base.ts';
import { nettadresse } from '../../nettsted.ts';

export const getStaticPaths: GetStaticPaths = () => KARTENE.map(({ id }) => ({ params: { kart: id } }));

/** /kunnskapskart/<map>.csv: the map as a spreadsheet reads it. */
export const GET: APIRoute = async ({ params }) => {
  const om = KARTENE.find(({ id }) => id === params['kart']);
  if (!om) return new Response('Kartet finnes ikke.', { status: 404 });
  return new Response(kartfil(tegnKart(await hentBase(), om), om, nettadresse), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
