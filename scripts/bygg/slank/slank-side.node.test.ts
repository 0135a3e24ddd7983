import { describe, expect, test } from 'vitest';
import { slankSide } from './slank-side.ts';

describe('en side slik den legges ut', () => {
  test.each([
    ['det bare indeksen leser', '<p><data hidden data-pagefind-meta="kortOm[value]" value="a > b"></data>Hei</p>', '<p>Hei</p>'],
    ['merker for indeksen', '<article class="a" data-pagefind-body><h1 data-pagefind-meta="tittel" data-pagefind-weight="10">A</h1>', '<article class="a"><h1>A</h1>'],
    ['andre attributter står, også når de nevner Pagefind', '<p title="data-pagefind-body " data-pagefind-ignore data-x>A</p>', '<p title="data-pagefind-body " data-x>A</p>'],
    ['mellomrom mellom blokker', '<ul> <li>A</li> <li> <p>B</p>\n</li> </ul>', '<ul><li>A</li><li><p>B</p></li></ul>'],
    ['mellomrom i en setning står', '<p> Les <a href="/">mer</a> <b>her</b> <svg> <circle r="1"></circle> </svg> nå. </p>', '<p>Les <a href="/">mer</a> <b>her</b> <svg><circle r="1"></circle></svg> nå.</p>'],
    ['ett mellomrom er nok', '<p>en\n   to\t<i>tre </i> fire</p>', '<p>en to <i>tre </i> fire</p>'],
    ['et hardt mellomrom er et tegn', '<p>\u00a0§ 5\u00a0</p>', '<p>\u00a0§ 5\u00a0</p>'],
    ['mellomrommet rundt noe som er tatt bort, blir ett', '<p>a <data hidden data-pagefind-meta="x[value]" value=""></data> b</p>', '<p>a b</p>'],
    ['terminaltekst røres ikke', '<pre> a\n  <b>b</b> </pre> <textarea> c </textarea> d', '<pre> a\n  <b>b</b> </pre> <textarea> c </textarea> d'],
    ['skript røres ikke', '<p>A</p> <script type="x">{"a":  "<p> </p>"}</script> <p>B</p>', '<p>A</p><script type="x">{"a":  "<p> </p>"}</script><p>B</p>'],
    ['et skript midt i en setning', '<p>a <script></script> b</p>', '<p>a <script></script> b</p>'],
    ['tegn som ikke er merker', '<p>1 < 2 > 0</p>', '<p>1 < 2 > 0</p>'],
    ['vinkelen i et attributt', '<p title="a > b"> c</p>', '<p title="a > b">c</p>'],
    ['dokumenttypen', '<!DOCTYPE html><html lang="nb"> <head> <title>A</title> </head>', '<!DOCTYPE html><html lang="nb"><head><title>A</title></head>'],
  ])('%s', (_navn, html, ventet) => expect(slankSide(html)).toBe(ventet));

  test('kan gjøres om igjen uten at noe endres', () => {
    const slank = slankSide('<main> <p>a <b> b</b> c</p> <svg> <g> </g> </svg> tekst </main>');
    expect(slankSide(slank)).toBe(slank);
  });
});
