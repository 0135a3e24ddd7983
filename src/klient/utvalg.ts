// As an address: a plain import() would put Vite's preload helper, 1 kB, on the search page.
import nedlasting from './utvalg-nedlasting.ts?worker&url';
import type { Sokepost } from '../sok/sokepost.ts';

const hentNedlasting = () => void import(/* @vite-ignore */ nedlasting);

/** Tells «Last ned dette utvalget» which methods are shown; without any it is hidden. */
export function settUtvalg(element: HTMLElement, poster: readonly Sokepost[]): void {
  const ider = poster.flatMap(({ treff, type }) => (type === 'metoder' ? treff.slice('metoder/'.length) : []));
  element.hidden = ider.length === 0;
  element.dataset['ider'] = ider.join(' ');
  const [knapp, status] = element.children;
  if (!knapp || !status) return;
  knapp.textContent = `Last ned dette utvalget (${ider.length})`;
  status.textContent = '';
  knapp.addEventListener('click', hentNedlasting, { once: true });
}
