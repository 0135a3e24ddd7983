import type { APIRoute } from 'astro';
import { pakkLikhetsfil } from '../../domene/likhet/postfil.ts';
import { hentLikhetsfil } from '../../innhold/likhetsfil.ts';

/** /lignende/indeks.json: everything a comparison needs, fetched once and only by that page. */
export const GET: APIRoute = async () => Response.json(pakkLikhetsfil(await hentLikhetsfil()));
