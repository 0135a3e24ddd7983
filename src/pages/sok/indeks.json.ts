import type { APIRoute } from 'astro';
import { sokeposter } from '../../domene/sokeposter.ts';
import { hentBase } from '../../innhold/base.ts';

/** /sok/poster.json: what the search page knows of every entry. */
export const GET: APIRoute = async () => Response.json(sokeposter(await hentBase()));
