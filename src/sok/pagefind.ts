import type { Motor, Motortreff } from './motor.ts';

/** The part of Pagefind's browser API that is used. */
export interface PagefindModul {
  options(valg: Readonly<Record<string, unknown>>): Promise<void>;
  search(sporring: string): Promise<{ results: PagefindResultat[] }>;
}

interface PagefindResultat {
  id: string;
  score: number;
  words?: readonly unknown[];
  matchedMetaFields?: readonly string[];
}

/** Ranking for short pages where the metadata says what the page is about. */
export const RANGERING = {
  pageLength: 0.1,
  termFrequency: 0.4,
  termSaturation: 2,
  termSimilarity: 9,
  diacriticSimilarity: 4,
  metaWeights: { tittel: 5, aliaser: 4, kortOm: 3, sokeord: 3, forHvem: 2, merking: 1.5, navnedeler: 3, deler: 1, treff: 0 },
};

/** Ids of results → what the hit is called while the search runs. */
export type Treffkart = Readonly<Record<string, string>>;

/** Characters Pagefind would delete, joining the words on both sides. */
const SKILLETEGN = /[/,.:;–—-]+/gu;

/**
 * A motor over a loaded Pagefind. Words the index does not have are not asked for: Pagefind would answer
 * with the longest beginning it knows.
 */
export function pagefindmotor(modul: PagefindModul, kart: Treffkart): Motor {
  return async (term) => {
    const { results } = await modul.search(term.replaceAll(SKILLETEGN, ' '));
    return results.flatMap((resultat): Motortreff[] => {
      const treff = kart[resultat.id];
      if (treff === undefined) return [];
      const felt = (resultat.matchedMetaFields ?? []).filter((navn) => navn !== 'treff' && navn !== 'title');
      return [{ treff, poeng: resultat.score, felt, forekomster: resultat.words?.length ?? 0 }];
    });
  };
}
