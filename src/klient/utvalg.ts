// As an address: a plain import() would put Vite's preload helper, 1 kB, on the search page.
import nedlasting from './utvalg-nedlasting.ts?worker&url';

const hentNedlasting = () => void import(/* @vite-ignore */ nedlasting);

/** Tells «Last ned dette utvalget» the numbers of the methods that are shown; without any it is hidden. */
export function settUtvalg(element: HTMLElement, numre: readonly number[]): void {
  element.hidden = numre.length === 0;
  element.dataset['numre'] = numre.join(' ');
  const [knapp, status] = element.children;
  if (!knapp || !status) return;
  knapp.textContent = `Last ned dette utvalget (${numre.length})`;
  status.textContent = '';
  knapp.addEventListener('click', hentNedlasting, { once: true });
}
