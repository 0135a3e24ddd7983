import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { sikkerMdx, synlig } from './sikkertekst.ts';

const les = (mdx: string) => unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(mdx);
const slag = (node: Nodes): string[] =>
  ['children' in node ? node.children.flatMap(slag) : [], node.type].flat();
const UFARLIGE = ['root', 'paragraph', 'text', 'list', 'listItem', 'link'];

describe('sikkerMdx', () => {
  test.each([
    ['vanlig tekst', 'Vi møtes på torsdager.'],
    ['MDX-kode', 'Pris: {process.env.HEMMELIG}'],
    ['import', 'import fs from "node:fs"'],
    ['export', 'Først.\n\nexport const a = 1'],
    ['komponent', '<Kilde id="x" sted="y" />'],
    ['HTML', '<script>alert(1)</script>'],
    ['HTML-kommentar', '<!-- skjult -->'],
    ['overskrift', '## Hva vi ikke vet'],
    ['overskrift med strek', 'Tittel\n==='],
    ['slutten på front matter', '---\nutkast: false\n---'],
    ['kode', '`rm -rf /` og ```js'],
    ['uttrykk for Actions', '${{ github.token }}'],
    ['bilde', '![alt](https://example.com/a.png)'],
    ['lenke', '[klikk](javascript:alert(1))'],
    ['fotnote', 'Se [^1]\n\n[^1]: her'],
    ['tabell', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['sitat', '> sitat'],
    ['entitet', '&lt;script&gt; &copy;'],
    ['utheving', '**fet** _skrå_ ~~strøket~~'],
    ['avgjørelse', '1\\. a'],
    ['år først på linjen', '2024. Da startet det.'],
    ['direktiv', ':::note'],
  ])('%s blir stående som tekst', (_navn, tekst) => {
    const tre = les(sikkerMdx(tekst));
    expect(slag(tre).filter((type) => !UFARLIGE.includes(type))).toEqual([]);
    expect(toString(tre).replaceAll(/\s+/gu, '')).toBe(tekst.replaceAll(/^\d+[.)] (?!Da)|\s+/gmu, ''));
  });

  test('avsnitt og punkter beholdes', () => {
    expect(sikkerMdx('Slik:\r\n\r\n* en\r\n• to\r\n\r\n\r\n1) tre')).toBe('Slik:\n\n- en\n- to\n\n1. tre');
  });

  test('tåler 200 000 tegn', () => {
    const start = performance.now();
    sikkerMdx('<a{`*_ \n'.repeat(25_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test.each([
  ['kontrolltegn', 'a\u0000b\u001B[31mc', 'ab[31mc'],
  ['skriveretning', 'a\u202Eb', 'ab'],
  ['nullbredde', 'pass\u200Bord\uFEFF', 'passord'],
  ['linjeskift', 'a\r\nb\rc', 'a\nb\nc'],
  ['tabulator og hardt mellomrom', 'a\tb\u00A0c', 'a b c'],
  ['delt å', 'A\u030A', 'Å'],
  ['løse surrogater', 'a\uD800b', 'a\uFFFDb'],
])('synlig: %s', (_navn, tekst, ventet) => {
  expect(synlig(tekst)).toBe(ventet);
});
