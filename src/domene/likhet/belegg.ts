import type { Enhet } from './enheter.ts';
import type { Plasser, Termkunnskap } from './sjeldenhet.ts';
import { FELTVEKT, HVERDAGSVEKT, SLAGVEKT } from './vekter.ts';

/** What a draft and an entry have in common, measured so that it can be compared across drafts. */
export interface Belegg {
  /** Shared things, each once, weighed by how rare they are: the more, the less likely by chance. */
  sum: number;
  /** How much of what the draft is about the entry is about too: 0–1. Words the base does not know count against. */
  tema: number;
  /** The shared things, those that say most first. */
  felles: readonly Enhet[];
}

/** A word the base does not know may be a topic it does not hold: taken to be as rare as this. */
const UKJENT = 3.2;
const MINSTE = 0.5;
/** The words a draft repeats are what it is about. */
const GJENTATT = 1.3;
/** How far a match of each kind shows that both texts are about the same. */
const TEMAVEKT = { ord: 1, rettet: 0.8, begrep: 0.83, del: 0.6 } as const;
const UVESENTLIG = 'resten';

interface Veid {
  enhet: Enhet;
  hverdag: boolean;
  termer: readonly { plasser: Plasser; verdi: number; tema: number }[];
}

const feltvekter: ReadonlyMap<string, number> = new Map(Object.entries(FELTVEKT));

/** How much each topic of the draft weighs: what it says often and what few entries say. */
function temavekter(enhetene: readonly Enhet[], kunnskap: Termkunnskap): Map<string, number> {
  const roetter = new Map<string, { antall: number; vekt: number }>();
  for (const { rot, termer, steder } of enhetene) {
    if (kunnskap.hverdag(termer[0]?.[0] ?? '')) continue;
    const her = roetter.get(rot) ?? { antall: 0, vekt: 0 };
    const kjente = termer.filter(([term]) => kunnskap.antallMed(term) > 0);
    const vekt = Math.max(her.vekt, ...kjente.map(([term, slag]) => kunnskap.sjeldenhet(term) * TEMAVEKT[slag]));
    roetter.set(rot, { antall: her.antall + steder.length, vekt });
  }
  return new Map(
    [...roetter].map(([rot, { antall, vekt }]) => [rot, antall ** GJENTATT * (vekt === 0 ? UKJENT : Math.max(MINSTE, vekt))]),
  );
}

/** Weighs a draft once, and gives a function that weighs what it shares with each entry (`treff`). */
export function beleggFor(enhetene: readonly Enhet[], kunnskap: Termkunnskap): (treff: string) => Belegg {
  const temaer = temavekter(enhetene, kunnskap);
  const alleTemaer = [...temaer.values()].reduce((sum, vekt) => sum + vekt, 0);
  const veid = enhetene.map((enhet): Veid => ({
    enhet,
    hverdag: kunnskap.hverdag(enhet.termer[0]?.[0] ?? ''),
    termer: enhet.termer.flatMap(([term, slag]) => {
      const plasser = kunnskap.plasser(term);
      if (plasser.length === 0) return [];
      const hverdag = kunnskap.hverdag(term) ? HVERDAGSVEKT.belegg : 1;
      return [{ plasser, verdi: kunnskap.sjeldenhet(term) * SLAGVEKT[slag] * hverdag, tema: TEMAVEKT[slag] }];
    }),
  }));
  return (treff) => {
    const beste = new Map<string, { verdi: number; enhet: Enhet }>();
    const dekket = new Map<string, number>();
    const nr = kunnskap.nummer(treff);
    for (const { enhet, hverdag, termer } of veid) {
      for (const { plasser, verdi, tema } of termer) {
        let feltvekt = 0;
        let vesentlig = false;
        for (const [felt, antall] of plasser) {
          if (antall[nr] === undefined) continue;
          feltvekt = Math.max(feltvekt, Math.min(1, feltvekter.get(felt) ?? 0));
          vesentlig ||= felt !== UVESENTLIG;
        }
        if (verdi * feltvekt > (beste.get(enhet.rot)?.verdi ?? 0)) beste.set(enhet.rot, { verdi: verdi * feltvekt, enhet });
        if (vesentlig && !hverdag && tema > (dekket.get(enhet.rot) ?? 0)) dekket.set(enhet.rot, tema);
      }
    }
    const felles = [...beste.values()].sort((a, b) => b.verdi - a.verdi);
    const dekketVekt = [...dekket].reduce((sum, [rot, andel]) => sum + andel * (temaer.get(rot) ?? 0), 0);
    return {
      sum: felles.reduce((alt, { verdi }) => alt + verdi, 0),
      tema: alleTemaer === 0 ? 0 : dekketVekt / alleTemaer,
      felles: felles.map(({ enhet }) => enhet),
    };
  };
}
