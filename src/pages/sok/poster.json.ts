import type { APIRoute } from 'astro';
import { sokeposter, somSokeposter } from '../../domene/sokeposter.ts';
import { hentBase } from '../../innhold/base.ts';

/** /sok/poster.json: what places and filters every entry. The index step makes what the browser fetches of it. */
export const GET: APIRoute = async () => Response.json(somSokeposter(sokeposter(await hentBase())));
