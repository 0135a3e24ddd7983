import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROT } from '../../bygg/sti.ts';
import type { Kjoring } from './en-gang.ts';
import { lagInnhold } from './syntetisk-innhold.ts';
import { lesTall, lesValg } from '../../kommando/valg.ts';

const values = lesValg({ antall: { type: 'string', default: '203,2000,10000' }, format: { type: 'string', default: 'tekst' } });
const kjor = (rot: string, arbeidere: string[] = []): Kjoring => {
  const program = new URL('./en-gang.ts', import.meta.url).pathname;
  return JSON.parse(execFileSync(process.execPath, [program, rot, ...arbeidere], { encoding: 'utf8' })) as Kjoring;
};

interface Rad extends Kjoring {
  metoder: number;
  hva: string;
}

const storrelser = lesTall('antall', values.antall);
const mappe = await mkdtemp(join(tmpdir(), 'maal-valider-'));
const rader: Rad[] = [];
try {
  for (const metoder of storrelser) {
    const rot = join(mappe, String(metoder));
    await lagInnhold(ROT, rot, metoder);
    const noter = (hva: string, kjoring: Kjoring) => void rader.push({ metoder, hva, ...kjoring });
    noter('kaldt', kjor(rot));
    noter('uendret', kjor(rot));
    await appendFile(join(rot, 'content/metoder/festesona.mdx'), '\n');
    noter('én endret', kjor(rot));
    await rm(join(rot, 'node_modules/.cache'), { recursive: true });
    noter('kaldt, én tråd', kjor(rot, ['1']));
    await rm(rot, { recursive: true });
  }
} finally {
  await rm(mappe, { recursive: true, force: true });
}

if (values.format === 'json') {
  console.log(JSON.stringify(rader, null, 2));
} else {
  console.log(`${availableParallelism()} kjerner, last ${loadavg()[0]?.toFixed(1) ?? ''}`);
  console.log('metoder  filer  hva               sekunder  prosessor  ms per fil  minne MB  feil');
  for (const { metoder, filer, hva, klokke, prosessor, minne, feil } of rader) {
    const deler = [(klokke / 1000).toFixed(1).padStart(8), (prosessor / 1000).toFixed(1).padStart(9)];
    const resten = [(klokke / filer).toFixed(2).padStart(10), minne.toFixed(0).padStart(8), String(feil).padStart(4)];
    console.log([String(metoder).padStart(7), String(filer).padStart(5), hva.padEnd(16), ...deler, ...resten].join('  '));
  }
}
