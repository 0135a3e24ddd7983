import { KARTENE, tegnKart, type Kartbeskrivelse } from '../domene/kunnskapskart/kartene.ts';
import type { Kunnskapskart } from '../domene/kunnskapskart.ts';
import { hentBase } from './base.ts';
import { enGang } from './en-gang.ts';
import { hentMetodeposter } from './sokeposter.ts';

/** Every map of knowledge with its description: drawn as a page and written as a file. */
export const hentKart: () => Promise<readonly { om: Kartbeskrivelse; kart: Kunnskapskart }[]> = enGang(async () => {
  const [base, poster] = await Promise.all([hentBase(), hentMetodeposter()]);
  return KARTENE.map((om) => ({ om, kart: tegnKart(base, poster, om) }));
});
