import { distance } from 'fastest-levenshtein';
import { brett } from '../../../src/skjema/naermeste.ts';
import type { Kolonne } from '../kolonner.ts';

/** A header longer than this is a text, not a header. */
const LENGSTE_OVERSKRIFT = 200;
/** A single word this short is a header only when it stands alone: «Start», «Type», «Dato». */
const KORT_ORD = 7;

const ordene = (tekst: string): string[] =>
  tekst
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200F\uFEFF]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(brett)
    .filter((ord) => ord !== '');

/** The numbering of a form: «3.2 Målgruppe», «a) Målgruppe». */
const uten = (tekst: string) => tekst.replace(/^\s*(?:\d+(?:\.\d+)*[.):]?|[a-z][.)])\s+/iu, '');

const skrivefeil = (a: string, b: string): number => {
  if (a === b) return 0;
  const plass = Math.min(a.length, b.length);
  const avstand = plass < 5 ? Infinity : distance(a, b);
  return avstand <= (plass >= 9 ? 2 : 1) ? avstand : Infinity;
};

interface Navn {
  id: string;
  ord: readonly string[];
  /** Only when there is nothing else in the header: what is left out must surely be left out. */
  bareAlene: boolean;
}

/** How well a header carries a name: more for longer names, most when there is nothing else in it; 0 not at all. */
function passer(overskrift: readonly string[], { ord, bareAlene }: Navn): number {
  const lengde = ord.join('').length;
  let best = 0;
  for (let fra = 0; fra + ord.length <= overskrift.length; fra += 1) {
    const feil = ord.reduce((sum, ett, nr) => sum + skrivefeil(ett, overskrift[fra + nr] ?? ''), 0);
    if (feil === Infinity) continue;
    const alene = overskrift.length === ord.length;
    if (!alene && (bareAlene || (ord.length === 1 && lengde < KORT_ORD))) continue;
    best = Math.max(best, lengde - feil * 2 + (alene ? 100 : 0));
  }
  const sammen = skrivefeil(overskrift.join(''), ord.join(''));
  return sammen === Infinity ? best : Math.max(best, 100 + lengde - sammen * 2);
}

/** Which column a header stands for, or `undefined`. */
export type Gjenkjenner = (overskrift: string) => Kolonne | undefined;

/** Recognises headers whatever their case, punctuation, æøå, small slips and words around; the longest name wins. */
export function lagGjenkjenner(kolonner: readonly Kolonne[]): Gjenkjenner {
  const navn = kolonner.flatMap((kolonne) =>
    [kolonne.navn, ...kolonne.ogsa].map((ett): Navn => ({
      id: kolonne.id,
      ord: ordene(ett),
      bareAlene: kolonne.slag === 'person',
    })),
  );
  const kart = new Map(kolonner.map((kolonne) => [kolonne.id, kolonne]));
  const minne = new Map<string, Kolonne | undefined>();
  const finn = (overskrift: string): Kolonne | undefined => {
    if (overskrift.length > LENGSTE_OVERSKRIFT) return undefined;
    const ord = ordene(uten(overskrift));
    if (ord.length > 1 && /^\d$/u.test(ord.at(-1) ?? '')) ord.pop();
    let beste: { id: string; poeng: number } | undefined;
    for (const ett of navn) {
      const poeng = passer(ord, ett);
      if (poeng > (beste?.poeng ?? 0)) beste = { id: ett.id, poeng };
    }
    return beste && kart.get(beste.id);
  };
  return (overskrift) => {
    if (!minne.has(overskrift)) minne.set(overskrift, finn(overskrift));
    return minne.get(overskrift);
  };
}
