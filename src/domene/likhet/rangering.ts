import type MiniSearch from 'minisearch';
import type { Enhet } from './enheter.ts';
import type { Termkunnskap } from './sjeldenhet.ts';
import { BM25, FELTVEKT, HVERDAGSVEKT, SLAGVEKT } from './vekter.ts';

/** The terms that say most are asked for: in a long draft the rest are common words, which cost most and tell least. */
const FLEST_TERMER = 120;

/** One entry that shares terms with the draft. */
export interface Raatreff {
  treff: string;
  poeng: number;
}

/** The terms to ask the index for, with how much each counts. Said several times is more, but not as many times more. */
export function vektedeTermer(enheter: readonly Enhet[], kunnskap: Termkunnskap): Map<string, number> {
  const vekter = new Map<string, number>();
  for (const { termer, steder } of enheter) {
    const begreper = termer.filter(([term]) => term.startsWith('#')).length;
    for (const [term, slag] of termer) {
      if (kunnskap.antallMed(term) === 0) continue;
      const delt = term.startsWith('#') ? begreper : 1;
      const hverdag = kunnskap.hverdag(term) ? HVERDAGSVEKT.rangering : 1;
      // Rarity counts twice, here and in BM25: long texts share many common words with everything.
      const vekt = (SLAGVEKT[slag] / delt) * (1 + Math.log(steder.length)) * kunnskap.sjeldenhet(term) * hverdag;
      vekter.set(term, Math.max(vekter.get(term) ?? 0, vekt));
    }
  }
  return vekter;
}

/** Entries by how much they have in common with weighted terms, best first. Scores compare within one answer only. */
export function ranger<D>(sok: MiniSearch<D>, vekter: ReadonlyMap<string, number>): Raatreff[] {
  if (vekter.size === 0) return [];
  const termer = [...vekter].sort(([, a], [, b]) => b - a).slice(0, FLEST_TERMER);
  const svar = sok.search(termer.map(([term]) => term).join(' '), {
    combineWith: 'OR',
    boost: FELTVEKT,
    boostTerm: (term) => vekter.get(term) ?? 0,
    bm25: BM25,
  });
  // MiniSearch multiplies by how many terms matched, which is meant for queries of a few words.
  return svar
    .map(({ id, score, queryTerms }) => ({ treff: String(id), poeng: score / Math.max(1, queryTerms.length) }))
    .sort((a, b) => b.poeng - a.poeng);
}
