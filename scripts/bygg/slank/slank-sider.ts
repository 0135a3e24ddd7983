import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesFilnavn } from '../sjekk/side.ts';
import { slankSide } from './slank-side.ts';

/** Rewrites every page of the indexed site in `rot` as it is to be published. It cannot be indexed again. */
export async function slankSider(rot: string): Promise<void> {
  const sider = (await lesFilnavn(rot)).filter((fil) => fil.endsWith('.html'));
  for (const fil of sider) writeFileSync(join(rot, fil), slankSide(readFileSync(join(rot, fil), 'utf8')));
}
