import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROT } from '../bygg/sti.ts';
import { kjoredag } from '../../src/domene/idag.ts';
import { lagMaler, MALMAPPE } from './maler.ts';

const maler = await lagMaler(ROT, kjoredag(process.env));
await mkdir(join(ROT, MALMAPPE), { recursive: true });
for (const [navn, bytes] of Object.entries(maler)) await writeFile(join(ROT, MALMAPPE, navn), bytes);
console.log(`Skrev ${Object.keys(maler).join(' og ')} i ${MALMAPPE}/.`);
