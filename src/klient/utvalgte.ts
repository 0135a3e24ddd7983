import type { Sokepost } from '../sok/sokepost.ts';
import { hentJson } from './hent.ts';

/** Where the site begins, as the search page around `element` says it: `/`, or the folder with a slash at each end. */
export const rotenTil = (element: Element): string => element.closest<HTMLElement>('[data-rot]')?.dataset['rot'] ?? '/';

/** The numbers in the search of the methods that are shown around `element`, in their order. */
export const numrene = (element: Element): number[] =>
  (element.closest<HTMLElement>('[data-numre]')?.dataset['numre'] ?? '').split(' ').map(Number);

/** The ids of those methods. Rejects when the list cannot be fetched. */
export async function hentMetodeider(element: Element): Promise<string[]> {
  const numre = numrene(element);
  const poster = await hentJson<Sokepost[]>(`${rotenTil(element)}sok/poster.json`);
  const etterNummer = new Map(poster.map(({ rang, treff }) => [rang, treff.slice('metoder/'.length)]));
  return numre.flatMap((nr) => etterNummer.get(nr) ?? []);
}
