import { describe, expect, test } from 'vitest';
import type { Utproving } from '../../skjema/utproving.ts';
import { tidslinje } from './tidslinje.ts';

const utproving = (start: string | number, slutt?: string | number, status = 'avsluttet', kontor = 'a') =>
  ({ kontor, start, status, ...(slutt === undefined ? {} : { slutt }) }) as unknown as Utproving;

describe('hva som er verdt en tegning', () => {
  test.each([
    ['ingenting', [], false],
    ['én uten slutt', [utproving(2016)], false],
    ['én med ukjent slutt', [utproving(2016, 'ukjent')], false],
    ['én med start og slutt', [utproving(2016, 2019)], true],
    ['to med start', [utproving(2016), utproving(2018)], true],
    ['én med start og én uten tid', [utproving(2016), utproving('ukjent')], false],
    ['én med bare start og én med bare slutt', [utproving(2016), utproving('ukjent', 2010)], true],
  ])('%s', (_navn, utprovinger, ventet) => expect(tidslinje(utprovinger, 2020) !== undefined).toBe(ventet));
});

const tegnet = (utprovinger: Utproving[], per: string | number = 2020) =>
  tidslinje(utprovinger, per)?.rader.map(({ ord, strekninger, kanter }) => [
    ord,
    strekninger.map(({ x, bredde, apen }) => `${x}+${bredde}${apen ? ' åpen' : ''}`),
    kanter,
  ]);

describe('radene', () => {
  test('et kjent tidsrom varer ut året og har to kanter', () => {
    expect(tegnet([utproving(2016, 2019)])).toEqual([['2016–2019', ['2.8+94.4'], [2.8, 97.2]]]);
  });

  test('måned og dag gir plass i året', () => {
    expect(tegnet([utproving('2010-01', '2010-06'), utproving(2010, 2011)])?.[0]).toEqual(['2010', ['2.8+23.6'], [2.8, 26.4]]);
  });

  test('det som var i gang, er kjent til kilden ble skrevet, og åpent etter', () => {
    expect(tegnet([utproving(2016, undefined, 'pagar'), utproving(2016, 2020)], 2020)?.[0]).toEqual([
      'startet 2016, i gang per 2020', ['2.6+87', '89.6+10.4 åpen'], [2.6],
    ]);
  });

  test('ukjent slutt er åpen fra starten', () => {
    expect(tegnet([utproving(2018, 'ukjent'), utproving(2016, 2020)])?.[0]).toEqual([
      'startet 2018, slutt ikke oppgitt', ['37.4+62.6 åpen'], [37.4],
    ]);
  });

  test('ukjent start er åpen fram til slutten', () => {
    expect(tegnet([utproving('ukjent', '2017-12'), utproving(2016, 2019)])?.[0]).toEqual([
      'start ikke oppgitt, slutt desember 2017', ['0+53.9 åpen'], [53.9],
    ]);
  });

  test('ukjent status uten slutt kalles ikke i gang', () => {
    expect(tegnet([utproving(2009, undefined, 'ukjent'), utproving(2009, 2011)])?.[0]?.[0]).toBe('startet 2009, slutt ikke oppgitt');
  });

  test('like tidsrom med lik status står sammen, og de uten tid telles', () => {
    const linje = tidslinje([utproving(2016, 2019), utproving('ukjent'), utproving(2016, 2019, 'avsluttet', 'b'), utproving(2016, 2019, 'stanset', 'c')], 2020);
    expect(linje?.rader.map(({ kontorer, status }) => [kontorer, status])).toEqual([[['a', 'b'], 'avsluttet'], [['c'], 'stanset']]);
    expect(linje?.utenTid).toBe(1);
  });
});

test.each([
  [2016, 2019, [2016, 2017, 2018, 2019, 2020]],
  [2009, 2020, [2010, 2012, 2014, 2016, 2018, 2020]],
  [1990, 2023, [1990, 2000, 2010, 2020]],
])('fra %i til %i er årene %j merket', (start, slutt, ventet) => {
  expect(tidslinje([utproving(start, slutt)], 2020)?.streker.map(({ aar }) => aar)).toEqual(ventet);
});
