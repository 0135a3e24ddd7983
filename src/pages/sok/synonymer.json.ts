import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { parse } from 'yaml';
import { synonymgrupper } from '../../domene/synonymer.ts';
import { hentBase } from '../../innhold/base.ts';
import type { Utenfor } from '../../sok/leksikon.ts';

const les = async <T>(fil: string): Promise<T[]> => parse(await readFile(`content/sokeord/${fil}.yaml`, 'utf8')) as T[];

/** /sok/synonymer.json: words that mean the same, and topics the base does not hold. */
export const GET: APIRoute = async () => {
  const [redaktorenes, utenfor] = await Promise.all([les<string[]>('synonymer'), les<Utenfor>('utenfor')]);
  return Response.json({ synonymer: synonymgrupper(await hentBase(), redaktorenes), utenfor });
};
