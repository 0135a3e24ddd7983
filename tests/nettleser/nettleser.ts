import { homedir, tmpdir } from 'node:os';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { beskrivValg, finnNettleser } from './finn-nettleser.ts';
import type { Nettleservalg } from './finn-nettleser.ts';

export { apneSide } from './side.ts';
export type { ApenSide, Sidevalg } from './side.ts';

/** No graphics card, and no traffic but the tests' own. Playwright already adds what containers need. */
const FLAGG = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser `finnNettleser` chose, headless, and tells `meld` in one line which one it is: never on standard
 * output, which is for the reports of those who start it. Close it with
 * `close()`. Rejects with a Norwegian message when no browser is found, with Playwright's when it does not
 * start.
 */
export async function startNettleser(valg?: Nettleservalg, meld: (linje: string) => void = console.error): Promise<Browser> {
  const nettleser = valg ?? (await finnNettleser());
  const startet = await start(nettleser);
  meld(beskrivValg(nettleser, startet.version()));
  return startet;
}

async function start(valg: Nettleservalg): Promise<Browser> {
  const felles: LaunchOptions = {
    executablePath: valg.sti,
    headless: true,
    args: FLAGG,
    env: { ...denneProsessens(), ...valg.env },
  };
  if (!kanHaSandkasse(valg)) return chromium.launch({ ...felles, chromiumSandbox: false });
  try {
    return await chromium.launch({ ...felles, chromiumSandbox: true });
  } catch (feil) {
    // Containers and hardened kernels refuse the namespaces the sandbox is made of. It is no great loss:
    // only our own pages are opened.
    if (!(feil instanceof Error) || !/sandbox|namespace/i.test(feil.message)) throw feil;
    return chromium.launch({ ...felles, chromiumSandbox: false });
  }
}

/** Chromium refuses to start as root with its sandbox on; the bundled one is made for places without one. */
function kanHaSandkasse(valg: Nettleservalg): boolean {
  return valg.kilde !== 'medfølgende' && process.getuid?.() !== 0;
}

/** This process' variables, with a home folder that exists: Chromium ends at once without one. */
function denneProsessens(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [navn, verdi] of Object.entries(process.env)) {
    if (verdi !== undefined) env[navn] = verdi;
  }
  if (!existsSync(env.HOME ?? homedir())) env.HOME = tmpdir();
  return env;
}
