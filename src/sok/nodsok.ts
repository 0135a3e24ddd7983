import type { Sokepost } from './sokepost.ts';

/** Used when the index cannot be loaded: posts whose title, summary or target group hold every word. */
export function nodsok(poster: readonly Sokepost[], q: string): string[] {
  const ord = q.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
  return poster
    .filter((post) => {
      const tekst = `${post.tittel} ${post.kortOm} ${post.forHvem} ${post.hvor}`.toLocaleLowerCase('nb');
      return ord.every((ett) => tekst.includes(ett));
    })
    .map(({ treff }) => treff);
}
