import type { Utdrag } from '../sok/tekstutdrag.ts';

/** An excerpt as nodes, with what was searched for in `<mark>`. */
export function utdrag({ biter }: Utdrag, dokument: Document): DocumentFragment {
  const fragment = dokument.createDocumentFragment();
  for (const { tekst, merket } of biter) {
    if (!merket) {
      fragment.append(tekst);
      continue;
    }
    const merke = dokument.createElement('mark');
    merke.textContent = tekst;
    fragment.append(merke);
  }
  return fragment;
}
