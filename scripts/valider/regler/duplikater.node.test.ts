import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { sjekk, type Filer } from '../../../tests/prove/base.ts';
import { regel } from './duplikater.ts';

const metode = (felter: string) => `---\n${felter}\n---\n`;

test.each<[string, Filer, string[]]>([
  [
    'tittel og kortOm, uansett store bokstaver',
    {
      'content/metoder/a.mdx': metode('tittel: Én ting\nkortOm: Hei du.'),
      'content/metoder/b.mdx': metode('tittel: én Ting\nkortOm: hei du.'),
    },
    [
      'metoder/b.mdx:2 tittel: Tittelen er den samme som i content/metoder/a.mdx:2.',
      'metoder/b.mdx:3 kortOm: kortOm er den samme som i content/metoder/a.mdx:3.',
    ],
  ],
  [
    'alias som er en annens tittel',
    {
      'content/metoder/a.mdx': metode('tittel: A\naliaser: [A, B]'),
      'content/metoder/b.mdx': metode('tittel: B\naliaser: [Bb]'),
    },
    ['metoder/a.mdx:3 aliaser.1: «B» er tittelen på en annen side, i content/metoder/b.mdx:2.'],
  ],
  [
    'samme kontor to ganger',
    { 'content/kontorer.yaml': '- id: nav-a\n  navn: A\n- id: nav-a\n  navn: B\n' },
    ['kontorer.yaml:3 1.id: Id-en «nav-a» er brukt før, i content/kontorer.yaml:1.'],
  ],
  [
    'samme ord på to verdier',
    {
      'content/vokabular/v.yaml': stringify({
        verdier: [
          { id: 'a', navn: 'A', synonymer: ['a', 'felles'] },
          { id: 'b', navn: 'B', synonymer: ['Felles', 'b', 'A'] },
        ],
      }),
    },
    [
      'vokabular/v.yaml:10 verdier.1.synonymer.0: «Felles» hører allerede til «a», på linje 6.',
      'vokabular/v.yaml:12 verdier.1.synonymer.2: «A» hører allerede til «a», på linje 3.',
    ],
  ],
  [
    'samme ord i to vokabularer er lov',
    {
      'content/vokabular/v.yaml': stringify({ verdier: [{ id: 'a', navn: 'A', synonymer: ['x'] }] }),
      'content/vokabular/w.yaml': stringify({ verdier: [{ id: 'a', navn: 'A', synonymer: ['x'] }] }),
    },
    [],
  ],
])('%s', (_navn, filer, ventet) => {
  expect(sjekk(regel, filer)).toEqual(ventet);
});
