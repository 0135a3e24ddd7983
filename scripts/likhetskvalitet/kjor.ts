import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Likhetsfil } from '../../src/domene/likhet/likhetsfil.ts';
import { pakkUtLikhetsfil, type PakketLikhetsfil } from '../../src/domene/likhet/postfil.ts';
import { lagSammenligner } from '../../src/domene/likhet/svar.ts';
import type { Utkast } from '../../tests/likhet/utkast.ts';
import type { Utfall } from './mal.ts';
import { ordoverlapp } from './ordoverlapp.ts';

/** The index the page itself loads. */
export const lesLikhetsfil = async (dist: string): Promise<Likhetsfil> =>
  pakkUtLikhetsfil(JSON.parse(await readFile(join(dist, 'lignende/indeks.json'), 'utf8')) as PakketLikhetsfil);

/** Each draft through our comparison and through plain word overlap, on the same index in the same run. */
export function kjor(fil: Likhetsfil, utkast: readonly Utkast[]): { vart: Utfall[]; rent: Utfall[] } {
  const sammenligner = lagSammenligner(fil);
  const rene = ordoverlapp(fil);
  const vart = utkast.map(({ id, tekst, riktige }): Utfall => {
    const { treff } = sammenligner.finn(tekst);
    const styrke = treff[0]?.styrke;
    return { id, riktige, treff: treff.map(({ post }) => post.treff), ...(styrke ? { styrke } : {}) };
  });
  return { vart, rent: utkast.map(({ id, tekst, riktige }) => ({ id, riktige, treff: rene(tekst) })) };
}
