import type { Motortreff } from './motor.ts';
import type { Ledd } from './plan.ts';
import type { Slag } from './varianter.ts';
import { VEKTER, type Vekter } from './vekter.ts';

/** How well a hit answers, in words. */
export type Styrke = 'sterk' | 'middels' | 'svak';

/** What the reader wrote, and the term that answered for it. */
export interface Dekning {
  skrevet: string;
  term: string;
  slag: Slag;
  /** The term as it is shown. */
  vist: string;
}

export interface FlettetTreff {
  treff: string;
  /** For ranking within one answer only. */
  poeng: number;
  /** How much the page is about the best of what was asked, 0–1: 1 in the title, little in passing. */
  emne: number;
  styrke: Styrke;
  /** For each thing asked, the term that answered for it here. */
  dekket: readonly Dekning[];
}

/** The answers to one `ledd`: for each of its variants what the index gave. */
export interface Leddsvar {
  ledd: Ledd;
  svar: readonly (readonly Motortreff[])[];
}

const GRENSE = { sterk: 0.57, middels: 0.38, sterktFelt: 0.42, middelsFelt: 0.29 } as const;

type Sted = Pick<Motortreff, 'felt' | 'forekomster'>;

function emne({ felt, forekomster }: Sted, vekter: Vekter): number {
  const tall: Readonly<Record<string, number>> = vekter.felt;
  const [iFelt = 0, iNesteFelt = 0] = felt.map((navn) => tall[navn] ?? 0).sort((a, b) => b - a);
  const { minst, mest, halvveis } = vekter.brod;
  const iTekst = forekomster === 0 ? 0 : minst + (mest - minst) * (forekomster / (forekomster + halvveis));
  return Math.max(iFelt, iTekst) + vekter.itillegg.andre * Math.min(iFelt, iTekst) + vekter.itillegg.felt * iNesteFelt;
}

/** What a page is worth as the answer to a term, where `topp` is the best score any page has. */
export const verdiAv = (
  treff: Sted & { poeng: number },
  topp: number,
  vekter: Vekter = VEKTER,
  om: number = emne(treff, vekter),
): number => om * (1 - vekter.indeks + vekter.indeks * (treff.poeng / topp));

/** Fields the editors fill for the search alone: they find the page, but do not by themselves prove what it is about. */
const FINNER: ReadonlySet<string> = new Set(['sokeord', 'merking', 'navnedeler', 'deler']);

/** What a match proves of the page's topic: less than a full answer when only search words match. */
function belegg(treff: Motortreff, vekter: Vekter): number {
  const felt = treff.felt.filter((navn) => !FINNER.has(navn));
  const synlig = felt.length + treff.forekomster === 0 ? 0 : emne({ ...treff, felt }, vekter);
  return Math.min(1, Math.max(synlig, Math.min(emne(treff, vekter), GRENSE.sterktFelt - 0.01)));
}

interface Delsum {
  poeng: number;
  dekning: number;
  beste: number;
  dekket: Dekning[];
}

const styrkeAv = (dekning: number, beste: number): Styrke =>
  dekning >= GRENSE.sterk && beste >= GRENSE.sterktFelt ? 'sterk' : dekning >= GRENSE.middels && beste >= GRENSE.middelsFelt ? 'middels' : 'svak';

/**
 * One ranked answer from many: for each thing asked the best variant counts, things that tell more weigh
 * more, and pages that answer more of the question come before pages that answer one part well.
 */
export function flett(leddsvar: readonly Leddsvar[], vekter: Vekter = VEKTER): FlettetTreff[] {
  const totalt = leddsvar.reduce((sum, { ledd }) => sum + (ledd.tillegg ? 0 : ledd.vekt), 0);
  const { gulv } = vekter.dekning;
  const sider = new Map<string, Delsum>();
  for (const { ledd, svar } of [...leddsvar].sort((a, b) => b.ledd.vekt - a.ledd.vekt)) {
    const beste = new Map<string, { verdi: number; vekt: number; emne: number; belegg: number; nr: number }>();
    const samlet = new Map<string, number>();
    svar.forEach((treffene, nr) => {
      const variant = ledd.varianter[nr];
      const topp = treffene[0]?.poeng ?? 1;
      if (!variant) return;
      for (const treff of treffene) {
        const om = emne(treff, vekter);
        const verdi = variant.vekt * verdiAv(treff, topp, vekter, om);
        samlet.set(treff.treff, (samlet.get(treff.treff) ?? 0) + verdi);
        const sa = beste.get(treff.treff);
        if (!sa || verdi > sa.verdi) beste.set(treff.treff, { verdi, vekt: variant.vekt, emne: om, belegg: belegg(treff, vekter), nr });
      }
    });
    for (const [treff, { verdi, vekt, emne: om, belegg: bevist, nr }] of beste) {
      const side = sider.get(treff) ?? { poeng: 0, dekning: 0, beste: 0, dekket: [] };
      side.poeng += ledd.vekt * (verdi + vekter.itillegg.varianter * ((samlet.get(treff) ?? verdi) - verdi));
      side.dekning += ledd.vekt * vekt * Math.min(1, vekter.dekning.bisetning + om);
      side.beste = Math.max(side.beste, bevist * vekt);
      const variant = ledd.varianter[nr];
      if (variant) side.dekket.push({ skrevet: ledd.skrevet, term: variant.term, slag: variant.slag, vist: variant.vist ?? variant.term });
      sider.set(treff, side);
    }
  }
  return [...sider]
    .map(([treff, { poeng, dekning, beste, dekket }]) => {
      const andel = totalt === 0 ? 0 : Math.min(1, dekning / totalt);
      return { treff, emne: beste, poeng: (poeng / (totalt || 1)) * (gulv + (1 - gulv) * andel), styrke: styrkeAv(andel, beste), dekket };
    })
    .sort((a, b) => b.poeng - a.poeng);
}
