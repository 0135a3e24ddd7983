import type { APIRoute, GetStaticPaths } from 'astro';
import { sokeposter } from '../../../domene/sokeposter.ts';
import { hentBase } from '../../../innhold/base.ts';
import type { Sokekort, Sokeoppforing } from '../../../sok/sokepost.ts';

export const getStaticPaths = (async () =>
  sokeposter(await hentBase()).map((post) => ({ params: { treff: post.treff }, props: { post } }))) satisfies GetStaticPaths;

const somKort = ({ fasetter: _fasetter, ...kort }: Sokeoppforing): Sokekort => kort;

/** /sok/kort/<treff>.json: what is shown of an entry as a hit. */
export const GET: APIRoute<{ post: Sokeoppforing }> = ({ props }) => Response.json(somKort(props.post));
