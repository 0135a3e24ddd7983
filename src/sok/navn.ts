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

/** Entries that go by exactly a name, and those other than terms whose title begins with it. */
export function lagNavneregister({ navn }: Navnefil): (q: string) => readonly string[] {
  const register = new Map<string, string[]>();
  for (const [treff, navnene] of Object.entries(navn)) {
    for (const nokkel of new Set(navnene.map(navnenokkel))) register.set(nokkel, [...(register.get(nokkel) ?? []), treff]);
  }
  const titler = Object.entries(navn).flatMap(([treff, [tittel]]) =>
    tittel === undefined || treff.startsWith('begreper/') ? [] : [[navnenokkel(tittel), treff] as const],
  );
  return (q) => {
    const nokkel = navnenokkel(q);
    if (nokkel === '') return [];
    const likt = register.get(nokkel) ?? [];
    if (likt.length === 0 || nokkel.length < KORTESTE_BEGYNNELSE) return likt;
    const begynner = titler.filter(([tittel]) => tittel.startsWith(`${nokkel} `)).map(([, treff]) => treff);
    return [...new Set([...likt, ...begynner])];
  };
}

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
