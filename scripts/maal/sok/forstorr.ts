import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pakk, pakkUt, type Sokeindeks } from '../../../src/sok/sokeindeks.ts';
import type { Navnefil } from '../../../src/sok/navn.ts';
import { lesKildeside } from '../../indekser/kildeside.ts';
import { indekser } from '../../indekser.ts';
import { lagSide, tallrekke } from './syntetisk.ts';

const les = async <T>(fil: string): Promise<T> => JSON.parse(await readFile(fil, 'utf8')) as T;

async function skriv(fil: string, innhold: string): Promise<void> {
  await mkdir(dirname(fil), { recursive: true });
  await writeFile(fil, innhold);
}

/** A copy of the built site in `dist` at `til`, with made-up methods until it holds `antall` entries, indexed anew. */
export async function forstorr(dist: string, til: string, antall: number): Promise<void> {
  await rm(til, { recursive: true, force: true });
  await cp(dist, til, { recursive: true });
  await rm(join(til, 'pagefind'), { recursive: true });
  const indeks = await les<Sokeindeks>(join(dist, 'sok/indeks.json'));
  const navn = await les<Navnefil>(join(dist, 'sok/navn.json'));
  const metoder = indeks.treff.filter((treff) => treff.startsWith('metoder/'));
  const tekster = await Promise.all(metoder.map(async (treff) => lesKildeside(await readFile(join(dist, treff, 'index.html'), 'utf8'))?.tekst ?? ''));
  const setninger = tekster.flatMap((tekst) => tekst.split(/(?<=[.!?])\s+/u)).filter((setning) => setning.length > 30 && setning.length < 220);
  const grunnstoff = { setninger, indeks };
  const tall = tallrekke(20_261_120);
  const sider = Array.from({ length: Math.max(0, antall - indeks.treff.length) }, (_, nr) => lagSide(nr, grunnstoff, tall));
  for (const { kort, html } of sider) {
    await skriv(join(til, kort.treff, 'index.html'), html);
    await skriv(join(til, 'sok/kort', `${kort.treff}.json`), JSON.stringify(kort));
  }
  const poster = [...pakkUt(indeks), ...sider.map(({ post }) => post)];
  await skriv(join(til, 'sok/indeks.json'), JSON.stringify(pakk(poster)));
  const nyeNavn = { ...navn.navn, ...Object.fromEntries(sider.map(({ kort }) => [kort.treff, [kort.tittel]])) };
  await skriv(join(til, 'sok/navn.json'), JSON.stringify({ ...navn, navn: nyeNavn }));
  await indekser(til);
}
