import type { Analyse } from './analyse.ts';
import { setninger, somBiter, type Bit } from './biter.ts';
import type { Enhet } from './enheter.ts';
import type { Likhetskort } from './kort.ts';
import { LIKHETSFASETTNAVN, type Likhetsfasett, type Merking } from './merking.ts';
import type { Termindeks } from './termindeks.ts';
import { termvekt } from './vekter.ts';

/** One thing both texts say, as it stands in each. */
export interface FellesOrd {
  hosDere: string;
  hosDem: string;
}

/** A sentence of the draft beside one of the entry, with what they share marked. */
export interface Utdragspar {
  hosDere: readonly Bit[];
  hosDem: readonly Bit[];
  /** The heading the entry's sentence stands under. */
  overskrift: string;
}

/** What two sets of facets share and do not, as ids. */
export interface Fasettlikhet {
  samme: Merking;
  bareDere: Merking;
  bareDem: Merking;
}

const FLEST_ORD = 8;

interface Funn {
  enhet: Enhet;
  verdi: number;
  deres: { del: number; sted: readonly [number, number]; tekst: string }[];
}

/** Compares facets. A wider word counts as shared with a narrower one under it. */
export function sammenlignFasetter(dere: Merking, dem: Merking, overordnet: ReadonlyMap<string, string>): Fasettlikhet {
  const naer = (fasett: Likhetsfasett, a: string, b: string) =>
    a === b || overordnet.get(`${fasett}/${a}`) === b || overordnet.get(`${fasett}/${b}`) === a;
  const velg = (hva: (fasett: Likhetsfasett) => readonly string[]) =>
    Object.fromEntries(LIKHETSFASETTNAVN.map((fasett) => [fasett, hva(fasett)])) as Record<Likhetsfasett, readonly string[]>;
  const uten = (fra: Merking, andre: Merking) =>
    velg((fasett) => fra[fasett].filter((id) => !andre[fasett].some((annen) => naer(fasett, id, annen))));
  return {
    samme: velg((fasett) => dem[fasett].filter((id) => dere[fasett].some((annen) => naer(fasett, id, annen)))),
    bareDere: uten(dere, dem),
    bareDem: uten(dem, dere),
  };
}

/** The first of the parts below that is a sentence of the page. */
const FORSTE_UTDRAG = 3;

const vises = (kort: Likhetskort): [overskrift: string, tekst: string][] => [
  ['', kort.tittel],
  ['Kort om', kort.kortOm],
  ['Målgruppen', kort.forHvem],
  ...kort.utdrag.map(([overskrift, tekst]): [string, string] => [overskrift, tekst]),
];

function finnFelles(felles: readonly Enhet[], deler: readonly Analyse[], indeks: Termindeks): Funn[] {
  const steder = new Map<string, Funn['deres']>();
  deler.forEach(({ tekst, forekomster }, del) => {
    for (const { term, slag, fra, til } of forekomster) {
      if (slag === 'del') continue;
      const her = steder.get(term) ?? [];
      her.push({ del, sted: [fra, til], tekst: tekst.slice(fra, til) });
      steder.set(term, her);
    }
  });
  return felles.flatMap((enhet) => {
    const [term, slag] = enhet.termer.find(([ett, hvordan]) => hvordan !== 'del' && steder.has(ett)) ?? [];
    if (term === undefined || slag === undefined || indeks.hverdag(enhet.termer[0]?.[0] ?? '')) return [];
    return [{ enhet, verdi: indeks.sjeldenhet(term) * termvekt(term, slag), deres: steder.get(term) ?? [] }];
  });
}

/** What a draft and an entry share, in the words of both: the most telling words, and the sentences they stand in. */
export function grunner(
  utkast: Analyse,
  felles: readonly Enhet[],
  kort: Likhetskort,
  analyser: (tekst: string) => Analyse,
  indeks: Termindeks,
): { ord: FellesOrd[]; utdrag: Utdragspar | undefined } {
  const visning = vises(kort);
  const deler = visning.map(([, tekst]) => analyser(tekst));
  const funn = finnFelles(felles, deler, indeks).sort((a, b) => b.verdi - a.verdi);
  const ord = funn.slice(0, FLEST_ORD).flatMap(({ enhet, deres }) => {
    const [sted] = enhet.steder;
    const [dem] = deres;
    return sted && dem ? [{ hosDere: utkast.tekst.slice(...sted), hosDem: dem.tekst }] : [];
  });
  return { ord, utdrag: utdragspar(utkast, funn, visning, deler) };
}

type Sted = readonly [fra: number, til: number];

/** Sentences with the shared things they hold: index of the thing → its places in the sentence. */
function medFunn(tekst: string, steder: readonly { nr: number; sted: Sted }[]): { sted: Sted; funn: Map<number, Sted[]> }[] {
  return setninger(tekst).flatMap((sted) => {
    const inni = steder.filter((ett) => ett.sted[0] >= sted[0] && ett.sted[1] <= sted[1]);
    if (inni.length === 0) return [];
    const funn = new Map<number, Sted[]>();
    for (const ett of inni) funn.set(ett.nr, [...(funn.get(ett.nr) ?? []), ett.sted]);
    return [{ sted, funn }];
  });
}

function utdragspar(
  utkast: Analyse,
  funn: readonly Funn[],
  visning: readonly [string, string][],
  deler: readonly Analyse[],
): Utdragspar | undefined {
  const mine = medFunn(utkast.tekst, funn.flatMap(({ enhet }, nr) => enhet.steder.map((sted) => ({ nr, sted }))));
  let best: { verdi: number; min: (typeof mine)[number]; din: (typeof mine)[number]; del: number; felles: number[] } | undefined;
  deler.forEach(({ tekst }, del) => {
    // The title and the summary are shown anyway: a sentence from the page itself says more.
    if (del < FORSTE_UTDRAG) return;
    const steder = funn.flatMap(({ deres }, nr) => deres.filter((ett) => ett.del === del).map(({ sted }) => ({ nr, sted })));
    for (const din of medFunn(tekst, steder)) {
      for (const min of mine) {
        const felles = [...din.funn.keys()].filter((nr) => min.funn.has(nr));
        const verdi = felles.reduce((sum, nr) => sum + (funn[nr]?.verdi ?? 0), 0);
        if (verdi > (best?.verdi ?? 0)) best = { verdi, min, din, del, felles };
      }
    }
  });
  const tekst = best && deler[best.del]?.tekst;
  if (!best || tekst === undefined) return undefined;
  const { min, din, felles, del } = best;
  const merk = (hvor: typeof min) => felles.flatMap((nr) => hvor.funn.get(nr) ?? []);
  return {
    hosDere: somBiter(utkast.tekst, min.sted, merk(min)),
    hosDem: somBiter(tekst, din.sted, merk(din)),
    overskrift: visning[del]?.[0] ?? '',
  };
}
