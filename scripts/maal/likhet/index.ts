import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROT } from '../../bygg/sti.ts';
import { forstorr } from './forstorr.ts';
import { malINettleser, type Likhetsmaling } from './mal-i-nettleser.ts';
import { lesTall, lesValg } from '../../kommando/valg.ts';

const values = lesValg({ antall: { type: 'string', default: '100,1000' }, format: { type: 'string', default: 'tekst' }, dist: { type: 'string', default: join(ROT, 'dist') } });
const storrelser = lesTall('antall', values.antall);
const mappe = await mkdtemp(join(tmpdir(), 'maal-likhet-'));
const rader: ({ antall: number } & Likhetsmaling)[] = [];
try {
  for (const antall of storrelser) {
    const rot = join(mappe, String(antall));
    await forstorr(values.dist, rot, antall);
    rader.push({ antall, ...(await malINettleser(rot)) });
    await rm(rot, { recursive: true });
  }
} finally {
  await rm(mappe, { recursive: true, force: true });
}

if (values.format === 'json') {
  console.log(JSON.stringify(rader, null, 2));
} else {
  console.log('Utkast på 2 000 ord, prosessoren bremset fire ganger');
  console.log('oppføringer   p50 ms   verste ms   p50 cpu-ms   verste cpu-ms   klar etter ms   indeks kB');
  for (const { antall, p50, verst, cpuP50, cpuVerst, klar, indeks } of rader) {
    console.log([antall, p50, verst, cpuP50, cpuVerst, klar, indeks / 1000].map((ett) => ett.toFixed(0).padStart(10)).join('  '));
  }
}
