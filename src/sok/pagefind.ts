/** The part of Pagefind's browser API that is used. */
export interface PagefindModul {
  options(valg: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(sporring: string): Promise<{ results: PagefindResultat[] }>;
}

export interface PagefindResultat {
  id: string;
  score: number;
  data(): Promise<{ url: string; excerpt: string }>;
}

/** Ranking for short pages where the title says what the page is about. */
export const RANGERING = {
  pageLength: 0.1,
  termFrequency: 0.4,
  termSaturation: 2,
  termSimilarity: 9,
  diacriticSimilarity: 4,
  metaWeights: { tittel: 5, aliaser: 4, kortOm: 3, forHvem: 2, treff: 0 },
};

/** A ranked answer: the hit, and a way to fetch the excerpt for it. Excerpts are HTML with `<mark>` only. */
export interface Rangert {
  treff: string;
  hentUtdrag(): Promise<string>;
}

/** Characters Pagefind would delete, joining the words on both sides. */
const SKILLETEGN = /[/,.:;–—-]+/gu;

/**
 * A search over the index at `<rot>pagefind/`. Loads nothing until the first query; one Pagefind
 * instance serves all. Rejects when the index cannot be loaded.
 */
export function lagPagefindsok(
  rot: string,
  lastModul: (adresse: string) => Promise<PagefindModul>,
  lastKart: (adresse: string) => Promise<Record<string, string>>,
): (q: string) => Promise<Rangert[]> {
  let klar: Promise<[PagefindModul, Record<string, string>]> | undefined;
  const last = async (): Promise<[PagefindModul, Record<string, string>]> => {
    const [modul, kart] = await Promise.all([
      lastModul(`${rot}pagefind/pagefind.js`),
      lastKart(`${rot}pagefind/treff.json`),
    ]);
    await modul.options({ excerptLength: 26, ranking: RANGERING });
    return [modul, kart];
  };
  return async (q) => {
    klar ??= last().catch((feil: unknown) => {
      klar = undefined;
      throw feil;
    });
    const [modul, kart] = await klar;
    const { results } = await modul.search(q.replaceAll(SKILLETEGN, ' '));
    return results.flatMap(({ id, data }) => {
      const treff = kart[id];
      return treff === undefined ? [] : [{ treff, hentUtdrag: async () => (await data()).excerpt }];
    });
  };
}
