import { expect, test } from 'vitest';
import { domenebase, proveoppforing } from '../../tests/prove/domenebase.ts';
import { gamleAdresser } from './gamle-adresser.ts';

const borte = { type: 'metode', id: 'borte', tittel: 'Borte', dato: '2026-11-20', grunn: 'Kilden er trukket tilbake.' } as const;
const grunnen = { tittel: 'Borte', dato: '2026-11-20', grunn: 'Kilden er trukket tilbake.' };
const ny = { adresse: '/metoder/ny/', tittel: 'Ny' };
const base = domenebase(proveoppforing({ tittel: 'Ny', tidligereId: ['a', 'b'] }, 'ny'));

test.each([
  ['uten fjernede', [], []],
  ['fjernet', [borte], [{ samling: 'metoder', id: 'borte', fjernet: grunnen }]],
  ['erstattet', [{ ...borte, erstattetAv: 'ny' }], [{ samling: 'metoder', id: 'borte', fjernet: grunnen, til: ny }]],
  ['erstattet av et utkast', [{ ...borte, erstattetAv: 'utkast' }], [{ samling: 'metoder', id: 'borte', fjernet: grunnen }]],
  ['begrep', [{ ...borte, type: 'begrep' as const }], [{ samling: 'begreper', id: 'borte', fjernet: grunnen }]],
])('%s', (_navn, fjernet, ventet) => {
  expect(gamleAdresser(base, fjernet)).toEqual([
    { samling: 'metoder', id: 'a', til: ny },
    { samling: 'metoder', id: 'b', til: ny },
    ...ventet,
  ]);
});
