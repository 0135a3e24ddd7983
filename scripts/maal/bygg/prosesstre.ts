import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What one command cost. */
export interface Forbruk {
  kode: number;
  /** Seconds by the clock, and of processor time over all processes. */
  klokke: number;
  cpu: number;
  /** Most resident memory of the command and all it started, together, in bytes; looked at four times a second. */
  minne: number;
  ut: string;
}

const SIDE = 4096;
const HZ = 100;
const HVERT = 250;

interface Prosess {
  forelder: number;
  cpu: number;
  minne: number;
}

async function lesProsesser(): Promise<Map<number, Prosess>> {
  const alle = new Map<number, Prosess>();
  for (const navn of await readdir('/proc')) {
    if (!/^\d+$/u.test(navn)) continue;
    // A process can end between the listing and the reading.
    const tekst = await readFile(`/proc/${navn}/stat`, 'utf8').catch(() => '');
    const felt = tekst.slice(tekst.lastIndexOf(')') + 2).split(' ').map(Number);
    const nr = (plass: number) => felt[plass - 3] ?? 0;
    if (tekst !== '') alle.set(Number(navn), { forelder: nr(4), cpu: (nr(14) + nr(15)) / HZ, minne: nr(24) * SIDE });
  }
  return alle;
}

/** Runs a command in `mappe` and follows the whole tree of processes it starts. Linux only. */
export async function kjorMalt(kommando: string, argumenter: readonly string[], mappe: string): Promise<Forbruk> {
  const start = performance.now();
  const barn = spawn(kommando, argumenter, { cwd: mappe, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let ut = '';
  for (const strom of [barn.stdout, barn.stderr]) strom.on('data', (bit: Buffer) => (ut += bit.toString()));
  let minne = 0;
  const cpu = new Map<number, number>();
  let ferdig = false;
  const slutt = new Promise<number>((svar) => {
    barn.on('close', (kode) => svar(kode ?? 1));
  });
  void slutt.then(() => (ferdig = true));
  while (!ferdig) {
    const alle = await lesProsesser();
    let sum = 0;
    for (const [nr, prosess] of alle) {
      let ledd: number | undefined = nr;
      while (ledd !== undefined && ledd !== barn.pid) ledd = alle.get(ledd)?.forelder;
      if (ledd === undefined) continue;
      sum += prosess.minne;
      cpu.set(nr, prosess.cpu);
    }
    minne = Math.max(minne, sum);
    await Promise.race([slutt, new Promise((videre) => setTimeout(videre, HVERT))]);
  }
  const klokke = (performance.now() - start) / 1000;
  return { kode: await slutt, klokke, cpu: [...cpu.values()].reduce((a, b) => a + b, 0), minne, ut };
}
