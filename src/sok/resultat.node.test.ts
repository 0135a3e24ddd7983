import { describe, expect, test } from 'vitest';
import { INGEN_VALGT, type Fasettverdier } from './fasetter.ts';
import { nodsok } from './nodsok.ts';
import { lagSokebase, resultat } from './resultat.ts';
import type { Sokepost } from './sokepost.ts';
import { lesTilstand } from './tilstand.ts';

const post = (treff: string, rang: number, sistKontrollert: string, fasetter: Partial<Fasettverdier> = {}): Sokepost => ({
  treff,
  rang,
  type: treff.startsWith('b/') ? 'begreper' : 'metoder',
  sistKontrollert,
  fasetter: { ...INGEN_VALGT, ...fasetter },
});
const POSTER = [
  post('m/a', 3, '2026-01-01', { fylke: ['oslo'] }),
  post('m/b', 2, '2026-03-01', { fylke: ['agder'] }),
  post('m/c', 0, '2026-03-01', { fylke: ['oslo'] }),
  post('b/d', 1, '2025-03-01', { type: ['begreper'] }),
];
const vis = (sporring: string, rangert?: string[]) => resultat(lagSokebase(POSTER), lesTilstand(new URLSearchParams(sporring)), rangert);
const rekke = (sporring: string, rangert?: string[]) => vis(sporring, rangert).poster.map(({ treff }) => treff.at(-1)).join('');

describe('resultat', () => {
  test.each<[string, string, string[] | undefined, string]>([
    ['uten spørring står metodene i egen rekkefølge', '', undefined, 'abc'],
    ['andre sidetyper vises når de velges', 'type=begreper', undefined, 'd'],
    ['med spørring vises alle typer', 'q=x', ['b/d', 'm/c'], 'dc'],
    ['med spørring gjelder rangeringen', 'q=x', ['m/c', 'm/a'], 'ca'],
    ['samme treff to ganger vises én gang', 'q=x', ['m/c', 'm/c'], 'c'],
    ['et treff basen ikke kjenner, hoppes over', 'q=x', ['m/z', 'm/a'], 'a'],
    ['tittel følger rangen', 'sorter=tittel', undefined, 'cba'],
    ['nyest kontrollert først, så tittel', 'sorter=kontrollert', undefined, 'cba'],
    ['filter og rangering sammen', 'q=x&fylke=oslo', ['m/b', 'm/c', 'm/a'], 'ca'],
  ])('%s', (_navn, sporring, rangert, ventet) => {
    expect(rekke(sporring, rangert)).toBe(ventet);
  });

  test('når ingenting passer, sier den hvilket filter som stenger', () => {
    const { utvei } = vis('q=x&fylke=agder', ['m/a', 'm/c']);
    expect(utvei).toEqual([{ navn: 'fylke', verdi: 'agder', antall: 2 }]);
  });
});

describe('nødsøk', () => {
  const TEKSTER = new Map([['m/a', 'Ål i Alna'], ['m/c', 'Bro i Oslo']]);
  test.each([
    ['bro', 'm/c'],
    ['BRO oslo', 'm/c'],
    ['ål alna', 'm/a'],
    ['bro agder', ''],
  ])('«%s» gir «%s»', (q, ventet) => {
    expect(nodsok(TEKSTER, q).join()).toBe(ventet);
  });
});
