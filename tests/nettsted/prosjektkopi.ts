import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROT } from '../../scripts/bygg/sti.ts';
import { utenVitest } from './bygg-med.ts';

const DELER = ['content', 'src', 'scripts', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
/** What builds keep between runs: the copy has its own. */
const LAGRE = new Set(['.astro', '.vite', '.cache']);
/** A copy of the project, to change and build. */
export interface Prosjektkopi {
  rot: string;
  /** `npm run build` in the copy with `miljo` on top of this process' variables: all it says, and how it ends. */
  bygg(miljo: Readonly<Record<string, string>>): Promise<{ ut: string; kode: number | null }>;
  slett(): Promise<void>;
}

function kjor(rot: string, miljo: Readonly<Record<string, string>>): Promise<{ ut: string; kode: number | null }> {
  return new Promise((losning, avvis) => {
    const prosess = spawn(process.execPath, ['scripts/bygg.ts'], { cwd: rot, env: { ...utenVitest(), ...miljo } });
    let ut = '';
    for (const strom of [prosess.stdout, prosess.stderr]) strom.on('data', (bit: Buffer) => (ut += bit.toString()));
    prosess.on('error', avvis);
    prosess.on('exit', (kode) => losning({ ut, kode }));
  });
}

/** Copies the project out of git, with the packages linked. Delete it when the tests are done. */
export async function lagProsjektkopi(): Promise<Prosjektkopi> {
  const rot = await mkdtemp(join(tmpdir(), 'metodebasen-kopi-'));
  for (const del of DELER) await cp(join(ROT, del), join(rot, del), { recursive: true });
  await mkdir(join(rot, 'node_modules'));
  for (const pakke of await readdir(join(ROT, 'node_modules'))) {
    if (!LAGRE.has(pakke)) await symlink(join(ROT, 'node_modules', pakke), join(rot, 'node_modules', pakke));
  }
  return { rot, bygg: (miljo) => kjor(rot, miljo), slett: () => rm(rot, { recursive: true, force: true }) };
}
