import { describe, expect, test } from 'vitest';
import { liteForbokstav, ramse, storForbokstav, tallord } from './setninger.ts';

describe('setninger', () => {
  test.each([[0, 'ingen'], [1, 'én'], [12, 'tolv'], [13, '13'], [120, '120']])('tallet %i skrives «%s»', (antall, ventet) => {
    expect(tallord(antall)).toBe(ventet);
  });

  test.each([
    [[], 'og', ''],
    [['a'], 'og', 'a'],
    [['a', 'b'], 'og', 'a og b'],
    [['a', 'b', 'c'], 'eller', 'a, b eller c'],
  ])('%j ramses opp', (ord, bindeord, ventet) => {
    expect(ramse(ord, bindeord)).toBe(ventet);
  });

  test.each([['Økonomi', 'økonomi'], ['NAV-kontoret', 'NAV-kontoret'], ['A', 'a'], ['', '']])('«%s» inne i en setning er «%s»', (tekst, ventet) => {
    expect(liteForbokstav(tekst)).toBe(ventet);
  });

  test('stor forbokstav', () => expect(storForbokstav('åtte kontor')).toBe('Åtte kontor'));
});
