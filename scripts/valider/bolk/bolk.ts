import { hash } from 'node:crypto';
import type { Råfil } from '../dokument.ts';
import { lesFil } from '../les.ts';
import { lagFilsvar, type Filsvar } from './filsvar.ts';
import { hent, legg } from './lager.ts';

/** Where answers are kept between runs, and the digest of the validator that gave them. */
export interface Lager {
  mappe: string;
  nokkel: string;
}

/** Files that are checked together. A file is in the same batch whatever the other files are. */
export interface Bolk {
  nr: number;
  filer: readonly string[];
}

/** Enough for an even load on any machine, few enough that each is worth a file. */
export const ANTALL_BOLKER = 32;

const bolknr = (fil: string) => Number.parseInt(hash('sha1', fil).slice(0, 4), 16) % ANTALL_BOLKER;

/** Files in batches, each in the order given. */
export function delIBolker(filer: readonly string[]): Bolk[] {
  return [...Map.groupBy(filer, bolknr)].map(([nr, gruppe]) => ({ nr, filer: gruppe }));
}

const avtrykkAv = ({ innhold }: Råfil): string =>
  innhold instanceof Uint8Array ? hash('sha1', innhold) : JSON.stringify(innhold);

/** The answers for a batch of files of the project in `rot`, as the JSON of a list of Filsvar. */
export function behandleBolk({ nr, filer }: Bolk, rot: string, lager: Lager | undefined): string {
  const råfiler = filer.map((fil) => lesFil(rot, fil));
  if (lager === undefined) return JSON.stringify(råfiler.map(lagFilsvar));
  const avtrykk = råfiler.map((råfil): [string, string] => [råfil.fil, avtrykkAv(råfil)]);
  const lagret = hent(lager.mappe, nr, lager.nokkel);
  if (lagret && JSON.stringify(lagret.avtrykk) === JSON.stringify(avtrykk)) return lagret.svar;
  const kjente = new Map(lagret?.avtrykk);
  const gamleSvar = lagret === undefined ? [] : (JSON.parse(lagret.svar) as Filsvar[]);
  const gamle = new Map(gamleSvar.map((svar) => [svar.fil, svar]));
  const nye = råfiler.map((råfil, plass) => {
    const gammelt = kjente.get(råfil.fil) === avtrykk[plass]?.[1] ? gamle.get(råfil.fil) : undefined;
    return gammelt ?? lagFilsvar(råfil);
  });
  const svar = JSON.stringify(nye);
  legg(lager.mappe, nr, lager.nokkel, { avtrykk, svar });
  return svar;
}
