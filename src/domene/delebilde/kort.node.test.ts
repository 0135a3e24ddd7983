import { expect, test } from 'vitest';
import { domenebase, proveoppforing } from '../../../tests/prove/domenebase.ts';
import { delebilde, delekort, FLESTE_EGNE, slagbilde } from './kort.ts';

const BASE = domenebase(proveoppforing());
const STOR = domenebase(...Array.from({ length: FLESTE_EGNE + 1 }, (_, nr) => proveoppforing({}, `m-${nr}`)));
const navn = (base: typeof BASE) => delekort(base).map((kort) => kort.navn);

test.each([
  ['/', 'nettsted'],
  ['/om/', 'nettsted'],
  ['/metoder/', 'metoder'],
  ['/metoder/ssa/', 'metoder'],
  ['/kunnskapskart/utfall/', 'kunnskapskart'],
  ['/begreper/effekt/', 'begreper'],
])('%s deles med bildet for %s', (side, bilde) => {
  expect(slagbilde(side)).toBe(bilde);
});

test('en metode har sitt eget bilde, og det tegnes', () => {
  expect(delebilde(BASE, '/metoder/provemetoden/')).toBe('metoder/provemetoden');
  expect(navn(BASE)).toContain('metoder/provemetoden');
});

test('i en stor base deler metodene ett bilde', () => {
  expect(delebilde(STOR, '/metoder/m-1/')).toBe('metoder');
  expect(navn(STOR)).toEqual(['nettsted', 'metoder', 'forskning', 'veiledninger', 'begreper', 'kunnskapskart']);
});
