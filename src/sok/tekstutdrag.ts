import { ordene } from '../norsk/normaliser.ts';
import { stamme } from '../norsk/stamme.ts';
import { STOPPORD } from '../norsk/stoppord.ts';

/** A page's text as Pagefind keeps it: /pagefind/fragment/<id>.pf_fragment. */
export interface Fragment {
  url: string;
  content: string;
  /** Places in the text, counted in words, where something with an id begins. */
  anchors?: readonly { element: string; id: string; text: string; location: number }[];
}

export interface Utdrag {
  /** The text, with what was searched for marked. */
  biter: readonly { tekst: string; merket: boolean }[];
  /** The section it stands in, when it is not the top of the page. */
  seksjon: { tittel: string; adresse: string } | undefined;
}

/** Words in an excerpt, and how many of them come before the first match. */
const LENGDE = 26;
const FORAN = 6;

const OVERSKRIFT = /^h[2-6]$/u;

/** Where the most different terms stand close together, first; `undefined` when none does. */
function besteStart(treff: readonly (readonly [plass: number, ledd: number])[]): number | undefined {
  let beste: { plass: number; ulike: number } | undefined;
  treff.forEach(([plass], nr) => {
    const ulike = new Set<number>();
    for (const [neste, ledd] of treff.slice(nr, nr + LENGDE)) if (neste < plass + LENGDE - FORAN) ulike.add(ledd);
    if (!beste || ulike.size > beste.ulike) beste = { plass, ulike: ulike.size };
  });
  return beste?.plass;
}

/**
 * The part of a page that says most of the terms, and the section it is in; `undefined` when none stands in
 * the text.
 */
export function finnUtdrag({ url, content, anchors = [] }: Fragment, termer: readonly string[]): Utdrag | undefined {
  const stammer = [...new Set(termer.flatMap(ordene))].filter((ord) => !STOPPORD.has(ord)).map(stamme);
  const ord = content.split(/\s+/u);
  const leddI = (ett: string) => {
    const deler = ordene(ett);
    return stammer.findIndex((stammen) => deler.some((del) => del.startsWith(stammen)));
  };
  const treff = ord.map((ett, plass) => [plass, leddI(ett)] as const).filter(([, ledd]) => ledd !== -1);
  const start = besteStart(treff);
  if (start === undefined) return undefined;
  const fra = Math.max(0, Math.min(start - FORAN, ord.length - LENGDE));
  const merkede = new Set(treff.map(([plass]) => plass));
  const biter: { tekst: string; merket: boolean }[] = [];
  ord.slice(fra, fra + LENGDE).forEach((ett, nr) => {
    const merket = merkede.has(fra + nr);
    const forrige = biter.at(-1);
    if (nr > 0 && forrige) forrige.tekst += forrige.merket ? '' : ' ';
    if (nr > 0 && forrige?.merket === true) biter.push({ tekst: ' ', merket: false });
    const siste = biter.at(-1);
    if (siste && !siste.merket && !merket) siste.tekst += ett;
    else biter.push({ tekst: ett, merket });
  });
  const overskrifter = anchors.filter(({ element, text }) => OVERSKRIFT.test(element) && text !== '');
  const anker = overskrifter.filter(({ location }) => location <= start).at(-1);
  return { biter, seksjon: anker ? { tittel: anker.text, adresse: `${url}#${anker.id}` } : undefined };
}
