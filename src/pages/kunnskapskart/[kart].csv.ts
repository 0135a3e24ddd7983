import type { APIRoute, GetStaticPaths } from 'astro';
import type { Kartbeskrivelse } from '../../domene/kunnskapskart/kartene.ts';
import { kartfil } from '../../domene/kunnskapskart/kartfil.ts';
import type { Kunnskapskart } from '../../domene/kunnskapskart.ts';
import { hentKart } from '../../innhold/kunnskapskart.ts';
import { nettadresse } from '../../nettsted.ts';

interface Props {
  om: Kartbeskrivelse;
  kart: Kunnskapskart;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await hentKart()).map((ett) => ({ params: { kart: ett.om.id }, props: ett satisfies Props }));

/** /kunnskapskart/<map>.csv: the map as a spreadsheet reads it. */
export const GET: APIRoute<Props> = ({ props: { om, kart } }) =>
  new Response(kartfil(kart, om, nettadresse), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
