import type { APIRoute } from 'astro';
import { navnefil } from '../../domene/navn.ts';
import { hentBase } from '../../innhold/base.ts';

/** /sok/navn.json: every name of every entry, for exact matches and suggestions. */
export const GET: APIRoute = async () => Response.json(navnefil(await hentBase()));
