import { asciinokkel, ordene } from '../norsk/normaliser.ts';
import { tilBokmal } from '../norsk/nynorsk.ts';
import { foldetStamme, grunnstamme, stamme } from '../norsk/stamme.ts';
import { STOPPORD } from '../norsk/stoppord.ts';

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
  /** The words that have answers, sorted: those of `ord` and forms of them. Those of `ord` when left out. */
  svarord?: readonly string[];
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
  /** Place of the word, an inflection of it, or the synonym among those that have answers; `undefined` when none does. */
  plass(uttrykk: string): number | undefined;
  /** Places of the words that begin like this, the most used first, at most `maks`. */
  fullforinger(med: string, maks: number): readonly { plass: number; lengde: number }[];
  /** Words that mean the same as a word or phrase. */
  synonymer(uttrykk: string): readonly string[];
  utenfor: readonly Utenfor[];
  /** Synonyms with answers of their own: their places follow those of the words. */
  uttrykk: readonly string[];
  /** The most words a phrase with synonyms has. */
  lengsteUttrykk: number;
}

/** The words of a phrase that have a topic: those the index is asked for. */
export const fagordene = (uttrykk: string): string[] => ordene(uttrykk).filter((ord) => !STOPPORD.has(ord));

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

/** Place of the first of the sorted words that does not come before `ord`. */
function forstePlass(sortert: readonly string[], ord: string): number {
  let [fra, til] = [0, sortert.length];
  while (fra < til) {
    const midt = (fra + til) >> 1;
    if ((sortert[midt] ?? '') < ord) fra = midt + 1;
    else til = midt;
  }
  return fra;
}

interface Form {
  ord: string;
  grunn: string;
  stamme: string;
}

/** Each word with its stems: taken once, since there are many. */
const former = (ord: readonly string[]): Form[] =>
  ord.map((ett) => {
    const grunn = grunnstamme(ett);
    return { ord: ett, grunn, stamme: foldetStamme(ett, grunn) };
  });

/** Finds a word's place by the stem Pagefind has, or else by ours, which knows more forms. */
function lagPlasser(alle: readonly Form[], ord: Readonly<Record<string, number>>): (ett: string) => number | undefined {
  const noyaktig = new Map(alle.map(({ grunn }, plass) => [grunn, plass]));
  const omtrent = new Map(alle.flatMap((form, plass) => (Object.hasOwn(ord, form.ord) ? [[form.stamme, plass]] : [])));
  return (ett) => {
    const grunn = grunnstamme(ett);
    return noyaktig.get(grunn) ?? omtrent.get(foldetStamme(ett, grunn));
  };
}

/** Synonyms of several words the base has: they have answers of their own, placed after those of the words. */
function svaruttrykk(synonymer: Leksikonfil['synonymer'], erBrukt: (ord: string) => boolean): string[] {
  const alle = synonymer.flat().map(fagordene).filter((ord) => ord.length > 1 && ord.every(erBrukt));
  return [...new Set(alle.map((ord) => ord.join(' ')))];
}

/** Shortest beginning that stands for the words it begins. */
const KORTESTE_BEGYNNELSE = 3;

/** Makes the look-ups the query needs from what was fetched. */
export function lagLeksikon(fil: Leksikonfil): Leksikon {
  const ord = Object.entries(fil.ord);
  const sortert = fil.svarord ?? ord.map(([ett]) => ett).sort();
  const alle = former(sortert);
  const brukt = new Map(alle.flatMap((form) => (Object.hasOwn(fil.ord, form.ord) ? [[form.stamme, fil.ord[form.ord] ?? 0]] : [])));
  const ordplass = lagPlasser(alle, fil.ord);
  const uttrykkplass = new Map(svaruttrykk(fil.synonymer, (ett) => brukt.has(stamme(ett))).map((ett, nr) => [ett, sortert.length + nr]));
  const tastet = samle(ord.map(([ett]) => [asciinokkel(ett), ett] as const));
  const grupper = samle(fil.synonymer.flatMap((gruppe) => gruppe.map((ett) => [uttrykksnokkel(ett), gruppe] as const)));
  return {
    antall: fil.antall,
    brukt: (ett) => brukt.get(stamme(ett)) ?? 0,
    ord,
    likeTastet: (ett) => tastet.get(asciinokkel(ett)) ?? [],
    begynner: (med) => sortert[forstePlass(sortert, med)]?.startsWith(med) === true,
    plass: (ett) => ordplass(ett) ?? uttrykkplass.get(ett),
    uttrykk: [...uttrykkplass.keys()],
    fullforinger: (med, maks) => {
      if (med.length < KORTESTE_BEGYNNELSE) return [];
      const funnet: { plass: number; lengde: number; brukt: number }[] = [];
      for (let plass = forstePlass(sortert, med); sortert[plass]?.startsWith(med) === true; plass++) {
        const ett = sortert[plass] ?? '';
        funnet.push({ plass, lengde: ett.length, brukt: fil.ord[ett] ?? 0 });
      }
      return funnet.sort((a, b) => b.brukt - a.brukt).slice(0, maks);
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
