import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Fjernet } from '../skjema/fjernet.ts';

/** The pages the editors have taken out. The validator has checked their shape. */
export async function lesFjernet(): Promise<Fjernet[]> {
  return parse(await readFile('content/fjernet.yaml', 'utf8'), { schema: 'core' }) as Fjernet[];
}
