import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {} from 'remark-mdx';

/** A component or a HTML tag in the text. */
export type Komponent = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The line of the file where `node` begins. */
export const linjeAv = (node: Nodes): number => node.position?.start.line ?? 1;

export const erKomponent = (node: Nodes): node is Komponent =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * Calls `gjor` on `node` and all below it, in reading order; `false` skips what is below. Eight rules
 * walk every page, and unist-util-visit takes as long as reading the YAML (it builds every ancestry).
 */
export function besok(node: Nodes, gjor: (node: Nodes) => void | false): void {
  if (gjor(node) === false || !('children' in node)) return;
  for (const barn of node.children) besok(barn, gjor);
}

/** Every component with one of `navn`, in reading order. */
export function finnKomponenter(kropp: Nodes | undefined, navn: readonly string[]): Komponent[] {
  const funnet: Komponent[] = [];
  if (kropp === undefined) return funnet;
  besok(kropp, (node) => {
    if (erKomponent(node) && node.name !== null && navn.includes(node.name)) funnet.push(node);
  });
  return funnet;
}

/** The value of an attribute written as plain text; `undefined` when it is missing or is code. */
export function attributt({ attributes }: Komponent, navn: string): string | undefined {
  const funnet = attributes.find((attr) => attr.type === 'mdxJsxAttribute' && attr.name === navn);
  return typeof funnet?.value === 'string' ? funnet.value : undefined;
}

/** Every heading, in reading order, also those inside boxes and lists. */
export function finnOverskrifter(kropp: Nodes | undefined): Heading[] {
  const funnet: Heading[] = [];
  if (kropp === undefined) return funnet;
  besok(kropp, (node) => {
    if (node.type === 'heading') funnet.push(node);
  });
  return funnet;
}

/** The text of a node as readers see it, with spaces folded. */
export const tekstAv = (node: Nodes): string => toString(node).replaceAll(/\s+/gu, ' ').trim();

/** A h2 section: its heading and what stands below it. */
export interface Seksjon {
  overskrift: Heading;
  tittel: string;
  innhold: RootContent[];
}

/** The h2 sections of a body. What stands before the first one belongs to none. */
export function delISeksjoner(kropp: Root): Seksjon[] {
  const seksjoner: Seksjon[] = [];
  for (const node of kropp.children) {
    if (node.type === 'heading' && node.depth === 2) {
      seksjoner.push({ overskrift: node, tittel: tekstAv(node), innhold: [] });
    } else {
      seksjoner.at(-1)?.innhold.push(node);
    }
  }
  return seksjoner;
}
