import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Kept in git, so that all editors' machines know what has been imported. Holds fingerprints, never text. */
export const MANIFEST = '.import/manifest.json';

const post = z.object({
  /** Path from the project root. */
  fil: z.string(),
  /** Of the row the draft was made from. */
  rad: z.string(),
  /** Of the file as the importer wrote it. */
  innhold: z.string(),
});

export type Manifestpost = z.infer<typeof post>;
export type Manifest = Map<string, Manifestpost>;

/** What earlier imports wrote, by the key of the row; `undefined` when the file is there but cannot be read. */
export async function lesManifest(rot: string): Promise<Manifest | undefined> {
  const tekst = await readFile(join(rot, MANIFEST), 'utf8').catch(() => undefined);
  if (tekst === undefined) return new Map();
  try {
    return new Map(Object.entries(z.record(z.string(), post).parse(JSON.parse(tekst))));
  } catch {
    return undefined;
  }
}

/** One line for each row, sorted, so that two editors' imports merge in git. Written whole or not at all. */
export async function skrivManifest(rot: string, manifest: Manifest): Promise<void> {
  const linjer = [...manifest]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([nokkel, ett]) => `  ${JSON.stringify(nokkel)}: ${JSON.stringify(ett)}`);
  const sti = join(rot, MANIFEST);
  await mkdir(dirname(sti), { recursive: true });
  await writeFile(`${sti}.ny`, `{\n${linjer.join(',\n')}\n}\n`);
  await rename(`${sti}.ny`, sti);
}
