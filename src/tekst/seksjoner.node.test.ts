import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { anker } from './anker.ts';
import { delISeksjoner } from './seksjoner.ts';

function seksjoner(mdx: string): [string, number][] {
  const tre = unified().use(remarkParse).use(remarkMdx).parse(mdx);
  delISeksjoner(tre);
  return tre.children.map((node) =>
    node.type === 'mdxJsxFlowElement'
      ? [node.attributes.map((ett) => ('value' in ett ? String(ett.value) : '')).join('|'), node.children.length]
      : [node.type, 0],
  );
}

describe('delISeksjoner', () => {
  test('samler hver h2 med det som hører under', () => {
    expect(seksjoner('Først.\n\n## Slik gjør dere det\n\nEn.\n\n### Mer\n\nTo.\n\n## Målgruppen\n\nTre.')).toEqual([
      ['paragraph', 0],
      ['slik-gjor-dere-det|Slik gjør dere det', 3],
      ['malgruppen|Målgruppen', 1],
    ]);
  });
});

describe('anker', () => {
  test.each([
    ['Slik gjør dere det', 'slik-gjor-dere-det'],
    ['Måloppnåelse', 'maloppnaelse'],
    ['Hva vi ikke vet', 'hva-vi-ikke-vet'],
    ['Ærlig – 2. del', 'aerlig--2-del'],
  ])('%s → %s', (tekst, id) => expect(anker(tekst)).toBe(id));
});
