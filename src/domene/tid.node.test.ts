import { describe, expect, test } from 'vitest';
import { visPeriode, visTidspunkt } from './tid.ts';

describe('visTidspunkt', () => {
  test.each([
    [2021, '2021'],
    ['2021', '2021'],
    ['2021-09', 'september 2021'],
    ['2021-09-03', '3. september 2021'],
    ['ukjent', 'ukjent tidspunkt'],
  ])('%s → %s', (inn, ut) => expect(visTidspunkt(inn)).toBe(ut));
});

describe('visPeriode', () => {
  test.each([
    [2019, 2022, '2019–2022'],
    ['2019-09', '2019-12', '2019'],
    [2021, undefined, 'fra 2021'],
    [2021, 'ukjent', 'fra 2021, slutt ikke oppgitt'],
    ['ukjent', undefined, 'tidspunkt ikke oppgitt'],
    ['ukjent', 2015, 'til 2015'],
  ])('%s og %s → %s', (start, slutt, ut) => expect(visPeriode(start, slutt)).toBe(ut));
});
