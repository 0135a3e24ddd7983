import { hefteknapp } from '../domene/kort/hefte.ts';
// As addresses: a plain import() would put Vite's preload helper, 1 kB, on the search page.
import hefte from './utvalg-hefte.ts?worker&url';
import nedlasting from './utvalg-nedlasting.ts?worker&url';

const hent = (adresse: string) => () => void import(/* @vite-ignore */ adresse);

/** What can be made of the methods that are shown: the element, what fetches it, and what its button says. */
const VALG = [
  ['utvalg-nedlasting', hent(nedlasting), (antall: number) => `Last ned dette utvalget (${antall})`],
  ['utvalg-hefte', hent(hefte), hefteknapp],
] as const;

/** Tells «Last ned dette utvalget» and the booklet the numbers of the methods that are shown; without any they are hidden. */
export function settUtvalg(element: HTMLElement, numre: readonly number[]): void {
  element.hidden = numre.length === 0;
  element.dataset['numre'] = numre.join(' ');
  for (const [navn, hentElement, tekst] of VALG) {
    const knapp = element.querySelector(`${navn} button`);
    knapp?.replaceChildren(tekst(numre.length));
    knapp?.addEventListener('click', hentElement, { once: true });
    element.querySelector(`${navn} [role=status]`)?.replaceChildren();
  }
}
