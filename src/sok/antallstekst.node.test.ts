import { expect, test } from 'vitest';
import { antallstekst } from './antallstekst.ts';
import type { Sidetype } from './sokepost.ts';

test.each<[Sidetype[], string]>([
  [[], 'Ingen treff'],
  [['metoder'], '1 metode'],
  [['metoder', 'metoder', 'forskning'], '2 metoder og 1 studie'],
  [['begreper', 'metoder', 'forskning', 'begreper'], '1 metode, 1 studie og 2 begreper'],
])('%j → %s', (typer, ventet) => {
  expect(antallstekst(typer.map((type) => ({ type })))).toBe(ventet);
});
