import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/** Components that are a block of their own, also when everything is written on one line. */
const BLOKKER: ReadonlySet<string | null> = new Set(['Sitat', 'Fakta']);

const erBlokk = (node: Paragraph['children'][number]): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && BLOKKER.has(node.name);

/** Takes a block that fills a paragraph by itself out of it: HTML has no block inside a `<p>`. */
export function loftBlokker(tre: Root): void {
  visit(tre, 'paragraph', (avsnitt: Paragraph, plass, forelder) => {
    const innhold = avsnitt.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
    if (!forelder || plass === undefined || innhold.length === 0 || !innhold.every(erBlokk)) return undefined;
    const blokker = innhold.map((node) => ({ ...node, type: 'mdxJsxFlowElement' as const }));
    forelder.children.splice(plass, 1, ...(blokker as RootContent[]));
    return [SKIP, plass + blokker.length];
  });
}
