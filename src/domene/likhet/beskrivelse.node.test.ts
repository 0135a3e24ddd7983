import { expect, test } from 'vitest';
import { kortGrunn } from './beskrivelse.ts';
import { UTEN_MERKING } from './merking.ts';

const NAVN = { malgruppe: { a: 'Unge', b: 'Barn', c: 'Døve' }, utfordring: { u: 'Gjeld' }, tiltakskategori: { t: 'Kurs' }, samarbeidspart: {} };
const ord = (...alle: string[]) => alle.map((ett) => ({ hosDere: ett, hosDem: ett }));

test.each([
  [UTEN_MERKING, [], ''],
  [UTEN_MERKING, ord('Bolig', 'egen bolig', 'gjeld'), 'Felles ord: «bolig», «gjeld».'],
  [{ ...UTEN_MERKING, malgruppe: ['a', 'b', 'c'] }, ord('1', '2', '3', '4', '5'), 'Samme målgruppe (Unge, Barn). Felles ord: «1», «2», «3», «4».'],
  [
    { ...UTEN_MERKING, malgruppe: ['a'], utfordring: ['u'], tiltakskategori: ['t'] },
    [],
    'Samme målgruppe (Unge). Samme problem (Gjeld).',
  ],
])('grunnen kort: %#', (samme, felles, ventet) => expect(kortGrunn(samme, felles, NAVN)).toBe(ventet));
