import type { APIRoute } from 'astro';
import { likhetsfil } from '../../domene/likhet/likhetsfil.ts';
import { hentBase } from '../../innhold/base.ts';
import { lesLikhetsord } from '../../innhold/likhetsord.ts';

/** /lignende/indeks.json: everything a comparison needs, fetched once and only by that page. */
export const GET: APIRoute = async () => Response.json(likhetsfil(await hentBase(), await lesLikhetsord()));
