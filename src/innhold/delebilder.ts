import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delekort } from '../domene/delebilde/kort.ts';
import { tegning } from '../domene/delebilde/tegning.ts';
import { NETTSTED } from '../nettsted.ts';
import pakker from '../../package.json' with { type: 'json' };
import { startTegner, type Bildetegner } from './bildetegner.ts';

const { satori, '@resvg/resvg-wasm': resvg, '@fontsource/source-sans-3': skrift } = pakker.devDependencies;
const MAPPE = 'node_modules/.cache/metodebasen/delebilder';

const engang = <T>(lag: () => Promise<T>): (() => Promise<T>) => {
  let svar: Promise<T> | undefined;
  return () => (svar ??= lag());
};
/** Not started where every picture is drawn already. */
const tegner = engang((): Promise<Bildetegner> => startTegner(process.cwd()));

async function lagret(fil: string): Promise<Uint8Array | undefined> {
  return readFile(fil).catch((feil: unknown) => {
    if (feil instanceof Error && 'code' in feil && feil.code === 'ENOENT') return undefined;
    throw feil;
  });
}

/** The picture of a shared page as PNG. Drawn once: kept by a digest of what is drawn and what draws it. */
export async function tegnDelebilde(kort: Delekort): Promise<Uint8Array> {
  const tre = tegning(kort, NETTSTED.navn);
  const avtrykk = createHash('sha256').update(JSON.stringify([tre, satori, resvg, skrift])).digest('hex');
  const fil = join(process.cwd(), MAPPE, `${avtrykk}.png`);
  const funnet = await lagret(fil);
  if (funnet) return funnet;
  const png = await (await tegner())(tre);
  await mkdir(join(process.cwd(), MAPPE), { recursive: true });
  // Two builds at a time: a picture is there whole or not at all.
  const ny = `${fil}.${process.pid}`;
  await writeFile(ny, png);
  await rename(ny, fil);
  return png;
}
