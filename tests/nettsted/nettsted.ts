import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sokepost } from '../../src/sok/sokepost.ts';
import { readFile } from 'node:fs/promises';

/** The built site the tests in this folder look at. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error('Det finnes ikke noe bygd nettsted i dist/. Kjør «npm run build» først, eller hele «npm test».');
}

/** A file of the built site as text. */
export const les = (fil: string): Promise<string> => readFile(join(DIST, fil), 'utf8');

/** The posts the search page is given. */
export async function lesPoster(): Promise<Sokepost[]> {
  return JSON.parse(await les('sok/poster.json')) as Sokepost[];
}
