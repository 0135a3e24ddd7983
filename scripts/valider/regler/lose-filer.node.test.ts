import { expect, test } from 'vitest';
import { sjekk } from '../../../tests/prove/base.ts';
import { regel } from './lose-filer.ts';

test.each([
  ['metoder/a.mdx', []],
  ['metoder/_mal.mdx', []],
  ['notat.txt', ['notat.txt:1 Filen «notat.txt» hører ikke hjemme rett i content/.']],
  [
    'kontor.yaml',
    ['kontor.yaml:1 Filen «kontor.yaml» hører ikke hjemme rett i content/. Mente du «kontorer.yaml»?'],
  ],
  ['metoder/a', ['metoder/a:1 Filen blir ikke lest: i content/metoder/ må navnet slutte på .mdx.']],
  ['metoder/a.md', ['metoder/a.md:1 Filen blir ikke lest: i content/metoder/ må navnet slutte på .mdx.']],
  ['kilder/a.yml', ['kilder/a.yml:1 Filen blir ikke lest: i content/kilder/ må navnet slutte på .yaml.']],
  [
    'metoder/ny/a.mdx',
    ['metoder/ny/a.mdx:1 Filen ligger i en undermappe av content/metoder/, og blir ikke lest.'],
  ],
  ['sokeord/synonymer.yaml', []],
  [
    'sokeord/synonym.yaml',
    [
      'sokeord/synonym.yaml:1 Filen «synonym.yaml» hører ikke hjemme i content/sokeord/. Mente du «synonymer.yaml»?',
    ],
  ],
  [
    'sokeord/ny/notat.txt',
    ['sokeord/ny/notat.txt:1 Filen «notat.txt» hører ikke hjemme i content/sokeord/.'],
  ],
  [
    'sokord/utenfor.yaml',
    [
      'sokord/utenfor.yaml:1 Mappen content/sokord/ er ikke kjent, så filen i den blir ikke lest. Mente du «sokeord»?',
    ],
  ],
  ['sokeord/.DS_Store', ['sokeord/.DS_Store:1 «.DS_Store» er ikke innhold.']],
  ['metoder/.DS_Store', ['metoder/.DS_Store:1 «.DS_Store» er ikke innhold.']],
  [
    'metode/a.mdx',
    [
      'metode/a.mdx:1 Mappen content/metode/ er ikke kjent, så filen i den blir ikke lest. Mente du «metoder»?',
    ],
  ],
])('%s', (fil, ventet) => {
  expect(sjekk(regel, { [`content/${fil}`]: 'x' })).toEqual(ventet);
});

test('en ukjent mappe gir én melding', () => {
  expect(sjekk(regel, { 'content/vedleggsarkiv/a.png': 'x', 'content/vedleggsarkiv/b/c.png': 'x' })).toEqual([
    'vedleggsarkiv/a.png:1 Mappen content/vedleggsarkiv/ er ikke kjent, så 2 filer i den blir ikke lest.',
  ]);
});
