import { describe, expect, test } from 'vitest';
import { INGEN_VALGT, type Fasettverdier } from './fasetter.ts';
import { filtrer, tell } from './telling.ts';

const post = (navn: string, fasetter: Partial<Fasettverdier>) => ({ navn, fasetter: { ...INGEN_VALGT, ...fasetter } });
const POSTER = [
  post('a', { malgruppe: ['unge'], status: ['pagar'] }),
  post('b', { malgruppe: ['unge', 'innvandrere'], status: ['i-drift'] }),
  post('c', { malgruppe: ['innvandrere'], status: ['pagar'] }),
];
const velg = (valgt: Partial<Fasettverdier>): Fasettverdier => ({ ...INGEN_VALGT, ...valgt });

describe('filtrer', () => {
  test.each<[string, Partial<Fasettverdier>, string]>([
    ['uten valg står alle', {}, 'abc'],
    ['eller innen en fasett', { malgruppe: ['unge', 'innvandrere'] }, 'abc'],
    ['én verdi', { malgruppe: ['innvandrere'] }, 'bc'],
    ['og mellom fasetter', { malgruppe: ['unge'], status: ['pagar'] }, 'a'],
    ['en verdi ingen har', { malgruppe: ['eldre'] }, ''],
  ])('%s', (_navn, valgt, ventet) => {
    expect(filtrer(POSTER, velg(valgt)).map(({ navn }) => navn).join('')).toBe(ventet);
  });
});

describe('tell', () => {
  test.each<[string, Partial<Fasettverdier>, Record<string, number>, Record<string, number>]>([
    ['uten valg', {}, { unge: 2, innvandrere: 2 }, { pagar: 2, 'i-drift': 1 }],
    ['egne valg begrenser ikke egne tall', { malgruppe: ['unge'] }, { unge: 2, innvandrere: 2 }, { pagar: 1, 'i-drift': 1 }],
    ['andre fasetters valg gjør det', { status: ['pagar'] }, { unge: 1, innvandrere: 1 }, { pagar: 2, 'i-drift': 1 }],
    ['begge veier', { malgruppe: ['unge'], status: ['pagar'] }, { unge: 1, innvandrere: 1 }, { pagar: 1, 'i-drift': 1 }],
  ])('%s', (_navn, valgt, malgruppe, status) => {
    const antall = tell(POSTER, velg(valgt));
    expect(Object.fromEntries(antall.get('malgruppe') ?? [])).toEqual(malgruppe);
    expect(Object.fromEntries(antall.get('status') ?? [])).toEqual(status);
  });

  test('hvert tall er det leseren får ved å krysse av i tillegg', () => {
    const valgt = velg({ status: ['pagar'] });
    for (const [verdi, ventet] of tell(POSTER, valgt).get('malgruppe') ?? []) {
      expect(filtrer(POSTER, { ...valgt, malgruppe: [verdi] })).toHaveLength(ventet);
    }
  });
});
