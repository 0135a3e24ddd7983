import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import type { Boks } from '../domene/delebilde/boks.ts';
import { BREDDE, HOYDE } from '../domene/delebilde/tegning.ts';

/** Turns a tree of boxes into the bytes of a PNG. */
export type Bildetegner = (tre: Boks) => Promise<Uint8Array>;

/** Letters of other languages of the country, such as č, đ and ŋ, are in the second set. */
const SNITT = [400, 700] as const;
const TEGNSETT = ['latin', 'latin-ext'] as const;

/** Reads fonts and starts the drawing engine; once is enough. `rot` is the folder of the project. */
export async function startTegner(rot: string): Promise<Bildetegner> {
  const { resolve } = createRequire(join(rot, 'package.json'));
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fonts = await Promise.all(
    TEGNSETT.flatMap((sett) =>
      SNITT.map(
        async (weight): Promise<Font> => ({
          name: sett === 'latin' ? 'Source Sans 3' : 'Source Sans 3 ext',
          data: await readFile(resolve(`@fontsource/source-sans-3/files/source-sans-3-${sett}-${weight}-normal.woff`)),
          weight,
          style: 'normal',
        }),
      ),
    ),
  );
  return async (tre) => {
    const svg = await satori(tre, { width: BREDDE, height: HOYDE, fonts });
    const bilde = new Resvg(svg, { font: { loadSystemFonts: false } });
    const png = bilde.render();
    try {
      return png.asPng();
    } finally {
      png.free();
      bilde.free();
    }
  };
}
