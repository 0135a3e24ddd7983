import { expect, test } from 'vitest';
import type { Lignende } from '../../domene/likhet/svar.ts';
import { UTEN_MERKING } from '../../domene/likhet/merking.ts';
import { svartekst } from './meldinger.ts';

const antall = { metoder: 2, forskning: 1 };
const treff = (...styrker: string[]) => styrker.map((styrke) => ({ styrke })) as unknown as Lignende[];

test.each([
  [treff(), 40, 'Vi fant ikke noe som ligner'],
  [treff('svak', 'svak'), 40, 'Vi fant ikke noe som ligner tydelig'],
  [treff('middels'), 40, 'Vi fant én som ligner'],
  [treff('sterk', 'svak'), 40, 'Vi fant 2 som ligner'],
])('overskriften sier hvor mye det er', (ett, ord, ventet) => {
  const svar = svartekst({ treff: ett, ord, forslag: { merking: UTEN_MERKING, fylker: [] } }, { antall });
  expect(svar.overskrift).toBe(ventet);
  expect(svar.forklaring).toContain('Vi sammenlignet 40 ord med 2 metoder og 1 studier.');
});
