import { describe, expect, test } from 'vitest';
import { forskjell, oppsummerForskjeller, type Celle } from './forskjell.ts';

const ruter = (...celler: Celle[]) => celler.map((celle, nr) => ({ tittel: 'ABCD'.charAt(nr), celle }));
const m = (...merker: string[]): Celle => ({ merker });
const t = (...punkter: string[]): Celle => ({ grupper: [{ punkter }] });

describe('forskjell', () => {
  test.each([
    ['samme merker, annen rekkefølge', [m('x', 'y'), m('y', 'x')], 'likt', ''],
    ['samme merker, ulik tekst ved siden av', [{ ...m('x'), ...t('en') }, { ...m('x'), ...t('to') }], 'likt', ''],
    ['noen felles merker', [m('x', 'y'), m('y', 'z')], 'delvis', 'Felles: y.'],
    ['felles for to av tre er ikke felles', [m('x'), m('x'), m('y')], 'ulikt', ''],
    ['ingen felles merker', [m('x'), m('y')], 'ulikt', ''],
    ['likt der det er oppgitt', [m('x'), m('x'), {}], 'delvis', 'Likt der det er oppgitt. Ikke oppgitt for C.'],
    ['ulikt, og én taus', [m('x'), m('y'), {}], 'ulikt', 'Ikke oppgitt for C.'],
    ['bare én sier noe', [{}, m('x'), {}], 'uvisst', 'Ikke oppgitt for A og C.'],
    ['ingen sier noe', [{}, {}], 'ukjent', 'Kildene sier ikke noe om dette.'],
    ['ulik fritekst', [t('en'), t('to')], 'fritekst', ''],
    ['lik fritekst', [t('en'), t('en')], 'likt', ''],
    ['fritekst, og én taus', [t('en'), t('to'), {}], 'fritekst', 'Ikke oppgitt for C.'],
    ['lik fritekst, og én taus', [t('en'), t('en'), {}], 'delvis', 'Ikke oppgitt for C.'],
  ] as const)('%s', (_navn, celler, dom, detalj) => expect(forskjell(ruter(...celler))).toEqual({ dom, detalj }));
});

test('oppsummeringen samler radene under dommen, i fast rekkefølge', () => {
  const rader = [
    { navn: 'Kostnad', dom: 'ukjent' },
    { navn: 'Alder', dom: 'ulikt' },
    { navn: 'Status', dom: 'likt' },
    { navn: 'Problemet', dom: 'ulikt' },
  ] as const;
  expect(oppsummerForskjeller(rader)).toEqual([
    { ord: 'Likt', rader: 'Status' },
    { ord: 'Ulikt', rader: 'Alder · Problemet' },
    { ord: 'Ikke oppgitt', rader: 'Kostnad' },
  ]);
});
