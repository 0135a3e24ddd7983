import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Merknad } from '../feil.ts';
import { erMdxfeil, forklarMdxfeil } from './mdxfeil.ts';

const leser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Makes lines of the body lines of the file. Only where nodes begin is kept: the trees of all pages are
 * in memory at once, and positions are half their weight.
 */
function flyttLinjer(node: Nodes, forskyvning: number): void {
  if (node.position) {
    const { line, column } = node.position.start;
    const start = { line: line + forskyvning, column };
    node.position = { start, end: start };
  }
  if ('children' in node) for (const barn of node.children) flyttLinjer(barn, forskyvning);
}

/**
 * Parses the body of a page, which begins on line `kroppslinje` of its file. The parser stops at the
 * first thing it cannot read: one message at most.
 */
export function lesMdx(
  tekst: string,
  kroppslinje: number,
): { kropp: Root | undefined; merknader: Merknad[] } {
  const forskyvning = kroppslinje - 1;
  try {
    const kropp = leser.parse(tekst);
    flyttLinjer(kropp, forskyvning);
    return { kropp, merknader: [] };
  } catch (feil) {
    if (!erMdxfeil(feil)) throw feil;
    return { kropp: undefined, merknader: [forklarMdxfeil(feil, tekst.split('\n'), forskyvning)] };
  }
}
