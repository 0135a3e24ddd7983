import { rens } from '../../norsk/normaliser.ts';
import { bokmalsformer, tilBokmal } from '../../norsk/nynorsk.ts';
import { delOpp } from '../../norsk/sammensetning.ts';
import { stamme, verbrot } from '../../norsk/stamme.ts';
import { STOPPORD } from '../../norsk/stoppord.ts';

/** How a term came out of a text: the word itself, a part of a compound, a known concept, or a corrected word. */
export type Slag = 'ord' | 'del' | 'begrep' | 'rettet';

/** One term at one place in a cleaned text. `[fra, til)` counts UTF-16 units. */
export interface Forekomst {
  term: string;
  slag: Slag;
  fra: number;
  til: number;
}

/** What the analysis has to know of the base: pure look-ups, the same at build and in the browser. */
export interface Likhetsleksikon {
  /** Whether the base holds the word, in any inflection. */
  kjent(nokkel: string): boolean;
  /** Concepts a word or phrase stands for, by the keys of its words with a space between. */
  begreper(nokler: string): readonly string[];
  /** The most words a phrase with a concept has that begins with this one; 1 when none does. */
  lengsteFra(nokkel: string): number;
  /** A known key that is spelt nearly the same; documents are taken as they are. */
  rett?: (nokkel: string) => string | undefined;
}

/** A text without invisible characters, and what the terms of its places are. */
export interface Analyse {
  tekst: string;
  forekomster: readonly Forekomst[];
}

const ORD = /[\p{L}\p{N}]+/gu;
const KORTESTE_SAMMENSETNING = 8;

/** Words that share their stem with a word of another meaning: «unger» are children, «unge» are young people. */
const EGEN_NOKKEL: ReadonlyMap<string, string> = new Map(
  ['unger', 'ungar', 'ungene', 'ungane', 'ungenes'].map((ord) => [ord, 'barn'] as const),
);

/** What inflections of a word and the verbal noun made from it share: kartlegging, kartlegge → kartleg. */
export function ordnokkel(skrevet: string): string {
  const ord = tilBokmal(skrevet.toLocaleLowerCase('nb').replaceAll(/[éèê]/gu, 'e'));
  return EGEN_NOKKEL.get(ord) ?? stamme(verbrot(ord));
}

interface Ord {
  skrevet: string;
  nokkel: string;
  fra: number;
  til: number;
  stopp: boolean;
}

/** Looks each different word up once: texts repeat their words. */
function medMinne<V>(regn: (ord: string) => V): (ord: string) => V {
  const minne = new Map<string, V>();
  return (ord) => {
    const kjent = minne.get(ord);
    if (kjent !== undefined) return kjent;
    const verdi = regn(ord);
    minne.set(ord, verdi);
    return verdi;
  };
}

type Ordform = Pick<Ord, 'skrevet' | 'nokkel' | 'stopp'>;

function lesForm(form: string, nokkelFor: (skrevet: string) => string): Ordform {
  const skrevet = form.toLocaleLowerCase('nb');
  const stopp = STOPPORD.has(skrevet) || STOPPORD.has(tilBokmal(skrevet)) || skrevet.length < 2 || /^\d+$/u.test(skrevet);
  return { skrevet, nokkel: nokkelFor(skrevet), stopp };
}

const lesOrd = (tekst: string, formFor: (form: string) => Ordform): Ord[] =>
  [...tekst.matchAll(ORD)].map((treff) => ({ ...formFor(treff[0]), fra: treff.index, til: treff.index + treff[0].length }));

/**
 * Makes what finds the terms of texts with their places: keys of words that carry a topic, known parts of
 * compounds, and concepts (`#…`) that words and phrases stand for. Words are remembered from text to text.
 * Without `deler` compounds are left whole, which is enough to find a word again and much faster.
 */
export function lagAnalysator(leksikon: Likhetsleksikon, { deler: medDeler = true } = {}): (raatekst: string) => Analyse {
  const nokkelFor = medMinne((skrevet) => {
    const nokkel = ordnokkel(skrevet);
    if (leksikon.kjent(nokkel)) return nokkel;
    return bokmalsformer(skrevet).map(ordnokkel).find(leksikon.kjent) ?? nokkel;
  });
  const formFor = medMinne((form) => lesForm(form, nokkelFor));
  const kjentDel = medMinne((del) => leksikon.kjent(ordnokkel(del)));
  const delerFor = medMinne((skrevet): string[] =>
    medDeler && skrevet.length >= KORTESTE_SAMMENSETNING ? delOpp(skrevet, kjentDel).map(ordnokkel) : [],
  );
  const rettFor = medMinne((nokkel) => leksikon.rett?.(nokkel) ?? '');
  return (raatekst) => {
    const tekst = rens(raatekst);
    const alle = lesOrd(tekst, formFor);
    const forekomster: Forekomst[] = [];
    alle.forEach((ord, nr) => {
      const legg = (term: string, slag: Slag, til = ord.til) => forekomster.push({ term, slag, fra: ord.fra, til });
      let nokkel = ord.nokkel;
      if (!ord.stopp) {
        const deler = delerFor(ord.skrevet);
        if (!leksikon.kjent(nokkel) && deler.length === 0) {
          const rettet = rettFor(nokkel);
          if (rettet !== '') nokkel = rettet;
        }
        legg(nokkel, nokkel === ord.nokkel ? 'ord' : 'rettet');
        for (const del of deler) {
          legg(del, 'del');
          for (const begrep of leksikon.begreper(del)) legg(begrep, 'del');
        }
        for (const begrep of leksikon.begreper(nokkel)) legg(begrep, 'begrep');
      }
      let nokler = nokkel;
      const lengst = leksikon.lengsteFra(nokkel);
      for (let lengde = 2; lengde <= lengst; lengde++) {
        const siste = alle[nr + lengde - 1];
        if (!siste) break;
        nokler += ` ${siste.nokkel}`;
        for (const begrep of leksikon.begreper(nokler)) legg(begrep, 'begrep', siste.til);
      }
    });
    return { tekst, forekomster };
  };
}
