import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkTabeller } from './remark-tabeller.ts';

test('hver tabell får en ramme med navn etter kolonnene', () => {
  const tre = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse('Tekst.\n\n| Hvem | Hva |\n|---|---|\n| A | B |\n');
  remarkTabeller()(tre);
  expect(tre.children.map((node) => (node.type === 'mdxJsxFlowElement' ? [node.name, node.attributes[0], node.children[0]?.type] : node.type))).toEqual([
    'paragraph',
    ['Tabell', { type: 'mdxJsxAttribute', name: 'navn', value: 'Hvem, Hva' }, 'table'],
  ]);
});
