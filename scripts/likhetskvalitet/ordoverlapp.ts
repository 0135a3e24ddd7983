import type { Likhetsfil } from '../../src/domene/likhet/likhetsfil.ts';
import { ordene } from '../../src/norsk/normaliser.ts';

/**
 * The plain comparison ours is measured beside: the entry that shares the largest part of its words with the
 * draft, letter by letter (Jaccard), from what is shown of each entry.
 */
export function ordoverlapp({ poster }: Likhetsfil): (tekst: string) => string[] {
  const alle = poster.map(({ treff, kort }) => ({
    treff,
    ord: new Set(ordene([kort.tittel, kort.kortOm, kort.forHvem, ...kort.utdrag.map(([, tekst]) => tekst)].join(' '))),
  }));
  return (tekst) => {
    const egne = new Set(ordene(tekst));
    return alle
      .map(({ treff, ord }) => ({ treff, andel: egne.intersection(ord).size / Math.max(1, egne.union(ord).size) }))
      .sort((a, b) => b.andel - a.andel)
      .map(({ treff }) => treff);
  };
}
