/** One query with what came out of it. */
export interface Utfall {
  q: string;
  gruppe: string;
  riktige: readonly string[];
  /** Hits in the order they are shown. */
  treff: readonly string[];
  /** The strength of the first hit, where the search gives one. */
  styrke?: string;
}

export interface Maling {
  antall: number;
  /** Share with a right answer first, and among the first three; mean reciprocal rank; share with no hit. 0–1. */
  forst: number;
  blantTre: number;
  mrr: number;
  uten: number;
}

/** Place of the first right answer, from 1; 0 when there is none. */
export function plass({ riktige, treff }: Utfall): number {
  return treff.findIndex((ett) => riktige.includes(ett)) + 1;
}

/** Figures over queries that have an answer. */
export function mal(utfall: readonly Utfall[]): Maling {
  const plasser = utfall.map(plass);
  const andel = (antall: number) => (utfall.length === 0 ? 0 : antall / utfall.length);
  return {
    antall: utfall.length,
    forst: andel(plasser.filter((ett) => ett === 1).length),
    blantTre: andel(plasser.filter((ett) => ett >= 1 && ett <= 3).length),
    mrr: andel(plasser.reduce((sum, ett) => sum + (ett === 0 ? 0 : 1 / ett), 0)),
    uten: andel(utfall.filter(({ treff }) => treff.length === 0).length),
  };
}

/** Share of queries without an answer that show a hit as strong. */
export function falskSterk(utfall: readonly Utfall[]): number {
  return utfall.length === 0 ? 0 : utfall.filter(({ styrke }) => styrke === 'sterk').length / utfall.length;
}
