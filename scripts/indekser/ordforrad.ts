import { losrevet } from '../bygg/html.ts';
import type { Kildeside } from './kildeside.ts';
import { sideord } from './ordliste.ts';

/** A searched page, without its text. */
export interface Ordside {
  fil: string;
  /** Where what is searched lies, as in `Kildeside`. */
  utsnitt: Uint32Array;
  /** Its title and other names. */
  navn: string;
  /** Its topical words, each once, by their numbers. */
  ord: Uint32Array;
}

/** The topical words of all pages, and which pages use which. A word's number is its place in `ord`. */
export interface Ordforrad {
  /** Each word once, in the order they are met. */
  ord: readonly string[];
  sider: readonly Ordside[];
}

/** A store that is filled page by page, and keeps neither a page's text nor a word more than once. */
export function lagOrdforrad(): Ordforrad & { ta(fil: string, side: Kildeside): void } {
  const numre = new Map<string, number>();
  const ord: string[] = [];
  const sider: Ordside[] = [];
  const nummer = (ett: string): number => {
    const kjent = numre.get(ett);
    if (kjent !== undefined) return kjent;
    const eget = losrevet(ett);
    numre.set(eget, ord.length);
    return ord.push(eget) - 1;
  };
  return {
    ord,
    sider,
    ta(fil, { utsnitt, tekst, navn }) {
      sider.push({
        fil,
        utsnitt: Uint32Array.from(utsnitt),
        navn: losrevet(navn),
        ord: Uint32Array.from(sideord(tekst), nummer),
      });
    },
  };
}
