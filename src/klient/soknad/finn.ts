import type { Soknad } from '../../domene/soknad/soknad.ts';

/** The one element a part of the page needs; a page without it is a programming error. */
export function finn<E extends Element = HTMLElement>(rot: ParentNode, velger: string): E {
  const funnet = rot.querySelector<E>(velger);
  if (!funnet) throw new Error(`Søknadsplanleggeren mangler «${velger}»`);
  return funnet;
}

/** Changes the plan; the page shows progress and saves by itself. */
export type Endre = (gjor: (soknad: Soknad) => Soknad) => void;

/** Says something to the reader, at the place it concerns. */
export type Meld = (hvor: 'topp' | 'metode' | 'utkast' | 'filer', tekst: string) => void;
