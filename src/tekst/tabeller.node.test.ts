import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rammInnTabeller } from './tabeller.ts';

const TABELL = '| Hvem | Hva |\n|---|---|\n| A | B |\n';
const TO = '| Dere vil | Begynn med |\n|---|---|\n| A | B |\n';

test.each([
  ['etter kolonnene', `Tekst.\n\n${TABELL}`, ['paragraph', ['Hvem, Hva', 'table']]],
  [
    'etter overskriften også, når flere har de samme kolonnene',
    `## Én\n\n${TABELL}\n## To\n\n${TABELL}\n${TO}`,
    ['heading', ['Én: Hvem, Hva', 'table'], 'heading', ['To: Hvem, Hva', 'table'], ['Dere vil, Begynn med', 'table']],
  ],
])('hver tabell får en ramme med navn %s', (_navn, mdx, ventet) => {
  const tre = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(mdx);
  rammInnTabeller(tre);
  expect(
    tre.children.map((node) => (node.type === 'mdxJsxFlowElement' ? [node.attributes[0]?.value, node.children[0]?.type] : node.type)),
  ).toEqual(ventet);
});
