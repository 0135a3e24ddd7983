import type { Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Wraps each table in `<Tabell navn>`, so that a wide one scrolls by itself and the page does not. */
export function remarkTabeller() {
  return (tre: Root): void => {
    visit(tre, 'table', (tabell: Table, plass, forelder) => {
      if (!forelder || plass === undefined || ('name' in forelder && forelder.name === 'Tabell')) return;
      const navn = (tabell.children[0]?.children ?? []).map((celle) => toString(celle)).filter(Boolean).join(', ');
      const ramme: MdxJsxFlowElement = {
        type: 'mdxJsxFlowElement',
        name: 'Tabell',
        attributes: [{ type: 'mdxJsxAttribute', name: 'navn', value: navn }],
        children: [tabell],
      };
      (forelder.children as RootContent[])[plass] = ramme as RootContent;
    });
  };
}
