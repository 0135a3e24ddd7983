import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { byggMed, BYGGETID } from './bygg-med.ts';
import { DIST } from './nettsted.ts';

/** Each file of a built site with the digest of its bytes. */
async function fingeravtrykk(mappe: string): Promise<Record<string, string>> {
  const filer = (await readdir(mappe, { recursive: true, withFileTypes: true })).filter((fil) => fil.isFile());
  const par = await Promise.all(
    filer.map(async (fil) => {
      const sti = join(fil.parentPath, fil.name);
      return [relative(mappe, sti), createHash('sha256').update(await readFile(sti)).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(par.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Fails too when dist/ is older than the sources: `npm test` builds it first.
test('samme innsjekking gir de samme filene, byte for byte, uansett sted og språk', { timeout: BYGGETID }, async () => {
  const { ut } = await byggMed({ TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' });
  expect(await fingeravtrykk(ut)).toEqual(await fingeravtrykk(DIST));
});
