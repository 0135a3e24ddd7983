import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { headersregler } from '../../server/headers.ts';
import { nginxoppsett } from '../nginx.ts';

/** True when the machine can run `navn`. */
export const finnes = (navn: string): boolean => spawnSync('which', [navn], { stdio: 'ignore' }).status === 0;

export interface Nginx {
  adresse: string;
  /** Reads the configuration again, as after a changed recipe. */
  last: () => void;
  /** Lets answers under way finish, then stops. */
  stopp: () => Promise<void>;
  start: () => Promise<void>;
  /** What nginx has written of errors. */
  logg: () => string;
}

/** Characters of the log that are kept: the last ones. */
const LENGSTE_LOGG = 20_000;

/** Milliseconds an nginx gets to answer its health address. */
const OPPSTART = 5000;

async function ventTilFrisk(adresse: string): Promise<void> {
  const slutt = Date.now() + OPPSTART;
  for (;;) {
    const svar = await fetch(`${adresse}/helse`).catch(() => undefined);
    if (svar?.ok) return;
    if (Date.now() > slutt) throw new Error('Nginx svarte ikke på /helse.');
    await vent(25);
  }
}

/** Runs nginx with the recipe's configuration on loopback, with `rot` as what it serves and all its files in `mappe`. */
export async function startNginx(mappe: string, rot: string, port: number): Promise<Nginx> {
  const lytt = `127.0.0.1:${port}`;
  const oppsett = join(mappe, 'nginx.conf');
  await mkdir(mappe, { recursive: true });
  await writeFile(oppsett, nginxoppsett({ rot, lytt, skrivbar: mappe, base: '/' }, headersregler({})));
  let prosess: ChildProcess;
  let logg = '';
  const start = async () => {
    prosess = spawn('nginx', ['-c', oppsett, '-e', 'stderr', '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
    prosess.stderr?.on('data', (bit: Buffer) => (logg = (logg + bit.toString()).slice(-LENGSTE_LOGG)));
    await ventTilFrisk(`http://${lytt}`);
  };
  await start();
  return {
    adresse: `http://${lytt}`,
    last: () => void prosess.kill('SIGHUP'),
    stopp: async () => {
      if (prosess.exitCode !== null) return;
      const slutt = new Promise((losning) => prosess.once('exit', losning));
      prosess.kill('SIGQUIT');
      await slutt;
    },
    start,
    logg: () => logg,
  };
}
