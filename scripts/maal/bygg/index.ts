import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { vurder } from './krav.ts';
import { hentStarlight, mal, type Maaling } from './maaling.ts';
import { STARLIGHT } from './starlight.ts';
import { somTabell, type Rapport } from './tabell.ts';
import { vekst } from './vekst.ts';
import { lesTall, lesValg } from '../../kommando/valg.ts';

const values = lesValg({
  storrelser: { type: 'string', default: '203,2000,10000' },
  format: { type: 'string', default: 'tekst' },
  'uten-starlight': { type: 'boolean', default: false },
});
const storrelser = lesTall('storrelser', values.storrelser);
const mappe = await mkdtemp(join(tmpdir(), 'maal-'));
const maskin = { kjerner: availableParallelism(), prosessor: cpus()[0]?.model ?? 'ukjent', lastFor: loadavg()[0] ?? 0, lastEtter: 0 };
const maalinger: Maaling[] = [];
try {
  const pakker = join(mappe, 'starlight');
  const medStarlight = !values['uten-starlight'] && (await hentStarlight(pakker, STARLIGHT));
  if (!medStarlight) console.error('Måler uten Starlight: den er valgt bort, eller npm fikk den ikke hentet.');
  for (const antall of storrelser) {
    console.error(`Måler ${antall} metoder …`);
    try {
      maalinger.push(await mal(mappe, antall, medStarlight ? pakker : undefined));
    } catch (feil) {
      // What was measured before is worth hours: it is told all the same.
      console.error(`${antall} metoder ble ikke målt: ${feil instanceof Error ? feil.message : String(feil)}`);
      process.exitCode = 1;
    }
  }
} finally {
  await rm(mappe, { recursive: true, force: true });
}
maskin.lastEtter = loadavg()[0] ?? 0;
const rapport: Rapport = {
  dag: new Date().toISOString().slice(0, 10),
  maskin,
  maalinger,
  vekst: vekst(maalinger),
  krav: vurder(maalinger),
};
console.log(values.format === 'json' ? JSON.stringify(rapport, null, 2) : somTabell(rapport));
