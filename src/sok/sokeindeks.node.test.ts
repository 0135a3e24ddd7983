import { expect, test } from 'vitest';
import { INGEN_VALGT } from './fasetter.ts';
import { pakk, pakkUt } from './sokeindeks.ts';
import type { Sokepost } from './sokepost.ts';

const POSTER: Sokepost[] = [
  { treff: 'metoder/a', type: 'metoder', rang: 2, sistKontrollert: '2026-01-01', fasetter: { ...INGEN_VALGT, malgruppe: ['unge', 'barn'] } },
  { treff: 'metoder/b', type: 'metoder', rang: 0, sistKontrollert: '2026-02-01', fasetter: { ...INGEN_VALGT, fylke: ['oslo'] } },
  { treff: 'begreper/c', type: 'begreper', rang: 1, sistKontrollert: '2026-01-01', fasetter: { ...INGEN_VALGT, malgruppe: ['unge'] } },
];

test('det som pakkes, kommer ut igjen', () => {
  expect(pakkUt(JSON.parse(JSON.stringify(pakk(POSTER))))).toEqual(POSTER);
});

test('plassene står som avstander', () => {
  expect(pakk(POSTER).fasetter.malgruppe).toEqual({ unge: [0, 2], barn: [0] });
});
