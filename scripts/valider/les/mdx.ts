import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Merknad } from '../feil.ts';
import { lesEnkelMdx } from './enkel-mdx.ts';
import { erMdxfeil, forklarMdxfeil } from './mdxfeil.ts';

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

/**
 * The parser itself gave up, as it does at «![^1]» (micromark-extension-gfm-footnote, when it asserts). One
 * page must not stop the check of the others.
 */
const uleselig = (linjer: readonly string[], kroppslinje: number): Merknad => ({
  melding: 'Teksten kan ikke leses.',
  råd: 'Se etter «[^» og andre uvanlige tegn, og skriv det på en annen måte.',
  linje: kroppslinje + Math.max(0, linjer.findIndex((linje) => linje.includes('[^'))),
});

/**
 * Parses the body of a page, which begins on line `kroppslinje` of its file. The parser stops at the
 * first thing it cannot read: one message at most. Most pages are read in quicker ways that give the same
 * tree; `grundig` is for the test that says so.
 */
export function lesMdx(
  tekst: string,
  kroppslinje: number,
  grundig = false,
): { kropp: Root | undefined; merknader: Merknad[] } {
  const forskyvning = kroppslinje - 1;
  try {
    const enkel = grundig ? undefined : lesEnkelMdx(tekst, kroppslinje, (tabell, linje) => lesMdx(tabell, linje, true).kropp);
    const kropp = enkel ?? (grundig || KAN_HA_GFM.test(tekst) ? leserMedGfm : leser).parse(tekst);
    if (enkel === undefined) flyttLinjer(kropp, forskyvning);
    return { kropp, merknader: [] };
  } catch (feil) {
    const linjer = tekst.split('\n');
    const merknad = erMdxfeil(feil) ? forklarMdxfeil(feil, linjer, forskyvning) : uleselig(linjer, kroppslinje);
    return { kropp: undefined, merknader: [merknad] };
  }
}
