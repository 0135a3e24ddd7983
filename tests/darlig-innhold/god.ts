import { Buffer } from 'node:buffer';
import { provebase, side, type Filer } from '../prove/base.ts';
import { PROVEKROPP, provemetode, type Felter } from '../prove/metode.ts';

/** What an editor did wrong, the files that came of it, and all that the validator prints. */
export type Uhell = readonly [hva: string, filer: Filer, utskrift: readonly string[]];

export const METODE = 'content/metoder/provemetoden.mdx';
export const KILDE = 'content/kilder/prove-2020.yaml';
export const KONTOR = 'content/kontorer.yaml';
export const MALGRUPPER = 'content/vokabular/malgrupper.yaml';

/** The text of a good file. */
export function god(fil = METODE): string {
  const innhold = provebase()[fil];
  if (typeof innhold !== 'string') throw new Error(`${fil} er ikke i prøvebasen`);
  return innhold;
}

/** A good file with `fra` replaced by `til`, once. */
export function bytt(fra: string, til: string, fil = METODE): Filer {
  const tekst = god(fil);
  if (!tekst.includes(fra)) throw new Error(`${fil} har ikke ${fra}`);
  return { [fil]: tekst.replace(fra, () => til) };
}

/** The good method with a sentence put into its first section. */
export const skriv = (setning: string): Filer => bytt('Noen faller utenfor.', setning);

/** A second method beside the good one. */
export const nabo = (endringer: Felter = {}, fil = 'content/metoder/nabo.mdx', kropp = PROVEKROPP): Filer => ({
  [fil]: side(
    provemetode({ tittel: 'Naboen', aliaser: [], kortOm: 'Dette er en annen metode.', ...endringer }),
    kropp,
  ),
});

/** `tekst` as a program that does not know UTF-8 saves it. */
export const latin1 = (tekst: string): Uint8Array => Buffer.from(tekst, 'latin1');
