import { FASETTER, INGEN_VALGT, type Fasettnavn } from '../sok/fasetter.ts';
import type { Antall } from '../sok/telling.ts';
import { skrivTilstand, veksle, type Soketilstand } from '../sok/tilstand.ts';

const bokser = (rot: ParentNode, navn: string) => [
  ...rot.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${navn}"]`),
];

/** The name readers see for a facet's value; the id itself when the page has no such box. */
export function verdinavn(rot: ParentNode, navn: string, verdi: string): string {
  const boks = bokser(rot, navn).find(({ value }) => value === verdi);
  return boks?.closest('label')?.querySelector('[data-verdinavn]')?.textContent ?? verdi;
}

/** One box of the panel, with what follows its count. */
export interface Fasettboks {
  navn: Fasettnavn;
  boks: HTMLInputElement;
  punkt: Element | null;
  felt: Element | null | undefined;
}

/** Every box of the panel: found once, for all the searches of a visit. */
export const finnFasettbokser = (rot: ParentNode): Fasettboks[] =>
  FASETTER.flatMap(({ navn }) =>
    bokser(rot, navn).map((boks) => ({
      navn,
      boks,
      punkt: boks.closest('li'),
      felt: boks.closest('label')?.querySelector('[data-antall-verdi]'),
    })),
  );

/** Sets every box and its count from the state. Values that would give nothing are dimmed, not removed. */
export function tegnFasetter(boksene: readonly Fasettboks[], tilstand: Soketilstand, antall: Antall): void {
  for (const { navn, boks, punkt, felt } of boksene) {
    const tall = antall.get(navn)?.get(boks.value) ?? 0;
    boks.checked = tilstand.valgt[navn].includes(boks.value);
    punkt?.toggleAttribute('data-tom', tall === 0 && !boks.checked);
    // Most counts stay as they are: what is not written need not be laid out again.
    if (felt && felt.textContent !== String(tall)) felt.textContent = String(tall);
  }
}

/** The chosen values as links that take one away each, with one that takes away all. */
export function tegnValgte(rot: ParentNode, liste: HTMLElement, tilstand: Soketilstand): void {
  const dokument = liste.ownerDocument;
  const brikke = (tekst: string, leseord: string, neste: Soketilstand) => {
    const li = dokument.createElement('li');
    const lenke = dokument.createElement('a');
    lenke.href = `?${skrivTilstand(neste)}`;
    lenke.setAttribute('aria-label', leseord);
    lenke.textContent = tekst;
    li.append(lenke);
    return li;
  };
  const brikker = FASETTER.flatMap(({ navn }) =>
    tilstand.valgt[navn].map((verdi) => {
      const tekst = verdinavn(rot, navn, verdi);
      return brikke(`${tekst} ✕`, `Fjern filteret ${tekst}`, veksle(tilstand, navn, verdi));
    }),
  );
  const uten = { ...tilstand, valgt: INGEN_VALGT };
  if (brikker.length > 1) brikker.push(brikke('Fjern alle', 'Fjern alle filtrene', uten));
  liste.replaceChildren(...brikker);
  liste.hidden = brikker.length === 0;
}
