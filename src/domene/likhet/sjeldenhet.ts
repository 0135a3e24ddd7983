import { HVERDAGSORD } from '../../norsk/hverdagsord.ts';
import { ordnokkel } from './analyse.ts';
import type { Sokedel } from './indeks.ts';

/** Where a term stands: each part with the entries' numbers in the index and how often. */
export type Plasser = readonly (readonly [felt: string, antall: Readonly<Record<string, number>>])[];

/** What the index knows of its terms. */
export interface Termkunnskap {
  /** Where a term stands; empty for a term no entry has. */
  plasser(term: string): Plasser;
  /** The number an entry has in the index. */
  nummer(treff: string): string;
  /** How many entries hold the term in any part. */
  antallMed(term: string): number;
  /** How rare a term is: near 0 when nearly every entry has it, 3 for about one in twenty. Natural logarithm. */
  sjeldenhet(term: string): number;
  /** Whether the term is a word of everyday writing. */
  hverdag(term: string): boolean;
}

export function termkunnskap({ index, documentCount, documentIds, fieldIds }: Sokedel): Termkunnskap {
  const nummer = new Map(Object.entries(documentIds).map(([nr, treff]) => [String(treff), nr]));
  const feltnavn = new Map(Object.entries(fieldIds).map(([navn, nr]) => [String(nr), navn]));
  const plasser = new Map(
    index.map(([term, her]): [string, Plasser] => [
      term,
      Object.entries(her).map(([felt, antall]) => [feltnavn.get(felt) ?? '', antall] as const),
    ]),
  );
  const minne = new Map<string, number>();
  const antallMed = (term: string): number => {
    const kjent = minne.get(term);
    if (kjent !== undefined) return kjent;
    const antall = new Set((plasser.get(term) ?? []).flatMap(([, her]) => Object.keys(her))).size;
    minne.set(term, antall);
    return antall;
  };
  const hverdag = new Set([...HVERDAGSORD].map(ordnokkel));
  return {
    plasser: (term) => plasser.get(term) ?? [],
    nummer: (treff) => nummer.get(treff) ?? '',
    antallMed,
    sjeldenhet: (term) => Math.max(0.01, Math.log((documentCount + 1) / (antallMed(term) + 0.5))),
    hverdag: (term) => hverdag.has(term),
  };
}
