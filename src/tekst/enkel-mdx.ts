import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import { attributt, fra, lesEnkelInline } from './enkel-inline.ts';

/** Anything but printable ASCII and ordinary letters and signs; what would begin a picture; and code. */
const FREMMED = /[^\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2026]|!\[|[{}]/u;
/** A line that is running text: not a heading, list, rule, quote, code, component or line of code. */
const LOPENDE = /^(?!\d+[.)](?: |$)|import|export)(?:[\p{L}«(\d]|\*\*[\p{L}\p{N}]|\[[\p{L}«]).*[^\s\\]$/u;
/** What GFM makes a link of, in text that is otherwise plain. */
const ADRESSE = /http|www|@[-\w.]*\.[-\w]/iu;
const OVERSKRIFT = /^(#{2,3}) (?=[\p{L}\p{N}«])(.*[^\s#])$/u;
const PUNKT = /^(?:-|(\d{1,9})\.) (?=\S)(.+)$/u;

/** Reads a table, which begins on the given line of the file, with remark. */
export type Tabelleser = (tekst: string, linje: number) => Root | undefined;

const FAKTA = /^<Fakta tittel="([^"&<>{}\n]*)">$/u;
const FAKTASLUTT = '</Fakta>';

interface Lesing {
  lesTabell: Tabelleser;
  linjer: readonly string[];
  /** The number of the first line, in the file. */
  forste: number;
  nr: number;
}

const stedFor = ({ forste, nr }: Lesing, column = 1) => ({ line: forste + nr, column });

function lesOverskrift(lesing: Lesing, [, merke = '', tekst = '']: RegExpExecArray): RootContent | undefined {
  const children = lesEnkelInline(tekst, stedFor(lesing, merke.length + 2));
  const position = fra(stedFor(lesing));
  lesing.nr += 1;
  return children && { type: 'heading', depth: merke.length === 2 ? 2 : 3, children, position };
}

function lesAvsnitt(lesing: Lesing): Paragraph | undefined {
  const start = stedFor(lesing);
  const linjer: string[] = [];
  for (let linje = lesing.linjer[lesing.nr]; linje; linje = lesing.linjer[lesing.nr]) {
    if (!LOPENDE.test(linje)) return undefined;
    linjer.push(linje);
    lesing.nr += 1;
  }
  const children = lesEnkelInline(linjer.join('\n'), start);
  return children && { type: 'paragraph', children, position: fra(start) };
}

/** A list without blank lines, each item on one line. */
function lesListe(lesing: Lesing, [, nummer]: RegExpExecArray): RootContent | undefined {
  const start = stedFor(lesing);
  const children: ListItem[] = [];
  for (let linje = lesing.linjer[lesing.nr]; linje; linje = lesing.linjer[lesing.nr]) {
    const [, sitt, tekst = ''] = PUNKT.exec(linje) ?? [];
    if (!LOPENDE.test(tekst) || (sitt === undefined) !== (nummer === undefined)) return undefined;
    const sted = stedFor(lesing, linje.length - tekst.length + 1);
    const innhold = lesEnkelInline(tekst, sted);
    if (innhold === undefined) return undefined;
    const avsnitt: Paragraph = { type: 'paragraph', children: innhold, position: fra(sted) };
    children.push({ type: 'listItem', spread: false, checked: null, children: [avsnitt], position: fra(stedFor(lesing)) });
    lesing.nr += 1;
  }
  const ordered = nummer !== undefined;
  return { type: 'list', ordered, start: ordered ? Number(nummer) : null, spread: false, children, position: fra(start) };
}

/** A table ends where its lines do, whatever stands around it, so it can be read by itself. */
function lesTabell(lesing: Lesing): RootContent | undefined {
  const start = lesing.nr;
  while (lesing.linjer[lesing.nr]?.startsWith('|') === true) lesing.nr += 1;
  if ((lesing.linjer[lesing.nr] ?? '') !== '') return undefined;
  const rot = lesing.lesTabell(lesing.linjer.slice(start, lesing.nr).join('\n'), lesing.forste + start);
  const [tabell, ...flere] = rot?.children ?? [];
  return flere.length === 0 && tabell?.type === 'table' ? tabell : undefined;
}

/** A box whose tags stand on lines of their own, with blank lines inside them. */
function lesFakta(lesing: Lesing, tittel: string): RootContent | undefined {
  const position = fra(stedFor(lesing));
  lesing.nr += 1;
  if (lesing.linjer[lesing.nr] !== '') return undefined;
  const children = lesBlokker(lesing, FAKTASLUTT);
  const lukket = lesing.linjer[lesing.nr] === FAKTASLUTT && lesing.linjer[lesing.nr - 1] === '';
  lesing.nr += 1;
  if (children === undefined || !lukket || (lesing.linjer[lesing.nr] ?? '') !== '') return undefined;
  return {
    type: 'mdxJsxFlowElement',
    name: 'Fakta',
    attributes: [attributt('tittel', tittel)],
    children: children as never[],
    position,
  };
}

function lesBlokk(lesing: Lesing, linje: string): RootContent | undefined {
  if (linje.startsWith('|')) return lesTabell(lesing);
  const [, tittel] = FAKTA.exec(linje) ?? [];
  if (tittel !== undefined) return lesFakta(lesing, tittel);
  const overskrift = OVERSKRIFT.exec(linje);
  if (overskrift) return lesOverskrift(lesing, overskrift);
  const punkt = PUNKT.exec(linje);
  return punkt ? lesListe(lesing, punkt) : lesAvsnitt(lesing);
}

const erSammeListe = (a: RootContent | undefined, b: RootContent) =>
  a?.type === 'list' && b.type === 'list' && a.ordered === b.ordered;

/** The blocks until the line `slutt`, or the end. */
function lesBlokker(lesing: Lesing, slutt: string | undefined): RootContent[] | undefined {
  const blokker: RootContent[] = [];
  while (lesing.nr < lesing.linjer.length) {
    const linje = lesing.linjer[lesing.nr] ?? '';
    if (linje === slutt) return blokker;
    if (linje === '') {
      lesing.nr += 1;
      continue;
    }
    const blokk = lesBlokk(lesing, linje);
    if (blokk === undefined || erSammeListe(blokker.at(-1), blokk)) return undefined;
    blokker.push(blokk);
  }
  return slutt === undefined ? blokker : undefined;
}

/**
 * Reads a body of headings, paragraphs and plain lists with words, bold words, links and kilder in them, which
 * is how most pages are written; tables are given to `lesTabell`. The tree is the one remark makes with GFM (a
 * test compares them), in a tenth of the time; for anything else, right or wrong, the answer is `undefined` and
 * remark must read it all.
 */
export function lesEnkelMdx(tekst: string, kroppslinje: number, lesTabell: Tabelleser): Root | undefined {
  if (FREMMED.test(tekst) || ADRESSE.test(tekst)) return undefined;
  const lesing: Lesing = { lesTabell, linjer: tekst.split('\n'), forste: kroppslinje, nr: 0 };
  const children = lesBlokker(lesing, undefined);
  return children === undefined || children.length === 0 ? undefined : { type: 'root', children, position: fra({ line: kroppslinje, column: 1 }) };
}
