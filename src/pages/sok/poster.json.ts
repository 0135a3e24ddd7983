import type { APIRoute } from 'astro';
import { somSokeposter } from '../../domene/sokeposter.ts';
import { hentSokeposter } from '../../innhold/sokeposter.ts';

/** /sok/poster.json: what places and filters every entry. The index step makes what the browser fetches of it. */
export const GET: APIRoute = async () => Response.json(somSokeposter(await hentSokeposter()));
