/**
 * The numbers of the ranking, found on the golden queries: `node scripts/sokekvalitet/still.ts` tells how much
 * each matters, and how the figures hold on queries that were not used to choose it.
 */
export const VEKTER = {
  /** What a match in a field says of the page's topic, 0–1. */
  felt: {
    tittel: 1,
    aliaser: 1,
    sokeord: 0.85,
    kortOm: 0.75,
    forHvem: 0.6,
    navnedeler: 0.6,
    merking: 0.5,
    deler: 0.3,
  },
  /** What matches in the text say: from one, towards many. */
  brod: { minst: 0.12, mest: 0.6, halvveis: 5 },
  /**
   * How much the weaker of field and text adds, how much the second best field, and how much further variants
   * add to the best: so little that it only parts pages that are alike, by how many ways they answer.
   */
  itillegg: { andre: 0.2, felt: 0.1, varianter: 0.002 },
  /** How much of a match's worth follows the index's own score. */
  indeks: 0.6,
  /** What is left of the score of a page that answers little of the question; what a word in passing covers. */
  dekning: { gulv: 0.35, bisetning: 0.4 },
  /** Exponent on how much a rare word tells more than a common one. Under 1: no single word decides alone. */
  sjeldenhet: 0.7,
  /** How well each kind of page answers, other things equal: people come for what was done. */
  type: { metoder: 1, forskning: 0.8, veiledninger: 1, begreper: 0.5 },
  /** For guides, when the question is of the kind they answer. */
  veiledende: 1.3,
  /** For a term that goes by exactly the name that was written. */
  begrepsnavn: 1.7,
} as const;

/** Numbers may be tried out; the names are fixed. */
type Tallene<T> = { readonly [K in keyof T]: T[K] extends number ? number : Tallene<T[K]> };
export type Vekter = Tallene<typeof VEKTER>;
