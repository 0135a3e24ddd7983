import { asciinokkel, ordene } from '../norsk/normaliser.ts';
import type { Forslag } from './forslag.ts';

/**
 * Every name every entry goes by, title first, and the ways into the search people look for by name.
 * Served as /sok/navn.json.
 */
export interface Navnefil {
  /** `<collection>/<id>` → names. */
  navn: Readonly<Record<string, readonly string[]>>;
  /** Target groups: id → name. */
  malgrupper: Readonly<Record<string, string>>;
  /** Offices that have tried something: id → name. */
  kontorer: Readonly<Record<string, string>>;
}

/** A name as it is compared: words only, and the same however æ, ø and å are typed. */
export const navnenokkel = (navn: string): string => asciinokkel(ordene(navn).join(' '));

/** Shortest name that also stands for entries whose title begins with it. */
const KORTESTE_BEGYNNELSE = 6;

/** One name of one entry, and whether it is the title. */
export type Navnerad = readonly [treff: string, navn: string, tittel: 0 | 1];

/** Every name of every entry, title first. */
export const navnerader = ({ navn }: Navnefil): Navnerad[] =>
  Object.entries(navn).flatMap(([treff, navnene]) => navnene.map((ett, nr): Navnerad => [treff, ett, nr === 0 ? 1 : 0]));

/** Entries that go by exactly a name, and those other than terms whose title begins with it. */
export function lagNavneoppslag(rader: readonly Navnerad[]): (q: string) => readonly string[] {
  const register = new Map<string, string[]>();
  const titler: (readonly [nokkel: string, treff: string])[] = [];
  for (const [treff, navn, tittel] of rader) {
    const nokkel = navnenokkel(navn);
    const kjente = register.get(nokkel) ?? [];
    if (!kjente.includes(treff)) register.set(nokkel, [...kjente, treff]);
    if (tittel === 1 && !treff.startsWith('begreper/')) titler.push([nokkel, treff]);
  }
  return (q) => {
    const nokkel = navnenokkel(q);
    if (nokkel === '') return [];
    const likt = register.get(nokkel) ?? [];
    if (likt.length === 0 || nokkel.length < KORTESTE_BEGYNNELSE) return likt;
    const begynner = titler.filter(([tittel]) => tittel.startsWith(`${nokkel} `)).map(([, treff]) => treff);
    return [...new Set([...likt, ...begynner])];
  };
}

/** The same over a whole file of names. */
export const lagNavneregister = (fil: Navnefil): ((q: string) => readonly string[]) => lagNavneoppslag(navnerader(fil));

/** Suggestions for the search field: methods, target groups, offices, terms. */
export function forslagsrader({ navn, malgrupper, kontorer }: Navnefil): Forslag[] {
  const rader = (samling: string, slag: Forslag[2]) =>
    Object.entries(navn)
      .filter(([treff]) => treff.startsWith(`${samling}/`))
      .flatMap(([treff, navnene]) => navnene.map((ett): Forslag => [ett, `/${treff}/`, slag]));
  return [
    ...rader('metoder', 'metode'),
    ...Object.entries(malgrupper).map(([id, ett]): Forslag => [ett, `/sok/?malgruppe=${id}`, 'malgruppe']),
    ...Object.entries(kontorer).map(([id, ett]): Forslag => [ett, `/kontor/${id}/`, 'kontor']),
    ...rader('begreper', 'begrep'),
  ];
}
