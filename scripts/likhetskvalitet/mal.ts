/** One draft with what came out of it. */
export interface Utfall {
  id: string;
  riktige: readonly string[];
  /** What is shown, best first. */
  treff: readonly string[];
  /** The strength of the first hit, where there is one. */
  styrke?: string;
}

export interface Maling {
  antall: number;
  /** Share with a right answer first, and among the first three: 0–1. */
  forst: number;
  blantTre: number;
}

/** Place of the first right answer, from 1; 0 when it is not shown. */
export const plass = ({ riktige, treff }: Utfall): number => treff.findIndex((ett) => riktige.includes(ett)) + 1;

export const medSvar = (utfall: readonly Utfall[]): Utfall[] => utfall.filter(({ riktige }) => riktige.length > 0);
export const utenSvar = (utfall: readonly Utfall[]): Utfall[] => utfall.filter(({ riktige }) => riktige.length === 0);

/** Figures over drafts that have an answer. */
export function mal(utfall: readonly Utfall[]): Maling {
  const plasser = utfall.map(plass);
  const andel = (antall: number) => (utfall.length === 0 ? 0 : antall / utfall.length);
  return {
    antall: utfall.length,
    forst: andel(plasser.filter((ett) => ett === 1).length),
    blantTre: andel(plasser.filter((ett) => ett >= 1 && ett <= 3).length),
  };
}

/** How many drafts without an answer are shown a hit of each strength first, or none. */
export function styrkerUten(utfall: readonly Utfall[]): Record<'ingen' | 'svak' | 'middels' | 'sterk', number> {
  const antall = { ingen: 0, svak: 0, middels: 0, sterk: 0 };
  for (const { styrke } of utfall) antall[styrke === 'sterk' || styrke === 'middels' || styrke === 'svak' ? styrke : 'ingen'] += 1;
  return antall;
}

/** The outcomes in `antall` parts of the same mix: every fifth, from the first on, and so on. */
export const foldene = (utfall: readonly Utfall[], antall = 5): Utfall[][] =>
  Array.from({ length: antall }, (_, nr) => utfall.filter((_ett, plassen) => plassen % antall === nr));
