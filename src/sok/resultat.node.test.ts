import { describe, expect, test } from 'vitest';
import { pakkFasetter } from './data/fasettkolonner.ts';
import { INGEN_VALGT, type Fasettverdier } from './fasetter.ts';
import { nodsok } from './nodsok.ts';
import { lagSokebase, resultat } from './resultat.ts';
import type { Sokepost } from './sokepost.ts';
import { lesTilstand } from './tilstand.ts';

const post = (navn: string, rang: number, sistKontrollert: string, fasetter: Partial<Fasettverdier> = {}): Sokepost => ({
  treff: navn,
  rang,
  type: navn === 'd' ? 'begreper' : 'metoder',
  sistKontrollert,
  fasetter: { ...INGEN_VALGT, type: [navn === 'd' ? 'begreper' : 'metoder'], ...fasetter },
});
/** By title: numbers are places here. */
const POSTER = [
  post('c', 0, '2026-03-01', { fylke: ['oslo'] }),
  post('d', 1, '2025-03-01'),
  post('b', 2, '2026-03-01', { fylke: ['agder'] }),
  post('a', 3, '2026-01-01', { fylke: ['oslo'] }),
];
const nr = (navn: string) => POSTER.findIndex(({ treff }) => treff === navn);
const base = lagSokebase(pakkFasetter(POSTER));
const vis = (sporring: string, rangert?: string) =>
  resultat(base, lesTilstand(new URLSearchParams(sporring)), rangert === undefined ? undefined : [...rangert].map(nr));
const rekke = (sporring: string, rangert?: string) => vis(sporring, rangert).poster.map((ett) => POSTER[ett]?.treff).join('');

describe('resultat', () => {
  test.each<[string, string, string | undefined, string]>([
    ['uten spørring står metodene etter tittel', '', undefined, 'cba'],
    ['andre sidetyper vises når de velges', 'type=begreper', undefined, 'd'],
    ['med spørring vises alle typer', 'q=x', 'dc', 'dc'],
    ['med spørring gjelder rangeringen', 'q=x', 'ca', 'ca'],
    ['samme treff to ganger vises én gang', 'q=x', 'cc', 'c'],
    ['tittel følger tittelen', 'q=x&sorter=tittel', 'abc', 'cba'],
    ['nyest kontrollert først, så tittel', 'sorter=kontrollert', undefined, 'cba'],
    ['filter og rangering sammen', 'q=x&fylke=oslo', 'bca', 'ca'],
  ])('%s', (_navn, sporring, rangert, ventet) => {
    expect(rekke(sporring, rangert)).toBe(ventet);
  });

  test('et nummer basen ikke har, hoppes over', () => {
    expect(resultat(base, lesTilstand(new URLSearchParams('q=x')), [99, nr('a')]).poster).toEqual([nr('a')]);
  });

  test('tallene for sidetyper gjelder hele basen når leseren blar i metodene', () => {
    expect(Object.fromEntries(vis('').antall.get('type') ?? [])).toEqual({ metoder: 3, begreper: 1 });
    expect(Object.fromEntries(vis('').antall.get('fylke') ?? [])).toEqual({ oslo: 2, agder: 1 });
  });

  test('når ingenting passer, sier den hvilket filter som stenger', () => {
    const { utvei } = vis('q=x&fylke=agder', 'ac');
    expect(utvei).toEqual([{ navn: 'fylke', verdi: 'agder', antall: 2 }]);
  });
});

describe('nødsøk', () => {
  const TEKSTER = new Map([[1, 'Ål i Alna'], [3, 'Bro i Oslo']]);
  test.each([
    ['bro', '3'],
    ['BRO oslo', '3'],
    ['ål alna', '1'],
    ['bro agder', ''],
  ])('«%s» gir «%s»', (q, ventet) => {
    expect(nodsok(TEKSTER, q).join()).toBe(ventet);
  });
});
