import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast, type State } from 'mdast-util-to-hast';

type Komponent = MdxJsxFlowElement | MdxJsxTextElement;

/** A component of the house and what stands inside it. */
export interface Komponentdel {
  navn: string;
  attributter: ReadonlyMap<string, string>;
  barn: Tekstdel[];
}

/** A piece of a text on its way to a page: HTML as it is to stand, or a component. */
export type Tekstdel = string | Komponentdel;

/** No text can spell one of these: `<` is written `&#x3C;` in HTML. */
const MERKE = /<(\/?)del-(\d+)>/u;

const somDel = ({ name, attributes }: Komponent): Komponentdel => ({
  navn: name ?? '',
  attributter: new Map(
    attributes.flatMap((ett) =>
      ett.type === 'mdxJsxAttribute' && typeof ett.value === 'string' ? [[ett.name, ett.value] as const] : [],
    ),
  ),
  barn: [],
});

/** Puts each component where its tags stand in the HTML, and the HTML between them in strings. */
function satt(html: string, komponenter: readonly Komponentdel[]): Tekstdel[] {
  const rot: Tekstdel[] = [];
  const apne: Tekstdel[][] = [rot];
  const biter = html.split(MERKE);
  for (let plass = 0; plass < biter.length; plass += 3) {
    const [tekst = '', slutt, nr] = biter.slice(plass, plass + 3);
    if (tekst !== '') apne.at(-1)?.push(tekst);
    const komponent = nr === undefined ? undefined : komponenter[Number(nr)];
    if (komponent === undefined) continue;
    if (slutt === '/') {
      apne.pop();
    } else {
      apne.at(-1)?.push(komponent);
      apne.push(komponent.barn);
    }
  }
  return rot;
}

/** The text of `tre` as HTML, but for the components of the house, which the page itself renders. */
export function tekstdeler(tre: Root): Tekstdel[] {
  const komponenter: Komponentdel[] = [];
  const merk = (state: State, node: Komponent): Element => {
    const nr = komponenter.push(somDel(node)) - 1;
    return { type: 'element', tagName: `del-${String(nr)}`, properties: {}, children: state.all(node) as Element['children'] };
  };
  const hast = toHast(tre, { handlers: { mdxJsxFlowElement: merk, mdxJsxTextElement: merk } });
  return satt(toHtml(hast), komponenter);
}
