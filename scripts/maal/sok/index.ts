import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROT } from '../../bygg/sti.ts';
import { forstorr } from './forstorr.ts';
import { malINettleser, type Sokemaling } from './mal-i-nettleser.ts';
import { lesTall, lesValg } from '../../kommando/valg.ts';

const values = lesValg({ antall: { type: 'string', default: '305,1000,10000' }, format: { type: 'string', default: 'tekst' } });
const storrelser = lesTall('antall', values.antall);
const mappe = await mkdtemp(join(tmpdir(), 'maal-sok-'));
const rader: ({ antall: number; last: number } & Sokemaling)[] = [];
try {
  for (const antall of storrelser) {
    const rot = join(mappe, String(antall));
    await forstorr(ROT, rot, antall);
    const maling = await malINettleser(rot);
    rader.push({ antall, ...maling, last: loadavg()[0] ?? 0 });
    await rm(rot, { recursive: true });
  }
} finally {
  await rm(mappe, { recursive: true, force: true });
}

const [forst] = rader;
if (values.format === 'json') {
  console.log(JSON.stringify(rader, null, 2));
} else {
  console.log('oppføringer     p50 ms      p95 ms    CPU p50     CPU p95   første kB    neste kB   CPU p95 mot minste base   last');
  for (const { antall, p50, p95, cpu50, cpu95, forsteSok, nesteSok, last } of rader) {
    const tall = [antall, p50, p95, cpu50, cpu95, forsteSok / 1000, nesteSok / 1000].map((ett) => ett.toFixed(0).padStart(10));
    const forhold = `${(cpu95 / (forst?.cpu95 ?? cpu95)).toFixed(1)} ×`;
    console.log(`${tall.join('  ')}     ${forhold.padEnd(20)}${last.toFixed(1)}`);
  }
}
