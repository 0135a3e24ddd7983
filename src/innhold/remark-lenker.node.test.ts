import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { remarkLenker } from './remark-lenker.ts';

test.each([
  ['[a](/metoder/a/#b)', '/', '/metoder/a/#b'],
  ['[a](/metoder/a/#b)', '/metodebasen/', '/metodebasen/metoder/a/#b'],
  ['![a](/bilder/a.png)', '/metodebasen/', '/metodebasen/bilder/a.png'],
  ['[a]: /om/', '/metodebasen/', '/metodebasen/om/'],
  ['[a](#b)', '/metodebasen/', '#b'],
  ['[a](//nav.no/)', '/metodebasen/', '//nav.no/'],
  ['[a](https://nav.no/)', '/metodebasen/', 'https://nav.no/'],
])('%s under %s', (tekst, base, ventet) => {
  const tre = unified().use(remarkParse).parse(tekst);
  remarkLenker(base)()(tre);
  const adresser: string[] = [];
  visit(tre, (node) => {
    if ('url' in node) adresser.push(node.url);
  });
  expect(adresser).toEqual([ventet]);
});
