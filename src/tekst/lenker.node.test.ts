import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { settBaseForan } from './lenker.ts';

test.each([
  ['[a](/metoder/a/#b)', '/', '/metoder/a/#b'],
  ['[a](/metoder/a/#b)', '/metodebasen/', '/metodebasen/metoder/a/#b'],
  ['[a]: /om/', '/metodebasen/', '/metodebasen/om/'],
  ['[a](#b)', '/metodebasen/', '#b'],
  ['[a](//nav.no/)', '/metodebasen/', '//nav.no/'],
  ['[a](https://nav.no/)', '/metodebasen/', 'https://nav.no/'],
])('%s under %s', (tekst, base, ventet) => {
  const tre = unified().use(remarkParse).parse(tekst);
  settBaseForan(tre, base);
  const adresser: string[] = [];
  visit(tre, (node) => {
    if ('url' in node) adresser.push(node.url);
  });
  expect(adresser).toEqual([ventet]);
});
