import { avstand, naermesteOrd } from '../norsk/avstand.ts';
import { ordene } from '../norsk/normaliser.ts';
import { bokmalsformer, tilBokmal } from '../norsk/nynorsk.ts';
import { delOpp } from '../norsk/sammensetning.ts';
import { verbrot } from '../norsk/stamme.ts';
import { STOPPORD } from '../norsk/stoppord.ts';
import type { Leksikon } from './leksikon.ts';

/** How a term came to stand for what the reader wrote. */
export type Slag = 'skrevet' | 'stavet' | 'form' | 'synonym' | 'deler';

/** A term to ask the index for, and how well it answers for what was written: 0–1. */
export interface Variant {
  term: string;
  vekt: number;
  slag: Slag;
}

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

const VEKT = { skrevet: 1, likeTastet: 0.95, stavet: 0.85, form: 0.8, synonym: 0.65, deler: 0.6, sisteDel: 0.35 } as const;
/** Shortest known part of a word that is otherwise unknown. */
const KORTESTE_ENDE = 5;
/** A word on a larger share of the pages than this tells little, and its synonyms less: they are not asked for. */
const VANLIG = 0.2;
/** Terms asked for each thing, at most: more cost time and bring little. */
const FLEST = 7;
const FRASE = /^\s*["«“](.+?)["»”]\s*$/u;

/** Short abbreviations are what people type, not what to look for: they begin too many other words. */
const erTerm = (synonym: string) => synonym.length > 3 && !STOPPORD.has(synonym.toLocaleLowerCase('nb'));

const fortellende = (leksikon: Leksikon, brukt: number) => Math.log((leksikon.antall + 1) / (brukt + 0.5));

/** The longest known word a word begins with, and the longest it ends with: better than nothing. */
function kjenteEnder(ord: string, leksikon: Leksikon): string[] {
  const lengder = Array.from({ length: Math.max(0, ord.length - KORTESTE_ENDE) }, (_, nr) => ord.length - 1 - nr);
  const forste = lengder.map((lengde) => ord.slice(0, lengde)).find((del) => leksikon.brukt(del) > 0);
  const siste = lengder.map((lengde) => ord.slice(-lengde)).find((del) => leksikon.brukt(del) > 0);
  return [siste, forste].flatMap((del) => del ?? []);
}

/** The bokmål for a nynorsk word; `undefined` when it is bokmål already, or nothing the base knows. */
function bokmalFor(ord: string, leksikon: Leksikon): string | undefined {
  if (leksikon.brukt(ord) > 0 && tilBokmal(ord) === ord) return undefined;
  const former = bokmalsformer(ord);
  return former.find((form) => leksikon.brukt(form) > 0) ?? (tilBokmal(ord) === ord ? undefined : tilBokmal(ord));
}

/** Variants by bokmål and, where the base has it, the nynorsk word as it was written. */
function varianterFor(ord: string, leksikon: Leksikon): Variant[] {
  const bokmal = bokmalFor(ord, leksikon);
  if (bokmal === undefined) return bokmalsvarianter(ord, leksikon);
  const somSkrevet: Variant[] = leksikon.brukt(ord) > 0 ? [{ term: ord, vekt: VEKT.skrevet, slag: 'skrevet' }] : [];
  const paBokmal = bokmalsvarianter(bokmal, leksikon).map((variant): Variant => (variant.slag === 'skrevet' ? { ...variant, slag: 'form' } : variant));
  return [...somSkrevet, ...paBokmal.filter(({ term }) => term !== ord)].slice(0, FLEST);
}

function bokmalsvarianter(ord: string, leksikon: Leksikon): Variant[] {
  const varianter: Variant[] = [];
  const legg = (term: string, vekt: number, slag: Slag) => {
    if (term !== '' && !varianter.some((variant) => variant.term === term)) varianter.push({ term, vekt, slag });
  };
  const kjent = leksikon.brukt(ord) > 0;
  const begynner = ord.length >= 3 && leksikon.begynner(ord);
  if (kjent || begynner) legg(ord, VEKT.skrevet, 'skrevet');
  const liketastet = leksikon.likeTastet(ord).filter((annet) => annet !== ord);
  for (const annet of liketastet.slice(0, 2)) legg(annet, kjent ? VEKT.form : VEKT.likeTastet, 'stavet');
  const naer = kjent || begynner || liketastet.length > 0 ? undefined : naermesteOrd(ord, leksikon.ord);
  const deler = kjent ? [] : delOpp(ord, (del) => leksikon.brukt(del) > 0);
  const rettet = naer !== undefined && (deler.length === 0 || avstand(ord, naer) === 1) ? naer : undefined;
  if (rettet !== undefined) legg(rettet, VEKT.stavet, 'stavet');
  const rot = verbrot(ord);
  if (rot !== ord && (kjent || leksikon.begynner(rot))) legg(rot, VEKT.form, 'form');
  if (leksikon.brukt(ord) > VANLIG * leksikon.antall) return varianter;
  for (const grunn of [ord, ...(rettet === undefined ? liketastet.slice(0, 1) : [rettet])]) {
    for (const synonym of leksikon.synonymer(grunn).filter(erTerm)) legg(synonym.toLocaleLowerCase('nb'), VEKT.synonym, 'synonym');
  }
  if (deler.length > 0 && rettet === undefined) {
    legg(deler.join(' '), VEKT.deler, 'deler');
    for (const del of deler) legg(del, VEKT.sisteDel, 'deler');
  }
  if (varianter.length === 0) {
    for (const del of kjenteEnder(ord, leksikon)) legg(del, VEKT.sisteDel, 'deler');
  }
  return varianter.slice(0, FLEST);
}

function ledd(skrevet: string, varianter: Variant[], leksikon: Leksikon, andel = 1): Ledd {
  const brukt = Math.max(0, ...varianter.map(({ term }) => leksikon.brukt(term)));
  return { skrevet, vekt: andel * Math.max(0.2, fortellende(leksikon, brukt || 3)), varianter };
}

/** A compound the reader may have written apart. It tells as much as its parts do, however rare it is itself. */
function samletLedd(skrevet: string, samlet: string, biter: readonly string[], leksikon: Leksikon): Ledd {
  const deler = biter.map((bit) => ledd(bit, varianterFor(bit, leksikon), leksikon).vekt);
  return { skrevet, vekt: deler.reduce((sum, vekt) => sum + vekt, 0), varianter: varianterFor(samlet, leksikon), tillegg: true };
}

/** Phrases of the query that have synonyms, longest first, each with the words it covers. */
function uttrykk(ord: readonly string[], leksikon: Leksikon): { fra: number; til: number; synonymer: readonly string[] }[] {
  const funnet: { fra: number; til: number; synonymer: readonly string[] }[] = [];
  for (let fra = 0; fra < ord.length; fra++) {
    for (let til = Math.min(ord.length, fra + leksikon.lengsteUttrykk); til > fra + 1; til--) {
      const synonymer = leksikon.synonymer(ord.slice(fra, til).join(' '));
      if (synonymer.length === 0) continue;
      funnet.push({ fra, til, synonymer });
      fra = til - 1;
      break;
    }
  }
  return funnet;
}

/** Neighbouring words that are one word in the base: «jobb sentral» → jobbsentral. */
function saerskrevet(ord: readonly string[], leksikon: Leksikon): { skrevet: string; samlet: string; biter: readonly string[] }[] {
  return ord.flatMap((forste, nr) => {
    const andre = ord[nr + 1];
    if (andre === undefined || STOPPORD.has(forste) || STOPPORD.has(andre)) return [];
    const samlet = [forste + andre, `${forste}s${andre}`, `${forste}e${andre}`].find((ett) => leksikon.brukt(ett) > 0 || (ett.length > 7 && leksikon.begynner(ett)));
    return samlet === undefined ? [] : [{ skrevet: `${forste} ${andre}`, samlet, biter: [forste, andre] }];
  });
}

/**
 * What to ask the index for. Words without a topic are left out unless nothing else is written; every
 * other word becomes one `ledd` with variants, and a known phrase one of its own.
 */
export function lagPlan(q: string, leksikon: Leksikon): Plan {
  const [, frase] = FRASE.exec(q) ?? [];
  const alle = ordene(q).slice(0, 24);
  const faste = uttrykk(alle, leksikon);
  const fagord = alle.filter((ord) => !STOPPORD.has(tilBokmal(ord)) && !STOPPORD.has(ord) && (ord.length > 1 || /\d/u.test(ord)));
  const samlede = saerskrevet(alle, leksikon);
  const iUttrykk = new Set(faste.flatMap(({ fra, til }) => alle.slice(fra, til)));
  const valgte = [...new Set(fagord.length > 0 ? fagord : alle)].slice(0, 12);
  return {
    frase: frase?.trim(),
    ledd: [
      ...valgte.map((ord) => ledd(ord, varianterFor(ord, leksikon), leksikon, iUttrykk.has(ord) ? 0.5 : 1)),
      ...samlede.map(({ skrevet, samlet, biter }) => samletLedd(skrevet, samlet, biter, leksikon)),
      ...faste.map(({ fra, til, synonymer }) => {
        const skrevet = alle.slice(fra, til).join(' ');
        const varianter = [
          { term: alle.slice(fra, til).filter((ord) => !STOPPORD.has(ord)).join(' ') || skrevet, vekt: VEKT.skrevet, slag: 'skrevet' as const },
          ...synonymer.filter(erTerm).map((synonym) => ({ term: synonym.toLocaleLowerCase('nb'), vekt: 0.75, slag: 'synonym' as const })),
        ];
        return ledd(skrevet, varianter.slice(0, FLEST), leksikon);
      }),
    ],
  };
}
