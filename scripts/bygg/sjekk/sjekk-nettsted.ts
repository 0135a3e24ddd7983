import type { Feil } from '../../valider/feil.ts';
import { basesti } from '../basesti.ts';
import { ingenInnfelt } from './ingen-innfelt.ts';
import { lenker } from './lenker.ts';
import { lesFilnavn, lesSider, type Side } from './side.ts';
import { sidehode } from './sidehode.ts';

/** What a check is given: the parsed pages, every file of the site, and the base path it is built for. */
export interface Nettsted {
  sider: readonly Side[];
  filer: ReadonlySet<string>;
  base: string;
}

/** Checks the built site in `rot`: links and anchors, one h1, unique titles, language, nothing inline. */
export async function sjekkNettsted(rot: string, base = basesti(process.env)): Promise<Feil[]> {
  const filer = await lesFilnavn(rot);
  const nettsted: Nettsted = { sider: await lesSider(rot, filer), filer: new Set(filer), base };
  return [lenker, sidehode, ingenInnfelt].flatMap((sjekk) => sjekk(nettsted));
}
