import { asciinokkel, ordene } from '../norsk/normaliser.ts';
import { tilBokmal } from '../norsk/nynorsk.ts';
import { stamme } from '../norsk/stamme.ts';

/** A topic people ask for that the base does not hold, and where it is. */
export interface Utenfor {
  navn: string;
  ord: readonly string[];
  svar: string;
  hvor: string;
  adresse: string;
}

/** What the browser fetches: words of the base, words that mean the same, and topics that lie elsewhere. */
export interface Leksikonfil {
  /** Number of searchable pages. */
  antall: number;
  /** Each word in its most used form, and how many pages use it or an inflection of it. */
  ord: Record<string, number>;
  /** Groups of words that mean the same. The first is the one readers are shown. */
  synonymer: readonly (readonly string[])[];
  utenfor: readonly Utenfor[];
}

export interface Leksikon {
  antall: number;
  /** How many pages hold the word or an inflection of it; 0 when none does. */
  brukt(ord: string): number;
  /** Words of the base and how many pages use them. */
  ord: readonly (readonly [ord: string, brukt: number])[];
  /** Words of the base that are typed the same with ASCII letters. */
  likeTastet(ord: string): readonly string[];
  /** Whether a word of the base begins like this. */
  begynner(med: string): boolean;
  /** Words that mean the same as a word or phrase. */
  synonymer(uttrykk: string): readonly string[];
  utenfor: readonly Utenfor[];
  /** The most words a phrase with synonyms has. */
  lengsteUttrykk: number;
}

/** A phrase as its stems: the key synonyms are found by, whatever the inflection. */
export const uttrykksnokkel = (uttrykk: string): string => ordene(uttrykk).map((ord) => stamme(tilBokmal(ord))).join(' ');

const samle = <V>(par: Iterable<readonly [string, V]>): Map<string, V[]> => {
  const kart = new Map<string, V[]>();
  for (const [nokkel, verdi] of par) {
    const liste = kart.get(nokkel);
    if (liste) liste.push(verdi);
    else kart.set(nokkel, [verdi]);
  }
  return kart;
};

/** Makes the look-ups the query needs from what was fetched. */
export function lagLeksikon(fil: Leksikonfil): Leksikon {
  const ord = Object.entries(fil.ord);
  const brukt = new Map(ord.map(([ett, antall]) => [stamme(ett), antall]));
  const tastet = samle(ord.map(([ett]) => [asciinokkel(ett), ett] as const));
  const sortert = ord.map(([ett]) => ett).sort();
  const grupper = samle(fil.synonymer.flatMap((gruppe) => gruppe.map((ett) => [uttrykksnokkel(ett), gruppe] as const)));
  return {
    antall: fil.antall,
    brukt: (ett) => brukt.get(stamme(ett)) ?? 0,
    ord,
    likeTastet: (ett) => tastet.get(asciinokkel(ett)) ?? [],
    begynner: (med) => {
      let [fra, til] = [0, sortert.length];
      while (fra < til) {
        const midt = (fra + til) >> 1;
        if ((sortert[midt] ?? '') < med) fra = midt + 1;
        else til = midt;
      }
      return sortert[fra]?.startsWith(med) === true;
    },
    synonymer: (uttrykk) => {
      const nokkel = uttrykksnokkel(uttrykk);
      const andre = (grupper.get(nokkel) ?? []).flat().filter((annet) => uttrykksnokkel(annet) !== nokkel);
      return [...new Set(andre)];
    },
    utenfor: fil.utenfor,
    lengsteUttrykk: Math.max(1, ...[...grupper.keys()].map((nokkel) => nokkel.split(' ').length)),
  };
}
