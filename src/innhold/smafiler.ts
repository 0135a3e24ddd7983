import { ferskhet, FERSKHETER } from '../domene/ferskhet.ts';
import { enkeltfiler, JSONTYPE } from '../domene/data/filer.ts';
import { sammenligningskolonne } from '../domene/sammenligning.ts';
import { FORMATER } from '../domene/sitering/formater.ts';
import { nettadresse } from '../nettsted.ts';
import type { Sokekort, Sokeoppforing } from '../sok/sokepost.ts';
import { hentBase } from './base.ts';
import { BYGGEDAG } from './byggedag.ts';
import { siterbare } from './siteringer.ts';
import { hentSokeposter } from './sokeposter.ts';

/** One of the text files that there is one of for each entry. */
export interface Smafil {
  /** Its address, without the first slash. */
  sti: string;
  /** Media type. */
  type: string;
  lag(): string;
}

/** A hit that is drawn in the browser says that it is long unchecked among its facts, as of the day of the build. */
function somKort({ sistKontrollert, fasetter: _fasetter, ...kort }: Sokeoppforing): Sokekort {
  const { ord } = FERSKHETER[ferskhet(sistKontrollert, BYGGEDAG)];
  return { ...kort, fakta: ord === '' ? kort.fakta : [...kort.fakta, ord] };
}

/** /sok/kort/<treff>.json: what is shown of an entry as a hit. */
const kortene = async (): Promise<Smafil[]> =>
  (await hentSokeposter()).map((post) => ({ sti: `sok/kort/${post.treff}.json`, type: JSONTYPE, lag: () => JSON.stringify(somKort(post)) }));

/** /sammenlign/<id>.json: one method as a column of a comparison. */
async function kolonnene(): Promise<Smafil[]> {
  const base = await hentBase();
  return base.metoder.map((metode) => ({
    sti: `sammenlign/${metode.id}.json`,
    type: JSONTYPE,
    lag: () => JSON.stringify(sammenligningskolonne(base, metode)),
  }));
}

/** /metoder/<id>.ris and the like: a reference for reference managers, in each format. */
const siteringene = async (): Promise<Smafil[]> =>
  (await siterbare()).flatMap(({ samling, id, henvisning }) =>
    Object.entries(FORMATER).map(([endelse, { type, skriv }]) => ({ sti: `${samling}/${id}.${endelse}`, type, lag: () => skriv(henvisning) })),
  );

/** /data/<samling>/<id>.json: one entry as open data. */
const dataene = async (): Promise<Smafil[]> =>
  enkeltfiler({ base: await hentBase(), nettadresse }).map(({ sti, ...fil }) => ({ ...fil, sti: `data/${sti}` }));

/** Every file that there is one of for each entry. */
export async function smafiler(): Promise<Smafil[]> {
  return (await Promise.all([kortene(), kolonnene(), siteringene(), dataene()])).flat();
}
