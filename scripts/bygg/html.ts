import { Parser } from 'htmlparser2';

/** Where a tag stands: its first character, and the first one after it. */
export interface Sted {
  fra: number;
  etter: number;
}

/** What is told of a page while it is read, in its order. Nothing is kept for the listener. */
export interface Lytter {
  /** An element begins. */
  apner(navn: string, attributter: Readonly<Record<string, string>>, sted: Sted & { linje: number }): void;
  /** It ends; elements that cannot hold anything end at once. */
  lukker(navn: string, sted: Sted): void;
  /** Text, a bit of it or all there is between two elements. */
  tekst(bit: string): void;
}

/** The same characters as a string of their own: what is cut out of a page keeps the whole page in memory. */
export const losrevet = (tekst: string): string => Buffer.from(tekst).toString();

/**
 * Reads a built page once for all that listen, without making a tree of it: that takes several times as long, and
 * ten times the page's own memory. An element left open is closed with the one around it.
 */
export function lesHtml(html: string, lyttere: readonly Lytter[]): void {
  let linje = 1;
  let skift = html.indexOf('\n');
  const linjeVed = (plass: number): number => {
    while (skift !== -1 && skift < plass) {
      linje += 1;
      skift = html.indexOf('\n', skift + 1);
    }
    return linje;
  };
  const leser = new Parser({
    onopentag: (navn, attributter) => {
      const sted = { linje: linjeVed(leser.startIndex), fra: leser.startIndex, etter: leser.endIndex + 1 };
      for (const lytter of lyttere) lytter.apner(navn, attributter, sted);
    },
    onclosetag: (navn) => {
      const sted = { fra: leser.startIndex, etter: leser.endIndex + 1 };
      for (const lytter of lyttere) lytter.lukker(navn, sted);
    },
    ontext: (bit) => {
      for (const lytter of lyttere) lytter.tekst(bit);
    },
  });
  leser.end(html);
}
