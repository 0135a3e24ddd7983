import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** What it takes to start the bundled browser: the executable and the variables it must be started with. */
export type Medfolgende = { sti: string; env: Record<string, string> };

const ARKIVER = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/**
 * Unpacks the Chromium in the npm package `@sparticuz/chromium` (Linux on x64) with its own NSS libraries
 * and one font, so that it starts where none of them is installed. Takes a few seconds the first time; later
 * calls find it in `<tmp>/metodebasen-chromium-<version>-<user>`.
 *
 * The package's own `executablePath()` is not used: it unpacks the libraries only when the environment looks
 * like AWS Lambda, then changes `process.env` for good, and takes any file called /tmp/chromium for its own,
 * also one that another process is still writing.
 *
 * Rejects with a Norwegian message when the folder belongs to somebody else, or with Node's error when it
 * cannot be written.
 */
export async function pakkUtMedfolgende(rot: string = tmpdir()): Promise<Medfolgende> {
  const pakke = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const bruker = process.getuid?.() ?? 0;
  const mappe = join(rot, `metodebasen-chromium-${versjonAv(pakke)}-${bruker}`);
  if (!existsSync(mappe)) await pakkUt(join(pakke, 'bin'), mappe);
  // The name can be guessed, and the temporary folder is shared: never run what another user put there.
  if (statSync(mappe).uid !== bruker) {
    throw new Error(`${mappe} tilhører en annen bruker. Slett mappen, eller sett TMPDIR til en egen.`);
  }
  return {
    sti: join(mappe, 'chromium'),
    env: { LD_LIBRARY_PATH: join(mappe, 'al2023', 'lib'), FONTCONFIG_FILE: join(mappe, 'fonts.conf') },
  };
}

function versjonAv(pakke: string): string {
  const innhold: unknown = JSON.parse(readFileSync(join(pakke, 'package.json'), 'utf8'));
  const { version } = innhold as { version?: unknown };
  return String(version);
}

/** Works in a folder of its own and renames it when complete, so parallel runs never see half of it. */
async function pakkUt(fra: string, til: string): Promise<void> {
  const halvveis = mkdtempSync(`${til}.`);
  try {
    await Promise.all(medTmpdir(halvveis, () => ARKIVER.map((arkiv) => inflate(join(fra, arkiv)))));
    writeFileSync(join(halvveis, 'fonts.conf'), fontconfig(join(til, 'fonts')));
    flytt(halvveis, til);
  } finally {
    rmSync(halvveis, { recursive: true, force: true });
  }
}

/** `inflate` asks `os.tmpdir()` where to unpack before it returns, so the change never outlives the call. */
function medTmpdir<T>(mappe: string, arbeid: () => T): T {
  const opprinnelig = process.env.TMPDIR;
  process.env.TMPDIR = mappe;
  try {
    return arbeid();
  } finally {
    if (opprinnelig === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = opprinnelig;
  }
}

function flytt(fra: string, til: string): void {
  try {
    renameSync(fra, til);
  } catch (feil) {
    // Another run was first; its copy is just as good.
    if (!existsSync(til)) throw feil;
  }
}

/** The package's own file has paths that only exist on Lambda. The system's fonts are used too, if any. */
function fontconfig(fonter: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonter}</dir>
  <cachedir>${fonter}-cache</cachedir>
</fontconfig>
`;
}
