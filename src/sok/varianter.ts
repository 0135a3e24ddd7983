import { avstand, naermesteOrd } from '../norsk/avstand.ts';
import { bokmalsformer, tilBokmal } from '../norsk/nynorsk.ts';
import { delOpp } from '../norsk/sammensetning.ts';
import { erLege, utover, verbrot } from '../norsk/stamme.ts';
import { fagordene, type Leksikon } from './leksikon.ts';

/** How a term came to stand for what the reader wrote. */
export type Slag = 'skrevet' | 'stavet' | 'form' | 'synonym' | 'deler';

/** A term to ask the index for, and how well it answers for what was written: 0–1. */
export interface Variant {
  term: string;
  vekt: number;
  slag: Slag;
  /** What the reader is told was asked for, where that is not the term. */
  vist?: string;
}

/** How well each kind of variant answers for what was written, 0–1. */
export const VEKT = {
  skrevet: 1,
  likeTastet: 0.95,
  stavet: 0.85,
  utover: 0.9,
  form: 0.8,
  uttrykk: 0.75,
  synonym: 0.65,
  flereOrd: 0.5,
  deler: 0.6,
  sisteDel: 0.35,
} as const;
/** Longer than this is nothing anybody wrote as a word. */
const LENGSTE_ORD = 60;
/** Shortest known part of a word that is otherwise unknown. */
const KORTESTE_ENDE = 5;
/** A word on a larger share of the pages than this tells little, and its synonyms less: they are not asked for. */
const VANLIG = 0.2;
/** Terms asked for each thing, at most: more cost time and bring little. */
export const FLEST = 7;

/** Shortest synonym to ask for. Abbreviations are what people type, and begin too many other words. */
const KORTESTE_TERM = 4;

/**
 * What to ask for by the synonyms of a word or phrase: their words with a topic, where the base has them all.
 * Words without would match nearly every page.
 */
export function synonymtermer(uttrykk: string, leksikon: Leksikon): { term: string; vist: string }[] {
  return leksikon.synonymer(uttrykk).flatMap((synonym) => {
    const ord = fagordene(synonym);
    const term = ord.join(' ');
    const kjent = ord.every((ett) => leksikon.brukt(ett) > 0);
    return kjent && term.length >= KORTESTE_TERM ? [{ term, vist: synonym.toLocaleLowerCase('nb') }] : [];
  });
}

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
export function varianterFor(ord: string, leksikon: Leksikon): Variant[] {
  if (ord.length > LENGSTE_ORD) return [];
  const bokmal = bokmalFor(ord, leksikon);
  if (bokmal === undefined) return bokmalsvarianter(ord, leksikon);
  const somSkrevet: Variant[] = leksikon.brukt(ord) > 0 ? [{ term: ord, vekt: VEKT.skrevet, slag: 'skrevet' }] : [];
  const paBokmal = bokmalsvarianter(bokmal, leksikon).map(
    (variant): Variant => (variant.slag === 'skrevet' ? { ...variant, slag: 'form' } : variant),
  );
  return [...somSkrevet, ...paBokmal.filter(({ term }) => term !== ord)].slice(0, FLEST);
}

function bokmalsvarianter(ord: string, leksikon: Leksikon): Variant[] {
  const varianter: Variant[] = [];
  const legg = (term: string, vekt: number, slag: Slag, vist = term) => {
    if (term === '' || varianter.some((variant) => variant.term === term)) return;
    varianter.push({ term, vekt, slag, ...(vist === term ? {} : { vist }) });
  };
  const kjent = leksikon.brukt(ord) > 0;
  const begynner = ord.length >= 3 && leksikon.begynner(ord);
  // Pagefind, too, takes fastlege for fast.
  if (erLege(ord)) legg(`${ord} lege`, VEKT.likeTastet, 'form');
  else if (kjent || begynner) legg(ord, VEKT.skrevet, 'skrevet');
  const en = utover(ord);
  if (kjent && en !== ord) legg(en, VEKT.utover, 'form');
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
    for (const { term, vist } of synonymtermer(grunn, leksikon)) {
      legg(term, term.includes(' ') ? VEKT.flereOrd : VEKT.synonym, 'synonym', vist);
    }
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

