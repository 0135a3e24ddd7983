import { ordene } from '../norsk/normaliser.ts';
import { tilBokmal } from '../norsk/nynorsk.ts';
import { STOPPORD } from '../norsk/stoppord.ts';
import type { Leksikon } from './leksikon.ts';
import { FLEST, synonymtermer, varianterFor, VEKT, type Variant } from './varianter.ts';
import { VEKTER, type Vekter } from './vekter.ts';

/** One thing the reader asks for, with the terms that may answer for it. None: the base does not know it. */
export interface Ledd {
  skrevet: string;
  /** How much it tells: rare words tell more. */
  vekt: number;
  /** Another reading of words that are asked for already: it may add, and its absence takes nothing away. */
  tillegg?: true;
  varianter: readonly Variant[];
}

export interface Plan {
  /** What stood in quotation marks: searched as a phrase, and nothing else. */
  frase: string | undefined;
  ledd: readonly Ledd[];
}

const FRASE = /^\s*["«“](.+?)["»”]\s*$/u;

/** What a word tells at the least, and how many pages an unknown word is taken to be on. */
const LAVEST = 0.2;
const UKJENT = 3;

export interface Planvalg {
  /** Only the reader's own words: no synonyms, no corrections, no parts. */
  noyaktig?: boolean;
  vekter?: Vekter;
}

const fortellende = (leksikon: Leksikon, brukt: number, { sjeldenhet }: Vekter) =>
  Math.max(LAVEST, Math.log((leksikon.antall + 1) / (brukt + 0.5))) ** sjeldenhet;

const bareSkrevet = (ord: string, leksikon: Leksikon): Variant[] =>
  leksikon.brukt(ord) > 0 || leksikon.begynner(ord) ? [{ term: ord, vekt: VEKT.skrevet, slag: 'skrevet' }] : [];

type Leddlager = (skrevet: string, varianter: readonly Variant[], andel?: number) => Ledd;

const leddlager =
  (leksikon: Leksikon, vekter: Vekter): Leddlager =>
  (skrevet, varianter, andel = 1) => {
    const brukt = Math.max(0, ...varianter.map(({ term }) => leksikon.brukt(term)));
    return { skrevet, vekt: andel * fortellende(leksikon, brukt || UKJENT, vekter), varianter };
  };

interface Saerskrevet {
  skrevet: string;
  samlet: string;
  biter: readonly string[];
}

/** A compound the reader may have written apart. It tells as much as its parts do, however rare it is itself. */
function samletLedd({ skrevet, samlet, biter }: Saerskrevet, leksikon: Leksikon, ledd: Leddlager): Ledd {
  const deler = biter.map((bit) => ledd(bit, varianterFor(bit, leksikon)).vekt);
  return { skrevet, vekt: deler.reduce((sum, vekt) => sum + vekt, 0), varianter: varianterFor(samlet, leksikon), tillegg: true };
}

const erStoppord = (ord: string) => STOPPORD.has(ord) || STOPPORD.has(tilBokmal(ord));

/** Phrases of the query that have synonyms, longest first, each with the words it covers. */
function uttrykk(ord: readonly string[], leksikon: Leksikon): { fra: number; til: number }[] {
  const funnet: { fra: number; til: number }[] = [];
  for (let fra = 0; fra < ord.length; fra++) {
    for (let til = Math.min(ord.length, fra + leksikon.lengsteUttrykk); til > fra + 1; til--) {
      if (leksikon.synonymer(ord.slice(fra, til).join(' ')).length === 0) continue;
      funnet.push({ fra, til });
      fra = til - 1;
      break;
    }
  }
  return funnet;
}

/** Neighbouring words that are one word in the base: «jobb sentral» → jobbsentral. */
function saerskrevet(ord: readonly string[], leksikon: Leksikon): Saerskrevet[] {
  return ord.flatMap((forste, nr) => {
    const andre = ord[nr + 1];
    if (andre === undefined || erStoppord(forste) || erStoppord(andre)) return [];
    const samlet = [forste + andre, `${forste}s${andre}`, `${forste}e${andre}`].find(
      (ett) => leksikon.brukt(ett) > 0 || (ett.length > 7 && leksikon.begynner(ett)),
    );
    return samlet === undefined ? [] : [{ skrevet: `${forste} ${andre}`, samlet, biter: [forste, andre] }];
  });
}

/**
 * What to ask the index for. Words without a topic are left out unless nothing else is written; every
 * other word becomes one `ledd` with variants, and a known phrase one of its own.
 */
export function lagPlan(q: string, leksikon: Leksikon, { noyaktig = false, vekter = VEKTER }: Planvalg = {}): Plan {
  const [, frase] = FRASE.exec(q) ?? [];
  const alle = ordene(q).slice(0, 24);
  const fagord = alle.filter((ord) => !erStoppord(ord) && (ord.length > 1 || /\d/u.test(ord)));
  const valgte = [...new Set(fagord.length > 0 ? fagord : alle)].slice(0, 12);
  const ledd = leddlager(leksikon, vekter);
  if (noyaktig) return { frase: frase?.trim(), ledd: valgte.map((ord) => ledd(ord, bareSkrevet(ord, leksikon))) };
  const faste = uttrykk(alle, leksikon);
  const iUttrykk = new Set(faste.flatMap(({ fra, til }) => alle.slice(fra, til)));
  return {
    frase: frase?.trim(),
    ledd: [
      ...valgte.map((ord) => ledd(ord, varianterFor(ord, leksikon), iUttrykk.has(ord) ? 0.5 : 1)),
      ...saerskrevet(alle, leksikon).map((ett) => samletLedd(ett, leksikon, ledd)),
      ...faste.map(({ fra, til }) => {
        const ord = alle.slice(fra, til);
        const skrevet = ord.join(' ');
        const varianter: Variant[] = [
          { term: ord.filter((ett) => !STOPPORD.has(ett)).join(' ') || skrevet, vekt: VEKT.skrevet, slag: 'skrevet' },
          ...synonymtermer(skrevet, leksikon).map((ett) => ({ ...ett, vekt: VEKT.uttrykk, slag: 'synonym' as const })),
        ];
        return ledd(skrevet, varianter.slice(0, FLEST));
      }),
    ],
  };
}
