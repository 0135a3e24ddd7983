import { describe, expect, test } from 'vitest';
import { finnUtdrag, type Fragment } from './tekstutdrag.ts';

const fyll = (antall: number, ord = 'fyll') => Array.from({ length: antall }, () => ord).join(' ');
const FRAGMENT: Fragment = {
  url: '/metoder/x/',
  content: `Tittel. Mentor i starten. ${fyll(60)} Språkmentorer og ungdommer i arbeid, ${fyll(60)} slutt <b>arbeid</b>`,
  anchors: [
    { element: 'h2', id: 'problemet', text: 'Problemet', location: 30 },
    { element: 'h2', id: 'tom', text: '', location: 31 },
    { element: 'div', id: 'boks', text: 'Boks', location: 32 },
    { element: 'h2', id: 'sist', text: 'Sist', location: 100 },
  ],
};
const merket = (termer: string[]) => finnUtdrag(FRAGMENT, termer)?.biter.filter((bit) => bit.merket).map(({ tekst }) => tekst);

describe('utdraget', () => {
  test.each([
    ['ordet merkes med bøyningen sin', ['ungdom'], ['ungdommer']],
    ['stedet med flest ulike ord vinner', ['mentor', 'ungdom', 'arbeid'], ['ungdommer', 'arbeid,']],
    ['et uttrykk er ordene sine', ['ungdom i arbeid'], ['ungdommer', 'arbeid,']],
    ['spørreord merkes ikke', ['og mentor'], ['Mentor']],
    ['ingenting å vise', ['helikopter'], undefined],
    ['ingen ord', [''], undefined],
  ])('%s', (_navn, termer, ventet) => expect(merket(termer)).toEqual(ventet));

  test('teksten er som den står, med markeringene for seg', () => {
    const tekst = finnUtdrag(FRAGMENT, ['ungdom'])?.biter.map((bit) => bit.tekst).join('') ?? '';
    expect(FRAGMENT.content).toContain(tekst);
    expect(tekst.split(' ')).toHaveLength(26);
  });

  test('utdraget sier hvilken del det står i, og ingenting øverst på siden', () => {
    expect(finnUtdrag(FRAGMENT, ['ungdom'])?.seksjon).toEqual({ tittel: 'Problemet', adresse: '/metoder/x/#problemet' });
    expect(finnUtdrag(FRAGMENT, ['mentor'])?.seksjon).toBeUndefined();
  });

  test('en kort side vises hel', () => {
    const kort = finnUtdrag({ url: '/x/', content: 'Bare mentor her' }, ['mentor']);
    expect(kort?.biter).toEqual([{ tekst: 'Bare ', merket: false }, { tekst: 'mentor', merket: true }, { tekst: ' her', merket: false }]);
  });
});
