import type { APIRoute, GetStaticPaths } from 'astro';
import { delekort, type Delekort } from '../../domene/delebilde/kort.ts';
import { hentBase } from '../../innhold/base.ts';
import { tegnDelebilde } from '../../innhold/delebilder.ts';

interface Props {
  kort: Delekort;
}

export const getStaticPaths: GetStaticPaths = async () =>
  delekort(await hentBase()).map((kort) => ({ params: { navn: kort.navn }, props: { kort } satisfies Props }));

/** /delebilder/<name>.png: what is shown where somebody shares a page. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await tegnDelebilde(props.kort)), { headers: { 'Content-Type': 'image/png' } });
