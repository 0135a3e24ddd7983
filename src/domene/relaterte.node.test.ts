import { expect, test } from 'vitest';
import type { Metodeoppforing } from './base.ts';
import { lagRelaterte } from './relaterte.ts';

const metode = (id: string, relasjoner: object = {}) => ({ id, data: { tittel: id.toUpperCase(), relasjoner } }) as unknown as Metodeoppforing;
const A = metode('a', { byggerPa: [{ id: 'b', hva: 'samme kurs' }], beslektetMed: [{ id: 'c' }, { id: 'borte' }] });
const B = metode('b', { beslektetMed: [{ id: 'a' }] });
const C = metode('c', { beslektetMed: [{ id: 'a' }] });
const relaterte = lagRelaterte([A, B, C]);

test.each([
  ['det siden nevner, og det som nevner den, hver én gang', A, { 'Bygger på': ['B: samme kurs'], 'Beslektet med': ['C'] }],
  ['sett fra den andre siden', B, { 'Andre bygger på denne': ['A: samme kurs'] }],
  ['bare beslektet, sett fra begge sider', C, { 'Beslektet med': ['A'] }],
  ['en metode ingen nevner', metode('d'), {}],
])('%s', (_navn, hvem, ventet) => {
  const vist = relaterte(hvem).map(({ tittel, metoder }) => [tittel, metoder.map(({ navn, hva }) => (hva === undefined ? navn : `${navn}: ${hva}`))]);
  expect(Object.fromEntries(vist)).toEqual(ventet);
});
