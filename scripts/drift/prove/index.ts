import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { ROT } from '../../bygg/sti.ts';
import { finnLedigPort } from '../../server/free-port.ts';
import { startServer } from '../../server/static-server.ts';
import { publiserTil } from '../utgivelse.ts';
import { last, type Lastsvar } from './last.ts';
import { lesSide } from './leser.ts';
import { finnes, startNginx } from './nginx-prosess.ts';
import { lagUtgivelse } from './prove-utgivelse.ts';
import { forventninger, samsvar } from './samsvar.ts';

const DIST = join(ROT, 'dist');
const KLIENTER = 200;
const SEKUNDER = 20;
const BYTTER = 8;
const LESERE = 4;

/** Milliseconds a reader looks at a page: they share this process with the one who publishes. */
const LESETID = 5;

const vis = ({ foresporsler, brudd, feilsvar, takt }: Lastsvar) =>
  `${foresporsler} forespørsler, ${Math.round(takt)} i sekundet, ${brudd} brudd, ${feilsvar} feilsvar`;

/** Readers go on reading until `slutt` says stop. Returns everything that was mixed, and how many pages were read. */
async function les(adresse: string, stier: readonly string[], slutt: () => boolean) {
  const blandet: string[] = [];
  let lest = 0;
  await Promise.all(
    Array.from({ length: LESERE }, async (_, nr) => {
      for (let runde = nr; !slutt(); runde += 1) {
        const lesning = await lesSide(adresse, stier[runde % stier.length] ?? '/');
        blandet.push(...lesning.blandet, ...(lesning.utilgjengelig ? ['tjeneren svarte ikke'] : []));
        lest += 1;
        await vent(LESETID);
      }
    }),
  );
  return { blandet, lest };
}

async function prov(mappe: string): Promise<string[]> {
  const feil: string[] = [];
  const hashet = `/_astro/${(await readdir(join(DIST, '_astro'))).find((fil) => fil.endsWith('.css')) ?? ''}`;
  const stier = ['/', '/metoder/', '/metoder/festesona/', '/sok/', '/kunnskapskart/', '/pagefind/pagefind.js', hashet];

  const egen = await startServer({ rot: DIST, port: 0 });
  feil.push(...(await samsvar(egen.adresse, forventninger(hashet))).map((ett) => `npm start: ${ett}`));
  await egen.stopp();

  const mal = join(mappe, 'srv');
  await publiserTil(DIST, mal, '0');
  const nginx = await startNginx(join(mappe, 'nginx'), join(mal, 'naa'), await finnLedigPort(18080));
  try {
    feil.push(...(await samsvar(nginx.adresse, forventninger(hashet))).map((ett) => `nginx: ${ett}`));

    const full = await last(nginx.adresse, stier, { klienter: KLIENTER, sekunder: SEKUNDER, mappe });
    console.log(`Last, ${KLIENTER} klienter i ${SEKUNDER} s: ${vis(full)}`);
    if (full.brudd + full.feilsvar > 0 || full.foresporsler === 0) feil.push(`Under last: ${vis(full)}`);

    const lasting = last(nginx.adresse, stier, { klienter: KLIENTER, sekunder: 6, mappe });
    for (let nr = 0; nr < 4; nr += 1) {
      await vent(1000);
      nginx.last();
    }
    const omlastet = await lasting;
    console.log(`Oppsettet lest på nytt fire ganger under last: ${vis(omlastet)}`);
    if (omlastet.feilsvar > 0) feil.push(`Oppsettet lest på nytt: ${vis(omlastet)}`);

    const stoppet = last(nginx.adresse, stier, { klienter: KLIENTER, sekunder: 6, mappe });
    await vent(2000);
    await nginx.stopp();
    await nginx.start();
    const etter = await stoppet;
    console.log(`Stoppet og startet under last: ${vis(etter)}`);
    if (etter.feilsvar > 0) feil.push(`Stoppet og startet: ${vis(etter)}`);
    feil.push(...(await samsvar(nginx.adresse, forventninger(hashet))).map((ett) => `nginx etter omstart: ${ett}`));

    const utgivelser = ['rod', 'gronn'];
    for (const navn of utgivelser) await lagUtgivelse(DIST, join(mappe, navn), navn);
    await publiserTil(join(mappe, 'rod'), mal, '1');
    let ferdig = false;
    const lesere = les(nginx.adresse, stier.slice(0, 5), () => ferdig);
    for (let nr = 2; nr < 2 + BYTTER; nr += 1) await publiserTil(join(mappe, utgivelser[nr % 2] ?? ''), mal, String(nr));
    ferdig = true;
    const { blandet, lest } = await lesere;
    console.log(`${BYTTER} utgivelser byttet inn mens ${lest} sider ble lest: ${blandet.length} blandet`);
    feil.push(...new Set(blandet));
  } finally {
    await nginx.stopp();
  }
  return feil;
}

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('Det finnes ikke noe bygd nettsted i dist/. Kjør «npm run build» først.');
  process.exitCode = 1;
} else if (!finnes('nginx') || !finnes('wrk')) {
  console.log('Prøven av nginx er hoppet over: nginx eller wrk finnes ikke her. På Debian: apt-get install nginx-light wrk');
} else {
  const mappe = await mkdtemp(join(tmpdir(), 'metodebasen-nginx-'));
  // Started as root, nginx reads the files as another user.
  await chmod(mappe, 0o755);
  try {
    const feil = await prov(mappe);
    for (const ett of feil) console.error(`Feil: ${ett}`);
    console.log(feil.length === 0 ? 'Nginx viser nettstedet som det skal.' : `${feil.length} feil.`);
    process.exitCode = feil.length === 0 ? 0 : 1;
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}
