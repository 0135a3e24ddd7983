import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page as the index sees it: where its searched part begins, its words, and which hit it is. */
export interface Kildeside {
  html: string;
  treff: string;
  /** Everything searched: running text and metadata, one space between. */
  tekst: string;
}

const attributt = (node: Node, navn: string) =>
  'attrs' in node ? node.attrs.find(({ name }) => name === navn)?.value : undefined;

function* noder(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const barn of node.childNodes) yield* noder(barn);
}

function* tekster(node: Node): Generator<string> {
  const meta = attributt(node, 'data-pagefind-meta');
  if (meta?.endsWith('[content]') === true && !meta.startsWith('treff')) yield attributt(node, 'content') ?? '';
  if (node.nodeName === '#text' && 'value' in node) yield node.value;
  if (attributt(node, 'data-pagefind-ignore') !== undefined && node.nodeName !== 'p') return;
  if ('childNodes' in node) for (const barn of node.childNodes) yield* tekster(barn);
}

/** Reads a built page; `undefined` when it is not to be searched. */
export function lesKildeside(html: string): Kildeside | undefined {
  const dokument = parse(html);
  for (const rot of dokument.childNodes) {
    for (const node of noder(rot)) {
      if (attributt(node, 'data-pagefind-body') === undefined) continue;
      let treff = '';
      for (const inne of noder(node)) {
        if (attributt(inne, 'data-pagefind-meta') === 'treff[content]') treff = attributt(inne, 'content') ?? '';
      }
      return { html, treff, tekst: [...tekster(node)].join(' ') };
    }
  }
  return undefined;
}

/** The page with extra search words in its searched part, for the index only: the built file is not touched. */
export function medDeler({ html }: Kildeside, deler: readonly string[]): string {
  const meta = `<meta data-pagefind-meta="deler[content]" content="${deler.join(' · ')}">`;
  return deler.length === 0 ? html : html.replace(/(<[a-z]+[^>]*\bdata-pagefind-body\b[^>]*>)/u, `$1${meta}`);
}
