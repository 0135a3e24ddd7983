import type { Motortreff } from './motor.ts';
import type { Ledd, Slag } from './plan.ts';

/** How well a hit answers, in words. */
export type Styrke = 'sterk' | 'middels' | 'svak';

export interface FlettetTreff {
  treff: string;
  /** For ranking within one answer only. */
  poeng: number;
  /** How much the page is about the best of what was asked, 0–1: 1 in the title, little in passing. */
  emne: number;
  styrke: Styrke;
  /** What the reader wrote, and the term that answered for it here. */
  dekket: readonly { skrevet: string; term: string; slag: Slag }[];
}

/** The answers to one `ledd`: for each of its variants what the index gave. */
export interface Leddsvar {
  ledd: Ledd;
  svar: readonly (readonly Motortreff[])[];
}

/** What a match in a field says of the page's topic, 0–1. */
const FELTVEKT: Readonly<Record<string, number>> = {
  tittel: 1,
  aliaser: 0.9,
  kortOm: 0.75,
  sokeord: 0.75,
  forHvem: 0.6,
  merking: 0.45,
  deler: 0.4,
};
const BROD = { minst: 0.12, mest: 0.4, halvveis: 5 } as const;
const GRENSE = { sterk: 0.57, middels: 0.38, sterktFelt: 0.3, middelsFelt: 0.22 } as const;

function emne({ felt, forekomster }: Motortreff): number {
  const iFelt = Math.max(0, ...felt.map((navn) => FELTVEKT[navn] ?? 0));
  const iTekst = forekomster === 0 ? 0 : BROD.minst + (BROD.mest - BROD.minst) * (forekomster / (forekomster + BROD.halvveis));
  return Math.min(1, Math.max(iFelt, iTekst) + 0.2 * Math.min(iFelt, iTekst));
}

/** Fields the editors fill for the search alone: they find the page, but do not by themselves prove what it is about. */
const FINNER: ReadonlySet<string> = new Set(['sokeord', 'merking', 'deler']);

/** What a match proves of the page's topic: less than a full answer when only search words match. */
function belegg(treff: Motortreff): number {
  const felt = treff.felt.filter((navn) => !FINNER.has(navn));
  const synlig = felt.length + treff.forekomster === 0 ? 0 : emne({ ...treff, felt });
  return Math.max(synlig, Math.min(emne(treff), GRENSE.sterktFelt - 0.01));
}

interface Delsum {
  poeng: number;
  dekning: number;
  beste: number;
  dekket: { skrevet: string; term: string; slag: Slag }[];
}

const styrkeAv = (dekning: number, beste: number): Styrke =>
  dekning >= GRENSE.sterk && beste >= GRENSE.sterktFelt ? 'sterk' : dekning >= GRENSE.middels && beste >= GRENSE.middelsFelt ? 'middels' : 'svak';

/**
 * One ranked answer from many: for each thing asked the best variant counts, things that tell more weigh
 * more, and pages that answer more of the question come before pages that answer one part well.
 */
export function flett(leddsvar: readonly Leddsvar[]): FlettetTreff[] {
  const totalt = leddsvar.reduce((sum, { ledd }) => sum + (ledd.tillegg ? 0 : ledd.vekt), 0);
  const sider = new Map<string, Delsum>();
  for (const { ledd, svar } of [...leddsvar].sort((a, b) => b.ledd.vekt - a.ledd.vekt)) {
    const beste = new Map<string, { verdi: number; vekt: number; emne: number; belegg: number; nr: number }>();
    svar.forEach((treffene, nr) => {
      const variant = ledd.varianter[nr];
      const topp = treffene[0]?.poeng ?? 1;
      if (!variant) return;
      for (const treff of treffene) {
        const om = emne(treff);
        const verdi = variant.vekt * om * (0.5 + 0.5 * (treff.poeng / topp));
        const sa = beste.get(treff.treff);
        if (!sa || verdi > sa.verdi) beste.set(treff.treff, { verdi, vekt: variant.vekt, emne: om, belegg: belegg(treff), nr });
      }
    });
    for (const [treff, { verdi, vekt, emne: om, belegg: bevist, nr }] of beste) {
      const side = sider.get(treff) ?? { poeng: 0, dekning: 0, beste: 0, dekket: [] };
      side.poeng += ledd.vekt * verdi;
      side.dekning += ledd.vekt * vekt * Math.min(1, 0.4 + om);
      side.beste = Math.max(side.beste, bevist * vekt);
      const variant = ledd.varianter[nr];
      if (variant) side.dekket.push({ skrevet: ledd.skrevet, term: variant.term, slag: variant.slag });
      sider.set(treff, side);
    }
  }
  return [...sider]
    .map(([treff, { poeng, dekning, beste, dekket }]) => {
      const andel = totalt === 0 ? 0 : Math.min(1, dekning / totalt);
      return { treff, emne: beste, poeng: (poeng / (totalt || 1)) * (0.35 + 0.65 * andel), styrke: styrkeAv(andel, beste), dekket };
    })
    .sort((a, b) => b.poeng - a.poeng);
}
