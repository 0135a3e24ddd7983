import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A built page, read once: its elements in document order. */
export interface Side {
  /** Path in the built site, as `metoder/festesona/index.html`. */
  fil: string;
  /** Address readers use, as `/metoder/festesona/`. */
  adresse: string;
  elementer: readonly Element[];
}

function* alle(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
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

/** All text inside an element. */
export function tekst(element: Element): string {
  return element.childNodes
    .map((barn) => ('value' in barn ? barn.value : 'childNodes' in barn ? tekst(barn as Element) : ''))
    .join('');
}

/** The line an element starts on in its file. */
export function linje(element: Element): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}

/** Parses one built page. */
export function lesSide(fil: string, html: string): Side {
  const dokument = parse(html, { sourceCodeLocationInfo: true });
  const adresse = `/${fil.replace(/(^|\/)index\.html$/u, '$1')}`;
  return { fil, adresse, elementer: [...alle(dokument)] };
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
  return Promise.all(sider.map(async (fil) => lesSide(fil, await readFile(join(rot, fil), 'utf8'))));
}
