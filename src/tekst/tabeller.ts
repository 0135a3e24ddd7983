import type { Heading, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const kolonner = (tabell: Table): string =>
  (tabell.children[0]?.children ?? []).map((celle) => toString(celle)).filter(Boolean).join(', ');

function ramme(tabell: Table, navn: string): MdxJsxFlowElement {
  const attributt = { type: 'mdxJsxAttribute', name: 'navn', value: navn } as const;
  return { type: 'mdxJsxFlowElement', name: 'Tabell', attributes: [attributt], children: [tabell] };
}

/**
 * Wraps each table in `<Tabell navn>`, so that a wide one scrolls by itself and the page does not. The name is its
 * columns, and its heading too when several tables of the page have the same: a screen reader lists them by name.
 */
export function rammInnTabeller(tre: Root): void {
  const antall = new Map<string, number>();
  visit(tre, 'table', (tabell: Table) => void antall.set(kolonner(tabell), (antall.get(kolonner(tabell)) ?? 0) + 1));
  let overskrift = '';
  visit(tre, ['heading', 'table'], (node, plass, forelder) => {
    if (node.type === 'heading') overskrift = toString(node as Heading);
    if (node.type !== 'table' || !forelder || plass === undefined) return;
    if ('name' in forelder && forelder.name === 'Tabell') return;
    const tabell = node as Table;
    const navn = kolonner(tabell);
    const flere = (antall.get(navn) ?? 0) > 1 && overskrift !== '';
    (forelder.children as RootContent[])[plass] = ramme(tabell, flere ? `${overskrift}: ${navn}` : navn) as RootContent;
  });
}
