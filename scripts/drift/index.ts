import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { oppskrifter } from './oppskrifter.ts';

const MAPPE = join(import.meta.dirname, 'oppskrifter');

for (const { fil, innhold } of oppskrifter(process.env)) {
  const sti = join(MAPPE, fil);
  await mkdir(dirname(sti), { recursive: true });
  await writeFile(sti, innhold);
  console.log(`Skrev scripts/drift/oppskrifter/${fil}`);
}
