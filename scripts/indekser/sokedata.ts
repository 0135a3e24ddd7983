import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pakkFasetter } from '../../src/sok/data/fasettkolonner.ts';
import {
  nokkelFor,
  nummersum,
  SOKEDATA,
  versjonsmappe,
  type Inngang,
  type Nummerkort,
  type Pakketleksikon,
} from '../../src/sok/data/filer.ts';
import { delINavneskiver } from '../../src/sok/data/navneskive.ts';
import { pakkOrd } from '../../src/sok/data/ordkode.ts';
import { skjotSvar } from '../../src/sok/data/svarskive.ts';
import { somTegn, STORSTE_TALL } from '../../src/sok/data/tegn.ts';
import { lagLeksikon, type Leksikonfil } from '../../src/sok/leksikon.ts';
import { forslagsrader, navnerader, type Navnefil } from '../../src/sok/navn.ts';
import type { Sokekort, Sokepost } from '../../src/sok/sokepost.ts';
import { ordsvar, skivegrenser } from './ordsvar.ts';

const les = <T>(fil: string): T => JSON.parse(readFileSync(fil, 'utf8')) as T;

export interface Sokedatakilde {
  /** The built site, with Pagefind's index and what Astro wrote in /sok/. */
  rot: string;
  /** Words of the base and how many pages use them. */
  ord: ReadonlyMap<string, number>;
  /** Other forms with answers of their own. */
  former: readonly string[];
  /** Pagefind's id of each hit. */
  fragmentFor: ReadonlyMap<string, string>;
}

/** Every entry in the order of its number. */
function lesPoster({ rot, fragmentFor }: Sokedatakilde): Sokepost[] {
  const poster = les<Sokepost[]>(join(rot, 'sok/poster.json')).sort((a, b) => a.rang - b.rang);
  const uten = poster.filter(({ treff }) => !fragmentFor.has(treff));
  if (uten.length > 0) throw new Error(`Ikke i søkeindeksen: ${uten.map(({ treff }) => treff).join(', ')}`);
  return poster;
}

/** Every file of the search's own data by its name, without the folder. */
async function lagFiler(
  { rot, ord, former, fragmentFor }: Sokedatakilde,
  poster: readonly Sokepost[],
): Promise<Map<string, unknown>> {
  const fragmenter = poster.map(({ treff }) => fragmentFor.get(treff) ?? '');
  const navn = les<Navnefil>(join(rot, 'sok/navn.json'));
  const nokler = new Map(poster.map(({ treff, type }, nr) => [treff, nokkelFor(type, nr)]));
  const navnene = navnerader(navn).flatMap(([treff, ...resten]) => {
    const nokkel = nokler.get(treff);
    return nokkel === undefined ? [] : [[nokkel, ...resten] as const];
  });
  const navneskiver = delINavneskiver(navnene, forslagsrader(navn));
  const synonymer = les<Pick<Leksikonfil, 'synonymer' | 'utenfor'>>(join(rot, 'sok/synonymer.json'));
  const ordliste = [...new Set([...ord.keys(), ...former])].sort();
  const { uttrykk } = lagLeksikon({ antall: poster.length, ord: Object.fromEntries(ord), svarord: ordliste, ...synonymer });
  const svar = await ordsvar({ rot, ord: [...ordliste, ...uttrykk], fragmenter });
  const grenser = skivegrenser(svar);
  const leksikon: Pakketleksikon = {
    antall: poster.length,
    ord: pakkOrd(ordliste),
    brukt: somTegn(ordliste.map((ett) => Math.min(STORSTE_TALL, ord.get(ett) ?? 0))),
    svarskiver: grenser,
    ...synonymer,
  };
  const kort = poster.map(({ treff }, nr): Nummerkort => ({
    ...les<Sokekort>(join(rot, 'sok/kort', `${treff}.json`)),
    fragment: fragmenter[nr] ?? '',
  }));
  return new Map<string, unknown>([
    ['fasetter.json', pakkFasetter(poster)],
    ['leksikon.json', leksikon],
    ['fragmenter.json', fragmenter],
    ...kort.map((ett, nr) => [`kort/${nr}.json`, ett] as const),
    ...grenser.map((fra, nr) => [`svar/${nr}.json`, skjotSvar(svar.slice(fra, grenser[nr + 1]))] as const),
    ...[...navneskiver].map(([id, skive]) => [`navn/${id}.json`, skive] as const),
  ]);
}

/** Writes what the search page fetches beside Pagefind's own index to `rot/sokedata`. */
export async function skrivSokedata(kilde: Sokedatakilde): Promise<void> {
  const poster = lesPoster(kilde);
  const filer = [...(await lagFiler(kilde, poster))].map(([navn, innhold]) => [navn, JSON.stringify(innhold)] as const);
  const fingeravtrykk = createHash('sha256');
  for (const [navn, tekst] of filer) fingeravtrykk.update(navn).update(tekst);
  const versjon = fingeravtrykk.digest('hex').slice(0, 12);
  const mappe = join(kilde.rot, SOKEDATA);
  rmSync(mappe, { recursive: true, force: true });
  const skriv = (fil: string, tekst: string) => writeFileSync(join(mappe, fil), tekst);
  const undermapper = new Set(filer.map(([navn]) => dirname(join(versjonsmappe(versjon), navn))));
  for (const undermappe of undermapper) mkdirSync(join(mappe, undermappe), { recursive: true });
  for (const [navn, tekst] of filer) skriv(join(versjonsmappe(versjon), navn), tekst);
  const navneskiver = filer.flatMap(([navn]) => /^navn\/(.+)\.json$/u.exec(navn)?.slice(1) ?? []);
  const inngang: Inngang = { versjon, nummersum: nummersum(poster.map(({ treff }) => treff)), navneskiver };
  skriv('inngang.json', JSON.stringify(inngang));
}
