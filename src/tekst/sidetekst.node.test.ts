import { describe, expect, test } from 'vitest';
import { sidetekst } from './sidetekst.ts';
import type { Tekstdel } from './tekstdeler.ts';

/** A piece as it is easy to read in a table: HTML, or the component with its attributes and what is inside it. */
type Vist = string | [string, Record<string, string>, ...Vist[]];
const vis = (del: Tekstdel): Vist =>
  typeof del === 'string' ? del : [del.navn, Object.fromEntries(del.attributter), ...del.barn.map(vis)];
const deler = (tekst: string, base = '/') => sidetekst(tekst, base).map(vis);

const KILDE = '<Kilde id="a" sted="s. 1" />';
const NOTE: Vist = ['Kilde', { id: 'a', sted: 's. 1' }];

describe('sidetekst', () => {
  test.each<[string, string, Vist[]]>([
    ['avsnitt', 'Ett **to** *tre*.', ['<p>Ett <strong>to</strong> <em>tre</em>.</p>']],
    ['flere avsnitt', 'En\nto.\n\nTre.', ['<p>En\nto.</p>\n<p>Tre.</p>']],
    ['tegn som er HTML', 'A & B "C"', ['<p>A &#x26; B "C"</p>']],
    ['tegn som ligner et merke', '&lt;del-0>', ['<p>&#x3C;del-0></p>']],
    ['kilde i et avsnitt', `Ja.${KILDE} Nei.`, ['<p>Ja.', NOTE, ' Nei.</p>']],
    ['kilde i en liste', `- en${KILDE}\n- to`, ['<ul>\n<li>en', NOTE, '</li>\n<li>to</li>\n</ul>']],
    [
      'seksjoner',
      'Først.\n\n## Slik gjør dere det\n\nEn.\n\n### Mer\n\nTo.',
      [
        '<p>Først.</p>\n',
        ['Seksjon', { id: 'slik-gjor-dere-det', tittel: 'Slik gjør dere det' }, '<p>En.</p><h3 id="mer">Mer</h3><p>To.</p>'],
      ],
    ],
    [
      'faktaboks',
      '<Fakta tittel="Kort sagt">\n\n- en\n\n</Fakta>',
      [['Fakta', { tittel: 'Kort sagt' }, '<ul>\n<li>en</li>\n</ul>']],
    ],
    ['sitat på én linje', '<Sitat id="a" sted="s. 1">ord for ord</Sitat>', [['Sitat', { id: 'a', sted: 's. 1' }, 'ord for ord']]],
    [
      'sitat i et avsnitt',
      'De sa <Sitat id="a" sted="s. 1">ord</Sitat>',
      ['<p>De sa ', ['Sitat', { id: 'a', sted: 's. 1' }, 'ord'], '</p>'],
    ],
    [
      'tabell',
      `| Hvem | Hva |\n|---|---|\n| A${KILDE} | B |`,
      [
        [
          'Tabell',
          { navn: 'Hvem, Hva' },
          '<table>\n<thead>\n<tr>\n<th>Hvem</th>\n<th>Hva</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>A',
          NOTE,
          '</td>\n<td>B</td>\n</tr>\n</tbody>\n</table>',
        ],
      ],
    ],
    ['tom tekst', '', []],
  ])('%s', (_navn, tekst, ventet) => expect(deler(tekst)).toEqual(ventet));

  test('lenker får stien nettstedet ligger på', () => {
    expect(deler('[a](/metoder/a/) [b](https://nav.no/)', '/base/')).toEqual([
      '<p><a href="/base/metoder/a/">a</a> <a href="https://nav.no/">b</a></p>',
    ]);
  });
});
