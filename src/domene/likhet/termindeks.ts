import { HVERDAGSORD } from '../../norsk/hverdagsord.ts';
import { ordnokkel } from './analyse.ts';

/** How often each term stands in each entry, weighed already: what is in the index file. */
export interface Termfil {
  /** Number of entries. */
  antall: number;
  /** Every term once, with a space between. */
  termer: string;
  /**
   * Base64. For each term: the number of entries that have it, then for each of them how far it is from the one
   * before (7 bits a byte, the lowest first, the eighth bit set where more follow) and its weight (one byte).
   */
  plasser: string;
}

/** How much a term says of an entry, at most. */
const STORSTE = 255;

/** Packs the weights (0–1) of each entry's terms, in the order of the entries. */
export function pakkTermer(dokumenter: readonly ReadonlyMap<string, number>[]): Termfil {
  const plasser = new Map<string, [dok: number, vekt: number][]>();
  dokumenter.forEach((termer, dok) => {
    for (const [term, vekt] of termer) {
      const her = plasser.get(term);
      if (her) her.push([dok, vekt]);
      else plasser.set(term, [[dok, vekt]]);
    }
  });
  const termer = [...plasser.keys()].sort();
  const bytes: number[] = [];
  const tall = (verdi: number): void => {
    let rest = verdi;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (const term of termer) {
    const her = plasser.get(term) ?? [];
    tall(her.length);
    let forrige = 0;
    for (const [dok, vekt] of her) {
      tall(dok - forrige);
      bytes.push(Math.max(1, Math.round(vekt * STORSTE)));
      forrige = dok;
    }
  }
  return { antall: dokumenter.length, termer: termer.join(' '), plasser: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')) };
}

/** The terms of the entries, ready to look up. Entries are known by their number in the file. */
export interface Termindeks {
  antall: number;
  /** Every term of the base: keys of words, and concepts (`#…`). */
  termer: Iterable<string>;
  finnes(term: string): boolean;
  /** How rare a term is: near 0 when nearly every entry has it, about 3 for one in twenty. Natural logarithm. */
  sjeldenhet(term: string): number;
  /** Whether the term is a word of everyday writing. */
  hverdag(term: string): boolean;
  /** Number of entries that have the term. */
  utbredelse(term: string): number;
  /** Calls with each entry that has the term, and how much the term says of it: 0–1. */
  hverPlass(term: string, gjor: (dok: number, vekt: number) => void): void;
  /** How much the term says of one entry: 0 when it does not have it. */
  vektI(term: string, dok: number): number;
}

/** Unpacks the index into arrays: no objects for its places, so that it is ready at once. */
export function lesTermer({ antall, termer: samlet, plasser }: Termfil): Termindeks {
  const termer = samlet === '' ? [] : samlet.split(' ');
  const raa = atob(plasser);
  const start = new Uint32Array(termer.length + 1);
  const dokumenter = new Uint32Array(raa.length);
  const vekter = new Uint8Array(raa.length);
  let her = 0;
  const tall = (): number => {
    let verdi = 0;
    for (let skift = 0; ; skift += 7) {
      const byte = raa.charCodeAt(her++);
      verdi |= (byte & 127) << skift;
      if (byte < 128) return verdi;
    }
  };
  let plass = 0;
  for (let nr = 0; nr < termer.length; nr++) {
    start[nr] = plass;
    let dok = 0;
    for (let igjen = tall(); igjen > 0; igjen--) {
      dok += tall();
      dokumenter[plass] = dok;
      vekter[plass++] = raa.charCodeAt(her++);
    }
  }
  start[termer.length] = plass;
  const nummer = new Map(termer.map((term, nr) => [term, nr]));
  const hverdag = new Set([...HVERDAGSORD].map(ordnokkel));
  // Numbers, not pairs of them: asked for each word of each text.
  const forste = (term: string): number => start[nummer.get(term) ?? termer.length] ?? 0;
  const forbi = (term: string): number => start[(nummer.get(term) ?? termer.length - 1) + 1] ?? 0;
  const utbredelse = (term: string): number => forbi(term) - forste(term);
  const hverPlass: Termindeks['hverPlass'] = (term, gjor) => {
    const til = forbi(term);
    for (let nr = forste(term); nr < til; nr++) gjor(dokumenter[nr] ?? 0, (vekter[nr] ?? 0) / STORSTE);
  };
  return {
    antall,
    termer,
    finnes: (term) => nummer.has(term),
    sjeldenhet: (term) => {
      const brukere = utbredelse(term);
      return Math.log(1 + (antall - brukere + 0.5) / (brukere + 0.5));
    },
    hverdag: (term) => hverdag.has(term),
    utbredelse,
    hverPlass,
    vektI: (term, dok) => {
      // The places of a term stand in the order of the entries.
      let fra = forste(term);
      const slutt = forbi(term);
      let til = slutt;
      while (fra < til) {
        const midt = (fra + til) >>> 1;
        if ((dokumenter[midt] ?? 0) < dok) fra = midt + 1;
        else til = midt;
      }
      return fra < slutt && dokumenter[fra] === dok ? (vekter[fra] ?? 0) / STORSTE : 0;
    },
  };
}
