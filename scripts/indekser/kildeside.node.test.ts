import { describe, expect, test } from 'vitest';
import { forIndeksen, lesKildeside } from './kildeside.ts';

const side = (kropp: string) => `<!doctype html><html lang="nb"><body><p>Utenfor</p><article data-pagefind-body>${kropp}</article><p>Etter</p></body></html>`;
const samlet = (tekst = '') => tekst.replaceAll(/\s+/gu, ' ').trim();

describe('lesKildeside', () => {
  test.each([
    ['løpende tekst, men ikke det rundt', '<p>En <b>to</b></p>', 'En to'],
    ['tegn skrevet med kode', '<p>Bo &amp; arbeid</p>', 'Bo & arbeid'],
    ['ikke det som er utelatt', '<p>Med</p><div data-pagefind-ignore>Uten <p>det</p></div><p>her</p>', 'Med her'],
    ['avsnitt som er utelatt, for ordenes skyld', '<p data-pagefind-ignore>Likevel</p>', 'Likevel'],
    ['metadata', '<data data-pagefind-meta="kortOm[value]" value="Kort"></data><p>og godt</p>', 'Kort og godt'],
    ['ikke hvilket treff det er', '<data data-pagefind-meta="treff[value]" value="metoder/a"></data>Nei', 'Nei'],
    ['ikke maler', '<template><p>Mal</p></template>Tekst', 'Tekst'],
  ])('har %s', (_navn, kropp, ventet) => {
    expect(samlet(lesKildeside(side(kropp))?.tekst)).toBe(ventet);
  });

  test('navn er tittelen og aliasene', () => {
    const kropp = '<h1 data-pagefind-meta="tittel">Jobb <i>&amp;</i> bolig</h1><data data-pagefind-meta="aliaser[value]" value="JB"></data><h2>Nei</h2>';
    expect(samlet(lesKildeside(side(kropp))?.navn)).toBe('Jobb & bolig JB');
  });

  test('en side uten søkt del skal ikke søkes i', () => {
    expect(lesKildeside('<p>Tekst</p>')).toBeUndefined();
  });
});

describe('forIndeksen', () => {
  const ingen = { navnedeler: [], deler: [] };
  test.each([
    ['bare den søkte delen', '<p>A</p>', ingen, '<p>A</p>'],
    ['det utelatte tomt', '<div data-pagefind-ignore id="x"><p>A</p></div>B', ingen, '<div data-pagefind-ignore id="x"></div>B'],
    [
      'utelatt med metadata helt',
      '<div data-pagefind-ignore><h1 data-pagefind-meta="tittel">A</h1></div>',
      ingen,
      '<div data-pagefind-ignore><h1 data-pagefind-meta="tittel">A</h1></div>',
    ],
    [
      'ord som er deler av andre',
      '<p>A</p>',
      { navnedeler: ['bolig'], deler: ['språk', 'mentor'] },
      '<data hidden data-pagefind-meta="navnedeler[value]" value="bolig"></data>' +
        '<data hidden data-pagefind-meta="deler[value]" value="språk · mentor"></data><p>A</p>',
    ],
  ])('har %s', (_navn, kropp, deler, ventet) => {
    const html = side(kropp);
    expect(forIndeksen(html, lesKildeside(html)?.utsnitt ?? [], deler)).toBe(
      `<!doctype html><html><body><article data-pagefind-body>${ventet}</article></body></html>`,
    );
  });
});
