import { prosent } from './oversikt.ts';

/** One year of a row of columns, in percent of the drawing's width and of the highest column. */
export interface Aarssoyle {
  aar: number;
  antall: number;
  x: number;
  bredde: number;
  hoyde: number;
  /** Whether the year is written below: the ends, and every fifth year with room around it. */
  medTekst: boolean;
}

export interface Aarsrekke {
  /** Every year from the first to the last, also those with nothing. */
  soyler: Aarssoyle[];
  kjente: number;
  ukjente: number;
}

/** Free space on each side of a column, as a part of a year's width. */
const LUFT = 0.14;
/** Years there must be between a fifth year and an end for both to be written. */
const ROM = 2;

const somAar = (tidspunkt: string | number): number => Number(String(tidspunkt).slice(0, 4));

/** How many start in each year. Times are written as in content: year, month, day or «ukjent». */
export function aarsrekke(tidspunkter: readonly (string | number)[]): Aarsrekke {
  const perAar = new Map<number, number>();
  for (const aar of tidspunkter.map(somAar)) if (!Number.isNaN(aar)) perAar.set(aar, (perAar.get(aar) ?? 0) + 1);
  const aarene = [...perAar.keys()].sort((a, b) => a - b);
  const [forste] = aarene;
  const siste = aarene.at(-1);
  const kjente = [...perAar.values()].reduce((sum, antall) => sum + antall, 0);
  const ukjente = tidspunkter.length - kjente;
  if (forste === undefined || siste === undefined) return { soyler: [], kjente, ukjente };
  const mange = siste - forste + 1;
  const flest = [...perAar.values()].reduce((mest, antall) => Math.max(mest, antall), 1);
  const soyler = Array.from({ length: mange }, (_, nr): Aarssoyle => {
    const aar = forste + nr;
    const antall = perAar.get(aar) ?? 0;
    return {
      aar,
      antall,
      x: prosent(nr + LUFT, mange),
      bredde: prosent(1 - 2 * LUFT, mange),
      hoyde: prosent(antall, flest),
      medTekst: aar === forste || aar === siste || (aar % 5 === 0 && aar - forste >= ROM && siste - aar >= ROM),
    };
  });
  return { soyler, kjente, ukjente };
}
