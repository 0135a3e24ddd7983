import type { APIRoute } from 'astro';
import { sokeposter, somSokeposter } from '../../domene/sokeposter.ts';
import { hentBase } from '../../innhold/base.ts';
import { pakk } from '../../sok/sokeindeks.ts';

/** /sok/indeks.json: what places and filters every entry. */
export const GET: APIRoute = async () => Response.json(pakk(somSokeposter(sokeposter(await hentBase()))));
