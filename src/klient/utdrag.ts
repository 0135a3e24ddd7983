/**
 * Pagefind's excerpt as nodes: its text, with `<mark>` kept and every other tag reduced to its text.
 * The HTML is parsed in a document of its own, where nothing runs and nothing loads.
 */
export function utdrag(html: string, dokument: Document): DocumentFragment {
  const fragment = dokument.createDocumentFragment();
  const lest = new DOMParser().parseFromString(html, 'text/html');
  for (const node of lest.body.childNodes) {
    const tekst = dokument.createTextNode(node.textContent ?? '');
    if (node.nodeName === 'MARK') {
      const merke = dokument.createElement('mark');
      merke.append(tekst);
      fragment.append(merke);
    } else {
      fragment.append(tekst);
    }
  }
  return fragment;
}
