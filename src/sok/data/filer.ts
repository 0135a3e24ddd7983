import type { Leksikonfil } from '../leksikon.ts';
import type { Sokekort } from '../sokepost.ts';

/** Where the search's own data lies, below the root of the site. */
export const SOKEDATA = 'sokedata';

/** The folder in `SOKEDATA` with one version of everything else: what it serves never changes. */
export const versjonsmappe = (versjon: string): string => `v/${versjon}`;

/** /sokedata/inngang.json: where the rest is. */
export interface Inngang {
  versjon: string;
  /** What the numbers of the entries mean, as `nummersum`. */
  nummersum: string;
  /** First letters that some name begins a word with, as the name slices are called. */
  navneskiver: readonly string[];
}

/**
 * leksikon.json: the words that have answers, sorted and packed, and how many pages use each – 0 for a form
 * that the list counts under another.
 */
export interface Pakketleksikon extends Omit<Leksikonfil, 'ord'> {
  ord: string;
  brukt: string;
  /** Place in the word list of the first word of each answer slice. */
  svarskiver: readonly number[];
}

/** kort/<nr>.json: what is shown of entry number `nr`, and the id of its text in Pagefind's index. */
export interface Nummerkort extends Sokekort {
  fragment: string;
}

/** How an entry is named while a search runs: its collection and number. */
export const nokkelFor = (type: string, nr: number): string => `${type}/${nr}`;

/** The number in such a name. */
export const nrFra = (nokkel: string): number => Number(nokkel.slice(nokkel.indexOf('/') + 1));

/**
 * A sum over what every entry is called, in the order of their numbers (FNV-1a, 32 bits): a page and data with
 * the same sum mean the same entry by a number.
 */
export function nummersum(treff: readonly string[]): string {
  let sum = 0x81_1c_9d_c5;
  for (const tegn of treff.join('\n')) sum = Math.imul(sum ^ (tegn.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return sum.toString(16);
}
