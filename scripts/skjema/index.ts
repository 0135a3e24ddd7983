import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROT } from '../bygg/sti.ts';
import { genererteFiler } from './filer.ts';
import { lesBase } from './les-base.ts';

const endret: string[] = [];
for (const [fil, tekst] of genererteFiler(await lesBase(ROT))) {
  const sti = join(ROT, fil);
  const tidligere = await readFile(sti, 'utf8').catch(() => undefined);
  if (tidligere === tekst) continue;
  await mkdir(dirname(sti), { recursive: true });
  await writeFile(sti, tekst);
  endret.push(fil);
}
console.log(
  endret.length === 0 ? 'Alt er oppdatert.' : `Skrev ${endret.length} filer:\n  ${endret.join('\n  ')}`,
);
