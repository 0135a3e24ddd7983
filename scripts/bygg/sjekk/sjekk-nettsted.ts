import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feil } from '../../valider/feil.ts';
import { basesti } from '../basesti.ts';
import { ingenInnfelt } from './ingen-innfelt.ts';
import { lenker } from './lenker.ts';
import { lesFilnavn, lesSider, type Side } from './side.ts';
import { sidehode } from './sidehode.ts';
import { stilark } from './stilark.ts';

/** What a check is given: the parsed pages, the style sheets, every file of the site, and the base path it is built for. */
export interface Nettsted {
  sider: readonly Side[];
  stilark: readonly { fil: string; tekst: string }[];
  filer: ReadonlySet<string>;
  base: string;
}

/** Checks the built site in `rot`: links and anchors, one h1, unique titles, language, nothing inline, whole style sheets. */
export async function sjekkNettsted(rot: string, base = basesti(process.env)): Promise<Feil[]> {
  const filer = await lesFilnavn(rot);
  const nettsted: Nettsted = {
    sider: await lesSider(rot, filer),
    stilark: await Promise.all(
      filer
        .filter((fil) => fil.startsWith('_astro/') && fil.endsWith('.css'))
        .map(async (fil) => ({ fil, tekst: await readFile(join(rot, fil), 'utf8') })),
    ),
    filer: new Set(filer),
    base,
  };
  return [lenker, sidehode, ingenInnfelt, stilark].flatMap((sjekk) => sjekk(nettsted));
}
