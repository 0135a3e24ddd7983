import type { APIRoute, GetStaticPaths } from 'astro';
import { ferskhet, FERSKHETER } from '../../../domene/ferskhet.ts';
import { BYGGEDAG } from '../../../innhold/byggedag.ts';
import { hentSokeposter } from '../../../innhold/sokeposter.ts';
import type { Sokekort, Sokeoppforing } from '../../../sok/sokepost.ts';

export const getStaticPaths = (async () =>
  (await hentSokeposter()).map((post) => ({ params: { treff: post.treff }, props: { post } }))) satisfies GetStaticPaths;

/** A hit that is drawn in the browser says that it is long unchecked among its facts, as of the day of the build. */
function somKort({ sistKontrollert, fasetter: _fasetter, ...kort }: Sokeoppforing): Sokekort {
  const { ord } = FERSKHETER[ferskhet(sistKontrollert, BYGGEDAG)];
  return { ...kort, fakta: ord === '' ? kort.fakta : [...kort.fakta, ord] };
}

/** /sok/kort/<treff>.json: what is shown of an entry as a hit. */
export const GET: APIRoute<{ post: Sokeoppforing }> = ({ props }) => Response.json(somKort(props.post));
