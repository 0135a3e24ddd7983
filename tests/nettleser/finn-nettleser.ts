import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { kandidater } from './kandidater.ts';
import { pakkUtMedfolgende } from './medfolgende.ts';
import type { Medfolgende } from './medfolgende.ts';

const kjor = promisify(execFile);

/** Milliseconds a browser gets to say its version. */
const FRIST = 15_000;

/** The browser to start, where it was found, and the variables that must be added when it starts. */
export type Nettleservalg = {
  sti: string;
  kilde: 'miljøvariabel' | 'system' | 'medfølgende';
  env: Record<string, string>;
};

/** What the search needs from the machine. Replaced in tests. */
export type Maskin = {
  plattform: NodeJS.Platform;
  arkitektur: string;
  env: Readonly<Record<string, string | undefined>>;
  /** True when the file can be run on this machine. */
  kanKjores: (sti: string) => Promise<boolean>;
  medfolgende: () => Promise<Medfolgende>;
};

/**
 * Finds a Chromium-like browser: METODEBASEN_NETTLESER, else one installed on the machine, else the one that
 * comes with `npm ci` (Linux on x64). `process.env` is left as it was; what the browser needs is in `env`.
 * Rejects with a Norwegian message that says what to do when there is none.
 */
export async function finnNettleser(maskin: Maskin = denneMaskinen()): Promise<Nettleservalg> {
  const valgt = maskin.env.METODEBASEN_NETTLESER;
  if (valgt !== undefined && valgt !== '') {
    if (await maskin.kanKjores(valgt)) return { sti: valgt, kilde: 'miljøvariabel', env: {} };
    throw new Error(`METODEBASEN_NETTLESER peker på ${valgt}, men den filen kan ikke kjøres.`);
  }
  for (const sti of kandidater(maskin.plattform, maskin.env)) {
    if (await maskin.kanKjores(sti)) return { sti, kilde: 'system', env: {} };
  }
  if (maskin.plattform !== 'linux' || maskin.arkitektur !== 'x64') {
    throw new Error(
      'Fant ingen nettleser å teste med. Installer Chrome, Edge eller Chromium, ' +
        'eller sett METODEBASEN_NETTLESER til den kjørbare filen.',
    );
  }
  return medMedfolgende(await maskin.medfolgende(), maskin.env);
}

function medMedfolgende({ sti, env }: Medfolgende, maskinens: Maskin['env']): Nettleservalg {
  const biblioteker = [env.LD_LIBRARY_PATH, maskinens.LD_LIBRARY_PATH].filter((verdi) => Boolean(verdi));
  return { sti, kilde: 'medfølgende', env: { ...env, LD_LIBRARY_PATH: biblioteker.join(':') } };
}

function denneMaskinen(): Maskin {
  return {
    plattform: process.platform,
    arkitektur: process.arch,
    env: process.env,
    kanKjores,
    medfolgende: pakkUtMedfolgende,
  };
}

/**
 * On Linux the file is run once: Ubuntu has a `chromium-browser` that only asks you to install a snap, and a
 * Chrome without its libraries looks fine until it is started. Elsewhere `--version` would open a window.
 */
export async function kanKjores(sti: string): Promise<boolean> {
  try {
    accessSync(sti, constants.X_OK);
    if (!statSync(sti).isFile()) return false;
    if (process.platform === 'linux') await kjor(sti, ['--version'], { timeout: FRIST });
    return true;
  } catch (feil) {
    // Whatever is wrong with it (missing, not executable, does not start), the answer is the same.
    if (feil instanceof Error) return false;
    throw feil;
  }
}

const KILDENAVN: Record<Nettleservalg['kilde'], string> = {
  miljøvariabel: 'valgt med METODEBASEN_NETTLESER',
  system: 'installert på maskinen',
  medfølgende: 'fulgte med npm ci',
};

/** One line about the choice, in Norwegian. `versjon` as the browser reports it. */
export function beskrivValg(valg: Nettleservalg, versjon: string): string {
  return `Nettleser: Chromium ${versjon} (${KILDENAVN[valg.kilde]}: ${valg.sti})`;
}
