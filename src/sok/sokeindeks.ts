import { FASETTER, type Fasettnavn } from './fasetter.ts';
import { SIDETYPER, type Sidetype, type Sokepost } from './sokepost.ts';

/**
 * Every post as columns, served as /sok/indeks.json: the same words stand once, and posts are named by
 * their place. A facet's value holds the distances between the places it has, which compress well.
 */
export interface Sokeindeks {
  treff: string[];
  rang: number[];
  sistKontrollert: Record<string, number[]>;
  fasetter: Partial<Record<Fasettnavn, Record<string, number[]>>>;
}

const somAvstander = (plasser: readonly number[]) => plasser.map((plass, nr) => plass - (plasser[nr - 1] ?? 0));

function somPlasser(avstander: readonly number[]): number[] {
  let plass = 0;
  return avstander.map((avstand) => (plass += avstand));
}

function kolonne(poster: readonly Sokepost[], verdier: (post: Sokepost) => readonly string[]): Record<string, number[]> {
  const plasser = new Map<string, number[]>();
  poster.forEach((post, plass) => {
    for (const verdi of verdier(post)) {
      const liste = plasser.get(verdi);
      if (liste) liste.push(plass);
      else plasser.set(verdi, [plass]);
    }
  });
  return Object.fromEntries([...plasser].map(([verdi, liste]) => [verdi, somAvstander(liste)]));
}

/** Packs the posts for the browser. `pakkUt(pakk(poster))` equals `poster`. */
export function pakk(poster: readonly Sokepost[]): Sokeindeks {
  return {
    treff: poster.map(({ treff }) => treff),
    rang: poster.map(({ rang }) => rang),
    sistKontrollert: kolonne(poster, ({ sistKontrollert }) => [sistKontrollert]),
    fasetter: Object.fromEntries(FASETTER.map(({ navn }) => [navn, kolonne(poster, ({ fasetter }) => fasetter[navn])])),
  };
}

const erSidetype = (tekst: string): tekst is Sidetype => Object.hasOwn(SIDETYPER, tekst);

/** The posts again, in the order they were packed. */
export function pakkUt(indeks: Sokeindeks): Sokepost[] {
  const poster = indeks.treff.map((treff, plass) => {
    const type = treff.split('/')[0] ?? '';
    const fasetter = Object.fromEntries(FASETTER.map(({ navn }) => [navn, [] as string[]])) as Record<Fasettnavn, string[]>;
    return { treff, type: erSidetype(type) ? type : 'metoder', rang: indeks.rang[plass] ?? 0, sistKontrollert: '', fasetter };
  });
  for (const [dag, avstander] of Object.entries(indeks.sistKontrollert)) {
    for (const plass of somPlasser(avstander)) {
      const post = poster[plass];
      if (post) post.sistKontrollert = dag;
    }
  }
  for (const { navn } of FASETTER) {
    for (const [verdi, avstander] of Object.entries(indeks.fasetter[navn] ?? {})) {
      for (const plass of somPlasser(avstander)) poster[plass]?.fasetter[navn].push(verdi);
    }
  }
  return poster;
}
