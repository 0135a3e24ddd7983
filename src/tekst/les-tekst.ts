import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { lesEnkelMdx } from './enkel-mdx.ts';

const leser = unified().use(remarkParse).use(remarkMdx).freeze();
const leserMedGfm = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Every text in which GFM could mean something: a table (`|`, or a lone `:-`), a struck-out word (`~`), a
 * footnote (`[^`), a checkbox (`[x]`) or a bare address. `&` is here because a character reference can
 * spell any of the letters of an address. Where none stands, the trees with and without GFM are the same
 * (a test says so), and the one without takes half the time.
 */
const KAN_HA_GFM = /[|~@&]|:-|-:|\[[\s^xX]|http|www/iu;

/**
 * Makes lines of the body lines of the file. Only where nodes begin is kept: the trees of many pages are
 * in memory at once, and positions are half their weight.
 */
function flyttLinjer(node: Nodes, forskyvning: number): void {
  if (node.position) {
    const { line, column } = node.position.start;
    const start = { line: line + forskyvning, column };
    node.position = { start, end: start };
  }
  if ('attributes' in node) for (const attributt of node.attributes) delete attributt.position;
  if ('children' in node) for (const barn of node.children) flyttLinjer(barn, forskyvning);
}

/** Every way of reading but the quick one. */
export function lesGrundig(tekst: string, kroppslinje: number): Root {
  const tre = leserMedGfm.parse(tekst);
  flyttLinjer(tre, kroppslinje - 1);
  return tre;
}

/**
 * The tree of a page's body (MDX with GFM), which begins on line `kroppslinje` of its file. Most pages are read
 * in quicker ways that give the same tree as `lesGrundig`. Throws the parser's error at the first thing it cannot read.
 */
export function lesTekst(tekst: string, kroppslinje = 1): Root {
  const enkel = lesEnkelMdx(tekst, kroppslinje, lesGrundig);
  if (enkel !== undefined) return enkel;
  if (KAN_HA_GFM.test(tekst)) return lesGrundig(tekst, kroppslinje);
  const tre = leser.parse(tekst);
  flyttLinjer(tre, kroppslinje - 1);
  return tre;
}
