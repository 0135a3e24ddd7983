import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROT } from '../bygg/sti.ts';
import { gi } from '../kommando/svar.ts';
import { lisenser, type Lasfil } from './lisenser.ts';

const { liste, ukjente } = lisenser(JSON.parse(await readFile(join(ROT, 'package-lock.json'), 'utf8')) as Lasfil);
const rad = ([lisens, navn]: [string, string[]]) => `${lisens} (${navn.length})\n  ${navn.join(', ')}\n`;
gi({
  ut: liste.map(rad).join('\n'),
  feilmelding: ukjente.length === 0 ? '' : `\nIngen har vurdert lisensen til:\n  ${ukjente.join('\n  ')}\nVurder den, og skriv den inn i scripts/lisenser/lisenser.ts.\n`,
  kode: ukjente.length === 0 ? 0 : 1,
});
