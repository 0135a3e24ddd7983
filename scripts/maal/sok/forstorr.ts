import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FASETTER, type Fasettnavn } from '../../../src/sok/fasetter.ts';
import type { Navnefil } from '../../../src/sok/navn.ts';
import type { Sokepost } from '../../../src/sok/sokepost.ts';
import { lesNettsted } from '../../bygg/les-nettsted.ts';
import { STEG } from '../../bygg/steg.ts';
import { lesKildeside } from '../../indekser/kildeside.ts';
import { indekser } from '../../indekser.ts';
import { lagSide, tallrekke } from './syntetisk.ts';

const les = async <T>(fil: string): Promise<T> => JSON.parse(await readFile(fil, 'utf8')) as T;

async function skriv(fil: string, innhold: string): Promise<void> {
  await mkdir(dirname(fil), { recursive: true });
  await writeFile(fil, innhold);
}

/** The site of the project in `rot` built at `til`, with made-up methods until it holds `antall` entries. */
export async function forstorr(rot: string, til: string, antall: number): Promise<void> {
  await rm(til, { recursive: true, force: true });
  // Built anew: in the published pages nothing is left for the index to read.
  await STEG.byggSider(rot, til);
  const ekte = await les<Sokepost[]>(join(til, 'sok/poster.json'));
  const navn = await les<Navnefil>(join(til, 'sok/navn.json'));
  const metoder = ekte.map(({ treff }) => treff).filter((treff) => treff.startsWith('metoder/'));
  const tekster = await Promise.all(metoder.map(async (treff) => lesKildeside(await readFile(join(til, treff, 'index.html'), 'utf8'))?.tekst ?? ''));
  const setninger = tekster.flatMap((tekst) => tekst.split(/(?<=[.!?])\s+/u)).filter((setning) => setning.length > 30 && setning.length < 220);
  const verdier = Object.fromEntries(
    FASETTER.map(({ navn: fasett }) => [fasett, [...new Set(ekte.flatMap(({ fasetter }) => fasetter[fasett]))]]),
  ) as Record<Fasettnavn, string[]>;
  const grunnstoff = { setninger, verdier };
  const tall = tallrekke(20_261_120);
  const sider = Array.from({ length: Math.max(0, antall - ekte.length) }, (_, nr) => lagSide(nr, grunnstoff, tall));
  for (const { kort, html } of sider) {
    await skriv(join(til, kort.treff, 'index.html'), html);
    await skriv(join(til, 'sok/kort', `${kort.treff}.json`), JSON.stringify(kort));
  }
  await skriv(join(til, 'sok/poster.json'), JSON.stringify([...ekte, ...sider.map(({ post }) => post)]));
  const nyeNavn = { ...navn.navn, ...Object.fromEntries(sider.map(({ kort }) => [kort.treff, [kort.tittel]])) };
  await skriv(join(til, 'sok/navn.json'), JSON.stringify({ ...navn, navn: nyeNavn }));
  await indekser(til, (await lesNettsted(til)).ord);
}
