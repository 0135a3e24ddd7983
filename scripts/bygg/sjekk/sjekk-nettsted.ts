import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feil } from '../../valider/feil.ts';
import { basesti } from '../basesti.ts';
import { ingenInnfelt } from './ingen-innfelt.ts';
import { lenker } from './lenker.ts';
import { erSide, lesFilnavn, lesSide, type Side } from './side.ts';
import { sidehode } from './sidehode.ts';
import { stilark, type Stilark } from './stilark.ts';

/** A check of all pages, given one at a time: it keeps what it needs of a page, and not the page. */
export interface Sjekk {
  side(side: Side): void;
  /** What is wrong, when every page is seen. `filer` is every file of the site. */
  feil(filer: ReadonlySet<string>): Feil[];
}

/** The checks of the pages of a site with `filer`, built for `base`. */
export function nettstedsjekk(filer: readonly string[], base = basesti(process.env)): Sjekk {
  const sjekker = [lenker(base, new Set(filer)), sidehode(), ingenInnfelt()];
  return {
    side: (side) => {
      for (const sjekk of sjekker) sjekk.side(side);
    },
    feil: (alle) => sjekker.flatMap((sjekk) => sjekk.feil(alle)),
  };
}

/**
 * What is wrong with the site in `rot`, whose pages `sjekk` has seen: links and anchors, one h1, unique titles,
 * language, nothing inline, whole style sheets.
 */
export async function sjekkLest(rot: string, sjekk: Sjekk, base = basesti(process.env)): Promise<Feil[]> {
  const filer = await lesFilnavn(rot);
  const ark = await Promise.all(
    filer
      .filter((fil) => fil.startsWith('_astro/') && fil.endsWith('.css'))
      .map(async (fil): Promise<Stilark> => ({ fil, tekst: await readFile(join(rot, fil), 'utf8') })),
  );
  const alle = new Set(filer);
  return [...sjekk.feil(alle), ...stilark(ark, alle, base)];
}

/** Reads and checks the built site in `rot`. */
export async function sjekkNettsted(rot: string): Promise<Feil[]> {
  const filer = await lesFilnavn(rot);
  const sjekk = nettstedsjekk(filer);
  for (const fil of filer.filter(erSide)) sjekk.side(lesSide(fil, await readFile(join(rot, fil), 'utf8')));
  return sjekkLest(rot, sjekk);
}
