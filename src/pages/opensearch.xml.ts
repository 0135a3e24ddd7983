import type { APIRoute } from 'astro';
import { opensearch } from '../domene/opensearch.ts';
import { NETTSTED, nettadresse } from '../nettsted.ts';

/** /opensearch.xml: how a browser searches the base. */
export const GET: APIRoute = () =>
  new Response(opensearch(NETTSTED, nettadresse), { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
