import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

/** Milliseconds between each look at whether somebody else's build is ready. */
const PAUSE = 200;

/** How long a test file may wait for a build, with others building first. For `beforeAll`. */
export const BYGGETID = 180_000;

const SKRIPT = fileURLToPath(new URL('bygg-til.ts', import.meta.url));

const finnes = (feil: unknown) => feil instanceof Error && 'code' in feil && feil.code === 'EEXIST';

/** Makes the folder, and says whether it was us: of many who try, one succeeds. */
async function tok(mappe: string): Promise<boolean> {
  try {
    await mkdir(mappe);
    return true;
  } catch (feil) {
    if (finnes(feil)) return false;
    throw feil;
  }
}

/** What Vitest sets for the code it runs, and a build must not take for its own. */
const VITESTS = /^(VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/u;
/** This process' variables without those. */
export const utenVitest = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([navn]) => !VITESTS.test(navn)));

const kjor = (ut: string, miljo: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((losning, avvis) => {
    const prosess = spawn(process.execPath, [SKRIPT, ut], { env: { ...utenVitest(), ...miljo } });
    let linjer = '';
    const les = (bit: Buffer) => (linjer += bit.toString());
    prosess.stdout.on('data', les);
    prosess.stderr.on('data', les);
    prosess.on('error', avvis);
    prosess.on('exit', (kode) => losning(kode === 0 ? '' : `Bygget stoppet (${String(kode)}):\n${linjer}`));
  });

async function lesSvar(fil: string): Promise<string | undefined> {
  return readFile(fil, 'utf8').catch((feil: unknown) => {
    if (feil instanceof Error && 'code' in feil && feil.code === 'ENOENT') return undefined;
    throw feil;
  });
}

/** A site built for a test. */
export interface Bygd {
  /** The folder to serve: addresses then have the base path the site is built for. */
  rot: string;
  /** The folder the site itself lies in, under `rot` where there is a base path. */
  ut: string;
}

/** The site in a folder of its host, with a repository the editor can write to: two settings tried in one build. */
export const ANNET_STED = {
  METODEBASEN_BASE: '/metodebasen/',
  PUBLIC_METODEBASEN_REPO: 'https://github.com/eier/metodebasen',
} as const;

/**
 * The site built with `miljo` on top of this process' variables. Built once a run whichever files
 * ask, and one build at a time: they share Astro's cache. Rejects with what the build printed when it fails.
 */
export async function byggMed(miljo: Readonly<Record<string, string>>): Promise<Bygd> {
  const mappe = inject('provebygg');
  const navn = createHash('sha1').update(JSON.stringify(Object.entries(miljo).sort())).digest('hex').slice(0, 12);
  const rot = join(mappe, navn);
  const ut = join(rot, miljo['METODEBASEN_BASE'] ?? '');
  const svarfil = `${rot}.svar`;
  if (await tok(rot)) {
    const las = join(mappe, 'las');
    while (!(await tok(las))) await vent(PAUSE);
    try {
      await writeFile(`${svarfil}.ny`, await kjor(ut, miljo));
    } finally {
      await rmdir(las);
    }
    await rename(`${svarfil}.ny`, svarfil);
  }
  let svar = await lesSvar(svarfil);
  while (svar === undefined) {
    await vent(PAUSE);
    svar = await lesSvar(svarfil);
  }
  if (svar !== '') throw new Error(svar);
  return { rot, ut };
}
