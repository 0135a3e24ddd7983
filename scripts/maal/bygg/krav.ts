import { METODESIDE, SIDER } from './hva.ts';
import type { Maaling } from './maaling.ts';
import { vekst } from './vekst.ts';

/** One goal and what was measured of it. `nadd` is `undefined` where it was not measured. */
export interface Vurdering {
  hva: string;
  /** The most it may be, and what it was, in `enhet`. */
  hoyst: number;
  maalt: number | undefined;
  enhet: '×' | 'GB' | 's' | 'kB' | 'ms' | '';
  desimaler: number;
  nadd: boolean | undefined;
}

const STOR = 2000;
const STORST = 10_000;

type Krav = Omit<Vurdering, 'nadd'>;

/** Whole steps of what is shown: 0,0004 is as good as 0 when three decimals are. */
const innenfor = ({ maalt, hoyst, desimaler }: Krav) =>
  maalt === undefined ? undefined : Number(maalt.toFixed(desimaler)) <= hoyst;

function* byggekrav(maalinger: readonly Maaling[]): Generator<Krav> {
  const ved = (antall: number) => maalinger.find(({ metoder }) => metoder === antall);
  const [stor, storst] = [ved(STOR), ved(STORST)];
  const mot = (del: (bygg: { klokke: number; cpu: number; dist: number }) => number) =>
    stor?.starlight && del({ ...stor.kald, dist: stor.dist }) / del(stor.starlight);
  const forhold = { enhet: '×', desimaler: 2 } as const;
  yield { hva: '2 000 metoder: tid på klokka mot Starlight', hoyst: 0.5, maalt: mot(({ klokke }) => klokke), ...forhold };
  yield { hva: '2 000 metoder: prosessortid mot Starlight', hoyst: 0.5, maalt: mot(({ cpu }) => cpu), ...forhold };
  yield { hva: '2 000 metoder: dist mot Starlight', hoyst: 0.2, maalt: mot(({ dist }) => dist), ...forhold };
  const minne = storst && Math.max(storst.kald.minne, storst.varm.minne) / 1e9;
  yield { hva: '10 000 metoder: mest minne', hoyst: 4, maalt: minne, enhet: 'GB', desimaler: 2 };
  const okning = vekst(maalinger).find(({ fra, til }) => fra === STOR && til === STORST);
  yield { hva: 'Fra 2 000 til 10 000: vekst i tid på klokka', hoyst: 1, maalt: okning?.klokke, ...forhold };
  yield { hva: 'Fra 2 000 til 10 000: vekst i prosessortid', hoyst: 1, maalt: okning?.cpu, ...forhold };
  yield { hva: '10 000 metoder: kontrollen på klokka', hoyst: 10, maalt: storst?.validator.klokke, enhet: 's', desimaler: 1 };
}

function* sidekrav(maalinger: readonly Maaling[]): Generator<Krav> {
  const storst = [...maalinger].sort((a, b) => b.metoder - a.metoder)[0];
  const metode = storst?.besok[METODESIDE];
  const vekt = metode && metode.vekt / 1e3;
  yield { hva: 'Første besøk på en metode: vekt', hoyst: 60, maalt: vekt, enhet: 'kB', desimaler: 1 };
  yield { hva: 'Første besøk på en metode: LCP', hoyst: 1500, maalt: metode?.lcp, enhet: 'ms', desimaler: 0 };
  for (const side of SIDER) {
    const besok = storst?.besok[side];
    yield { hva: `Første besøk på ${side}: CLS`, hoyst: 0, maalt: besok?.cls, enhet: '', desimaler: 3 };
    yield { hva: `Første besøk på ${side}: TBT`, hoyst: 50, maalt: besok?.tbt, enhet: 'ms', desimaler: 0 };
  }
}

/** The goals of the project, each with what was measured. Pages are those of the largest base. */
export function vurder(maalinger: readonly Maaling[]): Vurdering[] {
  return [...byggekrav(maalinger), ...sidekrav(maalinger)].map((krav) => ({ ...krav, nadd: innenfor(krav) }));
}
