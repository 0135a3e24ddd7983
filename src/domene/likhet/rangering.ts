import type { Analyse, Slag } from './analyse.ts';
import type { Enhet } from './enheter.ts';
import type { Termindeks } from './termindeks.ts';
import { HVERDAGSVEKT, termvekt } from './vekter.ts';

/** What a draft is about, weighed: the same weights rank the entries and tell how much of the draft they cover. */
export interface Vekting {
  /** The terms to look up, all of them in the base. */
  vekter: ReadonlyMap<string, number>;
  /** The weight of everything the draft says, also what the base does not know; words of everyday writing left out. */
  alt: number;
  /** Share of the draft's words, by weight, that the base knows: 0–1. */
  kjent: number;
  /** The weight of a word no entry has, said once: the most one word can weigh in this base. */
  sjeldnest: number;
}

/** How each term of a text came out of it, and how often; and the words that stand for something the base knows. */
function tell(forekomster: Analyse['forekomster'], indeks: Termindeks) {
  const ganger = new Map<string, Map<Slag, number>>();
  const kjenteSteder = new Set<number>();
  for (const { term, slag, fra } of forekomster) {
    const her = ganger.get(term) ?? new Map<Slag, number>();
    ganger.set(term, her.set(slag, (her.get(slag) ?? 0) + 1));
    if (slag !== 'del' && indeks.finnes(term)) kjenteSteder.add(fra);
  }
  const forstatte = new Set(forekomster.flatMap(({ term, fra }) => (kjenteSteder.has(fra) ? [term] : [])));
  return { ganger, forstatte };
}

/** Weighs a draft's terms: rare words count more, and one said several times more, but not as many times more. */
export function vektTermer({ forekomster }: Analyse, indeks: Termindeks): Vekting {
  const { ganger, forstatte } = tell(forekomster, indeks);
  const vekter = new Map<string, number>();
  let alt = 0;
  let ord = 0;
  let ukjente = 0;
  for (const [term, etterSlag] of ganger) {
    const hverdag = indeks.hverdag(term);
    const sagt = Math.max(...[...etterSlag].map(([slag, antall]) => termvekt(term, slag) * (1 + Math.log(antall))));
    const vekt = sagt * indeks.sjeldenhet(term) * (hverdag ? HVERDAGSVEKT : 1);
    const finnes = indeks.finnes(term);
    if (finnes) vekter.set(term, vekt);
    // A word the base does not have counts by its concept, where it has one.
    if (hverdag || (!finnes && forstatte.has(term))) continue;
    alt += vekt;
    if (!etterSlag.has('ord') && !etterSlag.has('rettet')) continue;
    ord += vekt;
    if (!finnes) ukjente += vekt;
  }
  return { vekter, alt, kjent: ord === 0 ? 0 : 1 - ukjente / ord, sjeldnest: indeks.sjeldenhet('') };
}

/** Every entry's score by its number. Scores compare within one draft; `dekning` compares across drafts. */
export function poengFor(vekter: ReadonlyMap<string, number>, indeks: Termindeks): Float64Array {
  const poeng = new Float64Array(indeks.antall);
  for (const [term, vekt] of vekter) {
    indeks.hverPlass(term, (dok, andel) => {
      poeng[dok] = (poeng[dok] ?? 0) + vekt * andel;
    });
  }
  return poeng;
}

/** What a draft and one entry share, each thing once, those that say most first. */
export function felles(enheter: readonly Enhet[], dok: number, { vekter }: Vekting, indeks: Termindeks): Enhet[] {
  const beste = new Map<string, { verdi: number; enhet: Enhet }>();
  for (const enhet of enheter) {
    for (const [term] of enhet.termer) {
      const vekt = vekter.get(term) ?? 0;
      const hittil = beste.get(enhet.rot)?.verdi ?? 0;
      // No entry gives a term more than its weight: most need not be looked up.
      if (vekt <= hittil) continue;
      const verdi = vekt * indeks.vektI(term, dok);
      if (verdi > hittil) beste.set(enhet.rot, { verdi, enhet });
    }
  }
  return [...beste.values()].sort((a, b) => b.verdi - a.verdi).map(({ enhet }) => enhet);
}
