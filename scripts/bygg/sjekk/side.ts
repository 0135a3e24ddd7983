import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Element;

/** What the checks ask of an element. Held apart from the parsed tree, which is ten times as large as the page. */
export interface Element {
  tagName: string;
  attrs: readonly { name: string; value: string }[];
  /** Line it starts on. */
  linje: number;
  /** All text inside, of the elements whose text is asked for: titles and scripts. */
  tekst: string;
}

/** Asked for by name; the rest are kept only for their attributes. */
const NAVNGITTE = new Set(['html', 'title', 'h1', 'style', 'script']);

/** A built page, read once: its elements in document order, without those that have neither attributes nor a name that is asked for. */
export interface Side {
  /** Path in the built site, as `metoder/festesona/index.html`. */
  fil: string;
  /** Address readers use, as `/metoder/festesona/`. */
  adresse: string;
  elementer: readonly Element[];
}

function* alle(node: DefaultTreeAdapterTypes.ParentNode): Generator<Node> {
  const barn = 'content' in node ? (node.content as DefaultTreeAdapterTypes.ParentNode).childNodes : node.childNodes;
  for (const ett of barn) {
    if (!('tagName' in ett)) continue;
    yield ett;
    yield* alle(ett);
  }
}

/** The value of an attribute, or `undefined`. */
export function attributt(element: Element, navn: string): string | undefined {
  return element.attrs.find(({ name }) => name === navn)?.value;
}

const tekst = ({ childNodes }: Node): string => childNodes.map((barn) => ('value' in barn ? barn.value : '')).join('');

/** Elements whose text the checks look at. */
const MED_TEKST = new Set(['title', 'script']);

const somElement = (node: Node): Element => ({
  tagName: node.tagName,
  attrs: node.attrs.map(({ name, value }) => ({ name, value })),
  linje: node.sourceCodeLocation?.startLine ?? 1,
  tekst: MED_TEKST.has(node.tagName) ? tekst(node) : '',
});

/** Parses one built page. */
export function lesSide(fil: string, html: string): Side {
  const dokument = parse(html, { sourceCodeLocationInfo: true });
  const adresse = `/${fil.replace(/(^|\/)index\.html$/u, '$1')}`;
  return { fil, adresse, elementer: [...alle(dokument)].filter((node) => node.attrs.length > 0 || NAVNGITTE.has(node.tagName)).map(somElement) };
}

/** Every file below `rot`, with `/` in paths, sorted. */
export async function lesFilnavn(rot: string): Promise<string[]> {
  const funnet = await readdir(rot, { recursive: true, withFileTypes: true });
  return funnet
    .filter((fil) => fil.isFile())
    .map((fil) => relative(rot, join(fil.parentPath, fil.name)).split(sep).join('/'))
    .sort();
}

/** Every page of the built site in `rot`. */
export async function lesSider(rot: string, filer: readonly string[]): Promise<Side[]> {
  const sider = filer.filter((fil) => fil.endsWith('.html'));
  const lest: Side[] = [];
  // One at a time: all of them at once would all be in memory at once.
  for (const fil of sider) lest.push(lesSide(fil, await readFile(join(rot, fil), 'utf8')));
  return lest;
}
