import type { Vekting } from './rangering.ts';

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
 * Where the strengths begin, as `dekning`. Set so that no draft of tests/likhet without a right answer is answered
 * with a strong hit, with room to spare, and most of them with none at all.
 */
const GRENSE = { sterk: 0.165, middels: 0.105, svak: 0.062 } as const;
/** The least in common for each strength, counted in words of the rarest kind: a draft of a word or two resembles nothing much. */
const MINST_FELLES = { sterk: 1.7, middels: 0.95 } as const;

/**
 * How much of what the draft says the entry says too: 0–1, comparable across drafts. Where much of the draft is
 * words the base has never seen, what it shares is less likely to be what it is about.
 */
export const dekning = (poeng: number, { alt, kjent }: Pick<Vekting, 'alt' | 'kjent'>): number =>
  alt === 0 ? 0 : (poeng / alt) * kjent;

/** How alike, in words; `undefined` when what they share may as well be chance. */
export function styrke(poeng: number, vekting: Pick<Vekting, 'alt' | 'kjent' | 'sjeldnest'>): Styrke | undefined {
  const tall = dekning(poeng, vekting);
  const felles = poeng / vekting.sjeldnest;
  if (tall >= GRENSE.sterk && felles >= MINST_FELLES.sterk) return 'sterk';
  if (tall >= GRENSE.middels && felles >= MINST_FELLES.middels) return 'middels';
  return tall >= GRENSE.svak ? 'svak' : undefined;
}
