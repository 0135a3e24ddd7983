import { describe, expect, test } from 'vitest';
import type { Kilde } from '../../skjema/kilde.ts';
import { bibtex } from './bibtex.ts';
import { kildehenvisning, sidehenvisning, siteringstekst } from './henvisning.ts';
import { ris } from './ris.ts';

const SIDE = sidehenvisning(
  { samling: 'metoder', id: 'ssa', tittel: 'SSA – språk & arbeid', sistKontrollert: '2026-11-03', versjon: '0f4be3b1', adresse: 'https://eksempel.no/metoder/ssa/' },
  'Metodebasen',
);
const KILDE: Kilde = {
  tittel: 'Ære være {100 %} av $målet_1 #2',
  forfattere: ['Kaja von der Leyen', 'Proba samfunnsanalyse'],
  institusjon: 'SØF & co',
  aar: 2023,
  serie: 'SØF-rapport 01/23',
  type: 'rapport',
  uavhengig: true,
  palitelighet: 'God.',
  adresse: 'https://eksempel.no/a_b?c={d}&e=%20',
};

const hele = (tittel: string, dag = '2026-11-03') => {
  const { for: foran, tittel: midt, etter } = siteringstekst({ ...SIDE, tittel, dag });
  return foran + midt + etter;
};

describe('teksten', () => {
  test.each([
    ['SSA', 'Metodebasen. (2026, 3. november). SSA (versjon 0f4be3b1). https://eksempel.no/metoder/ssa/'],
    ['Hva er prøvd?', 'Metodebasen. (2026, 3. november). Hva er prøvd? (versjon 0f4be3b1). https://eksempel.no/metoder/ssa/'],
    ['Slutt.', 'Metodebasen. (2026, 3. november). Slutt. (versjon 0f4be3b1). https://eksempel.no/metoder/ssa/'],
  ])('%s', (tittel, ventet) => {
    expect(hele(tittel)).toBe(ventet);
  });

  test('uten dag og versjon står året', () => {
    const { dag: _dag, versjon: _versjon, ...uten } = SIDE;
    const { for: foran, etter } = siteringstekst(uten);
    expect([foran, etter]).toEqual(['Metodebasen. (2026). ', '. https://eksempel.no/metoder/ssa/']);
  });
});

describe('RIS', () => {
  test('en side', () => {
    expect(ris(SIDE).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - metodebasen-metoder-ssa',
      'AU  - Metodebasen',
      'TI  - SSA – språk & arbeid',
      'PB  - Metodebasen',
      'PY  - 2026',
      'DA  - 2026/11/03',
      'ET  - 0f4be3b1',
      'LA  - nb',
      'UR  - https://eksempel.no/metoder/ssa/',
      'ER  - ',
      '',
    ]);
  });

  test('en kilde', () => {
    expect(ris(kildehenvisning('sof', KILDE)).split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - sof',
      'AU  - von der Leyen, Kaja',
      'AU  - Proba samfunnsanalyse',
      'TI  - Ære være {100 %} av $målet_1 #2',
      'T3  - SØF-rapport 01/23',
      'PB  - SØF & co',
      'PY  - 2023',
      'LA  - nb',
      'UR  - https://eksempel.no/a_b?c={d}&e=%20',
      'ER  - ',
      '',
    ]);
  });

  test.each(['En\r\nTY  - BOOK', 'En\nER  - ', 'En\u2028to', 'En\u0000to'])('%j blir på én linje', (tittel) => {
    const linjer = ris({ ...SIDE, tittel }).split(/[\r\n\u2028]+/u);
    expect(linjer.filter((linje) => /^[A-Z][A-Z0-9] {2}- /u.test(linje))).toHaveLength(11);
    expect(linjer.filter((linje) => linje.startsWith('TI'))).toEqual([expect.stringMatching(/^TI {2}- En /u)]);
  });
});

describe('BibTeX', () => {
  test('en side', () => {
    expect(bibtex(SIDE)).toBe(`@misc{metodebasen-metoder-ssa,
  author = {{Metodebasen}},
  title = {{SSA – språk \\& arbeid}},
  howpublished = {Metodebasen},
  year = {2026},
  date = {2026-11-03},
  version = {0f4be3b1},
  langid = {norwegian},
  url = {https://eksempel.no/metoder/ssa/},
}
`);
  });

  test('en kilde', () => {
    expect(bibtex(kildehenvisning('sof', KILDE))).toBe(`@techreport{sof,
  author = {von der Leyen, Kaja and {Proba samfunnsanalyse}},
  title = {{Ære være \\textbraceleft{}100 \\%\\textbraceright{} av \\$målet\\_1 \\#2}},
  institution = {SØF \\& co},
  series = {SØF-rapport 01/23},
  year = {2023},
  langid = {norwegian},
  url = {https://eksempel.no/a_b?c=%7Bd%7D&e=%20},
}
`);
  });

  test.each([
    ['a } b', String.raw`a \textbraceright{} b`],
    ['{{{', String.raw`\textbraceleft{}\textbraceleft{}\textbraceleft{}`],
    [String.raw`C:\nav`, String.raw`C:\textbackslash{}nav`],
    ['~50 ^ 2', String.raw`\textasciitilde{}50 \textasciicircum{} 2`],
    ['"sitat"', "''sitat''"],
    ['100 % & $1 #2 a_b', String.raw`100 \% \& \$1 \#2 a\_b`],
    ['linje\n@book{x,', String.raw`linje @book\textbraceleft{}x,`],
    ['«Æøå» – é', '«Æøå» – é'],
  ])('tittelen %j', (tittel, skrevet) => {
    const tekst = bibtex({ ...SIDE, tittel });
    expect(tekst).toContain(`  title = {{${skrevet}}},\n`);
    let dybde = 0;
    for (const tegn of tekst) {
      dybde += tegn === '{' ? 1 : tegn === '}' ? -1 : 0;
      expect(dybde).toBeGreaterThanOrEqual(0);
    }
    expect(dybde).toBe(0);
  });

  test('en artikkel står i et tidsskrift, og uten forfattere siteres institusjonen', () => {
    const { forfattere: _, ...uten } = KILDE;
    const tekst = bibtex(kildehenvisning('art', { ...uten, type: 'artikkel' }));
    expect(tekst).toContain('  author = {{SØF \\& co}},\n');
    expect(tekst).toContain('  publisher = {SØF \\& co},\n  journal = {SØF-rapport 01/23},\n');
  });
});
