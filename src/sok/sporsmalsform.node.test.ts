import { expect, test } from 'vitest';
import { erVeiledende, spurtBegrep } from './sporsmalsform.ts';

test.each([
  ['hvor mye penger kan vi få', true],
  ['korleis søkje tilskot', true],
  ['frist for søknaden', true],
  ['hvordan evaluere prosjektet', true],
  ['ungdom som skal ut av fengsel', false],
  ['arbeidssøkere med lite norsk', false],
])('«%s» er noe en veiledning svarer på: %s', (q, ventet) => expect(erVeiledende(q)).toBe(ventet));

test.each([
  ['hva er forankring?', 'forankring'],
  ['Hva betyr NEET', 'neet'],
  ['kva tyder samskaping', 'samskaping'],
  ['hva står KOR for', 'kor'],
  ['definisjon av tett oppfølging', 'tett oppfølging'],
  ['hvem er veileder', undefined],
  ['hva er', undefined],
  ['«hva er forankring»', undefined],
])('«%s» spør hva %s betyr', (q, ventet) => expect(spurtBegrep(q)).toBe(ventet));
