import type { Motortreff } from '../motor.ts';
import { VEKTER } from '../vekter.ts';
import { somTegn, tallVed } from './tegn.ts';

/** A page that answers one word, as the index keeps it. */
export interface Ordtreff extends Omit<Motortreff, 'treff'> {
  nr: number;
}

/** The answers to some words that follow each other in the word list: one character for each fact of each page. */
export interface Svarskive {
  /** Pages for each word. */
  antall: readonly number[];
  /** Distance from the number of the page before. */
  avstand: string;
  /** Score as a share of the word's best, in `NIVAER` steps. */
  poeng: string;
  /** The fields it stands in, one bit each. */
  felt: string;
  /** Times it stands in the text. */
  ganger: string;
}

const NIVAER = 900;
/** Metadata fields by their bit: those the ranking knows. */
const FELT: readonly string[] = Object.keys(VEKTER.felt);
/** More times than this says nothing more. */
const FLEST_GANGER = 90;

/** Packs the answers to words that follow each other. */
export function pakkSvar(rader: readonly (readonly Ordtreff[])[]): Svarskive {
  const ordnet = rader.map((rad) => {
    const topp = Math.max(...rad.map(({ poeng }) => poeng)) || 1;
    return rad.map((ett) => ({ ...ett, poeng: ett.poeng / topp })).sort((a, b) => a.nr - b.nr);
  });
  const kolonne = (tall: (ett: Ordtreff, forrige: Ordtreff | undefined) => number) =>
    somTegn(ordnet.flatMap((rad) => rad.map((ett, plass) => tall(ett, rad[plass - 1]))));
  return {
    antall: ordnet.map(({ length }) => length),
    avstand: kolonne(({ nr }, forrige) => nr - (forrige?.nr ?? 0)),
    poeng: kolonne(({ poeng }) => Math.round(Math.max(0, poeng) * NIVAER)),
    felt: kolonne(({ felt }) => FELT.reduce((biter, navn, bit) => biter | (Number(felt.includes(navn)) << bit), 0)),
    ganger: kolonne(({ forekomster }) => Math.min(FLEST_GANGER, forekomster)),
  };
}

/** Answers packed apart, of words that follow each other, as one: no word's answer depends on the others. */
export const skjotSvar = (skiver: readonly Svarskive[]): Svarskive => ({
  antall: skiver.flatMap(({ antall }) => antall),
  avstand: skiver.map(({ avstand }) => avstand).join(''),
  poeng: skiver.map(({ poeng }) => poeng).join(''),
  felt: skiver.map(({ felt }) => felt).join(''),
  ganger: skiver.map(({ ganger }) => ganger).join(''),
});

/** Every combination of fields, made once: the same array for the same fields. */
const KOMBINASJONER = Array.from({ length: 1 << FELT.length }, (_, biter) =>
  FELT.filter((_navn, bit) => (biter & (1 << bit)) !== 0),
);

/** The answer to word number `rad` of a slice, in the order of the pages. Scores are shares of the best, 0–1. */
export function lesSvar({ antall, avstand, poeng, felt, ganger }: Svarskive, rad: number): Ordtreff[] {
  const fra = antall.slice(0, rad).reduce((sum, ett) => sum + ett, 0);
  let nr = 0;
  return Array.from({ length: antall[rad] ?? 0 }, (_, plass) => {
    nr += tallVed(avstand, fra + plass);
    return {
      nr,
      poeng: tallVed(poeng, fra + plass) / NIVAER,
      felt: KOMBINASJONER[tallVed(felt, fra + plass)] ?? [],
      forekomster: tallVed(ganger, fra + plass),
    };
  });
}
