import type { APIRoute } from 'astro';
import { ALT } from '../domene/strommer/strommer.ts';
import { atomsvar, hentStromoppforinger } from '../innhold/strommer.ts';

/** /atom.xml: everything new and changed. */
export const GET: APIRoute = async () => atomsvar(ALT, await hentStromoppforinger());
