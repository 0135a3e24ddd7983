import type { Belegg } from './belegg.ts';

/** From most alike to least. */
export const STYRKER = ['sterk', 'middels', 'svak'] as const;

export type Styrke = (typeof STYRKER)[number];

/** Words for each strength, as readers meet them. */
export const STYRKETEKST: Readonly<Record<Styrke, string>> = {
  sterk: 'Ligner mye',
  middels: 'Ligner en del',
  svak: 'Ligner litt',
};

/**
 * Where the strengths begin. Set so that no draft of tests/likhet without a right answer is answered with a
 * strong hit, with room to spare, and many of them with none at all.
 */
const GRENSE = { sterk: 2.5, middels: 1.6, svak: 0.78 } as const;
/** The least evidence for a strong hit: a draft of one common word resembles nothing much. */
const MINST_FOR_STERK = 6;

/** One number for how alike two texts are, comparable across drafts: much in common, and the draft's own topic covered. */
export const likhetstall = ({ sum, tema }: Pick<Belegg, 'sum' | 'tema'>): number => sum / 20 + tema * 3;

/** How alike, in words; `undefined` when what they share may as well be chance. */
export function styrke(belegget: Pick<Belegg, 'sum' | 'tema'>): Styrke | undefined {
  const tall = likhetstall(belegget);
  if (tall >= GRENSE.sterk && belegget.sum >= MINST_FOR_STERK) return 'sterk';
  if (tall >= GRENSE.middels) return 'middels';
  return tall >= GRENSE.svak ? 'svak' : undefined;
}
