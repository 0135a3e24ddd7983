import { describe, expect, test } from 'vitest';
import { pakkSvar, type Ordtreff } from './data/svarskive.ts';
import { lagLeksikon } from './leksikon.ts';
import { lagSvarmotor } from './svarmotor.ts';

const treff = (nr: number, poeng = 10, felt: string[] = [], forekomster = 1): Ordtreff => ({ nr, poeng, felt, forekomster });

/** The words and synonyms in the order of their places, with their answers. */
const SVAR: [ord: string, svar: Ordtreff[]][] = [
  ['fengsel', [treff(1), treff(4, 5)]],
  ['innsats', [treff(2)]],
  ['innsatte', [treff(3)]],
  ['språk', [treff(1, 10, ['tittel'], 2), treff(2, 4)]],
  ['språkmentor', [treff(6)]],
  ['ungdom', [treff(2, 8, ['kortOm'], 3), treff(5, 2)]],
  ['fengsel ungdom', [treff(7)]],
];
const ord = SVAR.slice(0, 6).map(([ett]) => ett);
const leksikon = lagLeksikon({
  antall: 8,
  ord: { fengsel: 2, innsats: 1, språk: 2, språkmentor: 1, ungdom: 2 },
  svarord: ord,
  synonymer: [['frafall', 'ungdom på skolen', 'fengsel og ungdom', 'ung']],
  utenfor: [],
});
const GRENSER = [0, 3];
const hentet: number[] = [];
const motor = lagSvarmotor({
  leksikon,
  svarskiver: GRENSER,
  hentSkive: async (nr) => {
    hentet.push(nr);
    return pakkSvar(SVAR.slice(GRENSER[nr], GRENSER[nr + 1]).map(([, svar]) => svar));
  },
  nokkel: (nr) => `metoder/${nr}`,
  frasemotor: async (frase) => [{ treff: frase, poeng: 1, felt: [], forekomster: 1 }],
});
const svar = async (term: string) => (await motor(term)).map(({ treff: nokkel }) => nokkel.replace('metoder/', '')).join(' ');

describe('svarmotoren', () => {
  test.each([
    ['et ord', 'fengsel', '1 4'],
    ['en bøyd form', 'fengselet', '1 4'],
    ['to ord ordlisten regner som ett', 'innsatte', '3'],
    ['det andre av dem', 'innsats', '2'],
    ['nynorsk bøyning', 'ungdommar', '2 5'],
    ['flere ord må alle stå der', 'språk ungdom', '2'],
    ['spørreord teller ikke med', 'på språk', '1 2'],
    ['begynnelsen på flere ord', 'språ', '1 2 6'],
    ['et synonym med flere kjente ord har sitt eget svar', 'fengsel ungdom', '7'],
    ['et ukjent ord', 'helikopter', ''],
    ['et ukjent ord ved siden av et kjent', 'helikopter fengsel', '1 4'],
    ['en for kort begynnelse', 'sp', ''],
    ['en frase går til Pagefind', '"ordrett"', '"ordrett"'],
    ['ingen ord', '…', ''],
  ])('%s', async (_navn, term, ventet) => expect(await svar(term)).toBe(ventet));

  test('ord som står sammen, legger sammen felt, antall og poeng', async () => {
    expect(await motor('språk ungdom')).toEqual([{ treff: 'metoder/2', poeng: 0.4 + 1, felt: ['kortOm'], forekomster: 4 }]);
  });

  test('bare skivene ordene ligger i, hentes', async () => {
    hentet.length = 0;
    await motor('fengsel');
    await motor('ungdom');
    expect(hentet).toEqual([0, 1]);
  });
});
