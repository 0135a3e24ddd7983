import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROT } from '../../bygg/sti.ts';
import { tallrekke } from '../sok/syntetisk.ts';
import { lagMetoder, type Metodefil } from './metoder.ts';

const DELER = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const FRO = 20_261_120;

/** Every published method of the project, sorted by id. */
export async function ekteMetoder(): Promise<Metodefil[]> {
  const mappe = join(ROT, 'content/metoder');
  const filer = (await readdir(mappe)).filter((fil) => fil.endsWith('.mdx') && !fil.startsWith('_')).sort();
  const metoder = await Promise.all(filer.map(async (fil) => ({ id: fil.slice(0, -4), tekst: await readFile(join(mappe, fil), 'utf8') })));
  return metoder.filter(({ tekst }) => !/^utkast: true$/mu.test(tekst));
}

/** A copy of the project in the empty folder `til`, its packages linked in, filled up to `antall` methods. */
export async function lagProsjekt(til: string, antall: number): Promise<Metodefil[]> {
  await mkdir(join(til, 'node_modules'), { recursive: true });
  await Promise.all(DELER.map((del) => cp(join(ROT, del), join(til, del), { recursive: true })));
  // Links one by one, so that Astro's and Vite's caches in node_modules are the copy's own.
  const pakker = (await readdir(join(ROT, 'node_modules'))).filter((navn) => !/^\.(?!bin)/u.test(navn));
  await Promise.all(pakker.map((navn) => symlink(join(ROT, 'node_modules', navn), join(til, 'node_modules', navn))));
  return fyllOpp(til, antall);
}

/** Adds made-up methods to the content in `til` until it has `antall`. Returns them all, the real ones first. */
export async function fyllOpp(til: string, antall: number): Promise<Metodefil[]> {
  const metoder = await ekteMetoder();
  const kontorer = parse(await readFile(join(ROT, 'content/kontorer.yaml'), 'utf8')) as { id: string }[];
  const grunnlag = { metoder, kontorer: kontorer.map(({ id }) => id) };
  const nye = lagMetoder(Math.max(0, antall - metoder.length), grunnlag, tallrekke(FRO));
  for (const { id, tekst } of nye) await writeFile(join(til, 'content/metoder', `${id}.mdx`), tekst);
  return [...metoder, ...nye];
}
