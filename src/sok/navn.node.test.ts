import { expect, test } from 'vitest';
import { forslagsrader, lagNavneregister, type Navnefil } from './navn.ts';

const FIL: Navnefil = {
  navn: {
    'metoder/oygarden-modellen': ['Øygarden-modellen', 'Øygardsmodellen'],
    'begreper/kvp': ['Kvalifiseringsprogrammet', 'KVP'],
    'veiledninger/for-dere-soker': ['Før dere søker'],
  },
  malgrupper: { unge: 'Unge' },
  kontorer: { 'nav-alna': 'NAV Alna' },
};

test.each([
  ['øygarden-modellen', ['metoder/oygarden-modellen']],
  ['Oygarden modellen', ['metoder/oygarden-modellen']],
  ['kvp', ['begreper/kvp']],
  ['for dere soker', ['veiledninger/for-dere-soker']],
  ['øygarden', []],
])('navnet «%s»', (q, ventet) => expect(lagNavneregister(FIL)(q)).toEqual(ventet));

test('forslagene er metoder, målgrupper, kontor og begreper', () => {
  expect(forslagsrader(FIL)).toEqual([
    ['Øygarden-modellen', '/metoder/oygarden-modellen/', 'metode'],
    ['Øygardsmodellen', '/metoder/oygarden-modellen/', 'metode'],
    ['Unge', '/sok/?malgruppe=unge', 'malgruppe'],
    ['NAV Alna', '/kontor/nav-alna/', 'kontor'],
    ['Kvalifiseringsprogrammet', '/begreper/kvp/', 'begrep'],
    ['KVP', '/begreper/kvp/', 'begrep'],
  ]);
});
