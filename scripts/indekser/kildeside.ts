import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page as the index sees it: where its searched part begins, its words, and which hit it is. */
export interface Kildeside {
  html: string;
  treff: string;
  /** Everything searched: running text and metadata, one space between. */
  tekst: string;
  /** Its title and other names. */
  navn: string;
}

const attributt = (node: Node, navn: string) =>
  'attrs' in node ? node.attrs.find(({ name }) => name === navn)?.value : undefined;

function* noder(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const barn of node.childNodes) yield* noder(barn);
}

function* tekster(node: Node): Generator<string> {
  const meta = attributt(node, 'data-pagefind-meta');
  if (meta?.endsWith('[value]') === true && !meta.startsWith('treff')) yield attributt(node, 'value') ?? '';
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
      const meta = (navn: string) =>
        [...noder(node)].filter((inne) => attributt(inne, 'data-pagefind-meta') === navn);
      const innhold = (navn: string) => meta(`${navn}[value]`).map((inne) => attributt(inne, 'value') ?? '');
      const tittel = meta('tittel').flatMap((inne) => [...tekster(inne)]);
      return {
        html,
        treff: innhold('treff').join(''),
        tekst: [...tekster(node)].join(' '),
        navn: [...tittel, ...innhold('aliaser')].join(' '),
      };
    }
  }
  return undefined;
}

/** Search words for the index only, by the field they go into. */
export interface Deler {
  /** Parts of the compounds of the page's names. */
  navnedeler: readonly string[];
  /** Parts of its other compounds. */
  deler: readonly string[];
}

/** The page with extra search words in its searched part, for the index only: the built file is not touched. */
export function medDeler({ html }: Kildeside, deler: Deler): string {
  const meta = Object.entries(deler)
    .filter(([, ord]) => ord.length > 0)
    .map(([felt, ord]) => `<data hidden data-pagefind-meta="${felt}[value]" value="${ord.join(' · ')}"></data>`);
  return html.replace(/(<[a-z]+[^>]*\bdata-pagefind-body\b[^>]*>)/u, `$1${meta.join('')}`);
}
