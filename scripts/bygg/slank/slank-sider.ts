import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lesFilnavn } from '../sjekk/side.ts';
import { slankSide } from './slank-side.ts';

/** Rewrites every page of the indexed site in `rot` as it is to be published. It cannot be indexed again. */
export async function slankSider(rot: string): Promise<void> {
  const sider = (await lesFilnavn(rot)).filter((fil) => fil.endsWith('.html'));
  // One at a time: all of them at once would all be in memory at once.
  for (const fil of sider) await writeFile(join(rot, fil), slankSide(await readFile(join(rot, fil), 'utf8')));
}
