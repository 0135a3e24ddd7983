import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { lesHtml, type Lytter } from '../html.ts';

/** What the checks ask of an element. */
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

/** The value of an attribute, or `undefined`. */
export function attributt(element: Element, navn: string): string | undefined {
  return element.attrs.find(({ name }) => name === navn)?.value;
}

/** Elements whose text the checks look at: they hold no other elements. */
const MED_TEKST = new Set(['title', 'script']);

/** Makes the page of what it hears; whole when the reading is over. */
export function sidelytter(fil: string): Lytter & { side: Side } {
  const elementer: Element[] = [];
  let apent: Element | undefined;
  return {
    side: { fil, adresse: `/${fil.replace(/(^|\/)index\.html$/u, '$1')}`, elementer },
    apner(tagName, attributter, { linje }) {
      const attrs = Object.entries(attributter).map(([name, value]) => ({ name, value }));
      if (attrs.length === 0 && !NAVNGITTE.has(tagName)) return;
      const element: Element = { tagName, attrs, linje, tekst: '' };
      elementer.push(element);
      apent = MED_TEKST.has(tagName) ? element : undefined;
    },
    lukker() {
      apent = undefined;
    },
    tekst(bit) {
      if (apent) apent.tekst += bit;
    },
  };
}

/** Reads one built page. */
export function lesSide(fil: string, html: string): Side {
  const lytter = sidelytter(fil);
  lesHtml(html, [lytter]);
  return lytter.side;
}

/** Every file below `rot`, with `/` in paths, sorted. */
export async function lesFilnavn(rot: string): Promise<string[]> {
  const funnet = await readdir(rot, { recursive: true, withFileTypes: true });
  return funnet
    .filter((fil) => fil.isFile())
    .map((fil) => relative(rot, join(fil.parentPath, fil.name)).split(sep).join('/'))
    .sort();
}

/** Whether a file of the built site is a page. */
export const erSide = (fil: string): boolean => fil.endsWith('.html');

/** Every page of the built site in `rot`. */
export async function lesSider(rot: string, filer: readonly string[]): Promise<Side[]> {
  const lest: Side[] = [];
  // One at a time: all of them at once would all be in memory at once.
  for (const fil of filer.filter(erSide)) lest.push(lesSide(fil, await readFile(join(rot, fil), 'utf8')));
  return lest;
}
