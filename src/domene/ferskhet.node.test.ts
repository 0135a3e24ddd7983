import { expect, test } from 'vitest';
import { ferskhet } from './ferskhet.ts';

test.each([
  ['2026-11-20', 'fersk'],
  ['2025-11-20', 'fersk'],
  ['2025-11-19', 'gammel'],
  ['2024-11-20', 'gammel'],
  ['2024-11-19', 'utdatert'],
  ['2019-01-01', 'utdatert'],
  ['2027-01-01', 'fersk'],
])('kontrollert %s er %s den 20. november 2026', (dag, ventet) => {
  expect(ferskhet(dag, '2026-11-20')).toBe(ventet);
});

test.each([
  ['2023-02-28', 'gammel'],
  ['2023-03-01', 'fersk'],
])('kontrollert %s er %s på skuddårsdagen', (dag, ventet) => {
  expect(ferskhet(dag, '2024-02-29')).toBe(ventet);
});
