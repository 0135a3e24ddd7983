import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UTFALL, type Lenkesvar, type Utfall } from './svar.ts';

/** What an address answered, and when, as an ISO day. */
export type Lagret = Lenkesvar & { dag: string };

/** Address → the last answer. */
export type Lager = ReadonlyMap<string, Lagret>;

/** Days an answer stands before the address is asked again: what works is asked once a week. */
export const HOLDBARHET = { ok: 7, flyttet: 7 } as const satisfies Partial<Record<Utfall, number>>;

const DAG_I_MS = 86_400_000;

/** Whether an answer is so new that the address need not be asked on the ISO day `idag`. */
export function holder({ utfall, dag }: Lagret, idag: string): boolean {
  const dager = utfall === 'ok' || utfall === 'flyttet' ? HOLDBARHET[utfall] : 0;
  const alder = (Date.parse(idag) - Date.parse(dag)) / DAG_I_MS;
  return alder >= 0 && alder < dager;
}

const erLagret = (verdi: unknown): verdi is Lagret =>
  typeof verdi === 'object' && verdi !== null && 'utfall' in verdi && 'dag' in verdi && typeof verdi.dag === 'string' &&
  typeof verdi.utfall === 'string' && Object.hasOwn(UTFALL, verdi.utfall);

/** Reads the answers from before. A file that is missing or broken is as none: everything is asked again. */
export async function lesLager(fil: string): Promise<Lager> {
  try {
    const innhold: unknown = JSON.parse(await readFile(fil, 'utf8'));
    const rader = typeof innhold === 'object' && innhold !== null ? Object.entries(innhold) : [];
    return new Map(rader.filter((rad): rad is [string, Lagret] => erLagret(rad[1])));
  } catch {
    return new Map();
  }
}

/** Writes the answers, sorted, so that an interrupted run leaves the file whole. */
export async function skrivLager(fil: string, lager: Lager): Promise<void> {
  await mkdir(dirname(fil), { recursive: true });
  const rader = [...lager].sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(`${fil}.ny`, `${JSON.stringify(Object.fromEntries(rader), null, 2)}\n`);
  await rename(`${fil}.ny`, fil);
}
