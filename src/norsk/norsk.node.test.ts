import { describe, expect, test } from 'vitest';
import { avstand, naermesteOrd } from './avstand.ts';
import { asciinokkel, normaliser, ordene } from './normaliser.ts';
import { delOpp } from './sammensetning.ts';
import { stamme, verbrot } from './stamme.ts';
import { STOPPORD } from './stoppord.ts';

describe('normaliser', () => {
  test.each([
    ['ØYGARDEN', 'øygarden'],
    ['språk\u00admentor', 'språkmentor'],
    ['å'.normalize('NFD'), 'å'],
    ['a\u200bb', 'ab'],
    ['\ud800x', ' x'],
  ])('%j → %j', (inn, ut) => expect(normaliser(inn)).toBe(ut));
});

test('ordene er bokstaver og tall', () => {
  expect(ordene('NAV-kontor, 18–30 år: «språk»!')).toEqual(['nav', 'kontor', '18', '30', 'år', 'språk']);
});

describe('asciinokkel', () => {
  test.each([
    ['øygarden', 'oygarden'],
    ['øygarden', 'oeygarden'],
    ['språkmentor', 'sprakmentor'],
    ['språkmentor', 'spraakmentor'],
    ['ærlig', 'aerlig'],
    ['løsningsteam', 'losningsteam'],
  ])('%s og %s møtes', (a, b) => expect(asciinokkel(a)).toBe(asciinokkel(b)));
});

describe('stamme', () => {
  test.each([
    ['ungdommer', 'ungdom'],
    ['ungdommar', 'ungdom'],
    ['ungdom', 'ungdom'],
    ['familiene', 'familie'],
    ['mentorene', 'mentor'],
    ['oppfølgingen', 'oppfølging'],
    ['koordinatorar', 'koordinator'],
  ])('%s og %s har samme stamme', (a, b) => expect(stamme(a)).toBe(stamme(b)));
});

test.each([
  ['kartlegging', 'kartlegg'],
  ['oppfølgingen', 'oppfølg'],
  ['ting', 'ting'],
])('verbrot %s → %s', (ord, rot) => expect(verbrot(ord)).toBe(rot));

describe('delOpp', () => {
  const kjent = new Set(['språk', 'mentor', 'familie', 'koordinator', 'arbeid', 'trening', 'barn', 'gjeld', 'rådgivning', 'jobb']);
  test.each([
    ['språkmentor', ['språk', 'mentor']],
    ['arbeidstrening', ['arbeid', 'trening']],
    ['barnefamilie', ['barn', 'familie']],
    ['gjeldsrådgivning', ['gjeld', 'rådgivning']],
    ['barnefamiliekoordinator', ['barn', 'familie', 'koordinator']],
    ['mentor', []],
    ['ukjentord', []],
  ])('%s → %j', (ord, deler) => expect(delOpp(ord, (ett) => kjent.has(ett))).toEqual(deler));
});

describe('naermesteOrd', () => {
  const kjente: [string, number][] = [['jobbsentralen', 5], ['skolekompasset', 3], ['ungdom', 40], ['ungdoms', 2], ['kurs', 9]];
  test.each([
    ['jobsentralen', 'jobbsentralen'],
    ['skolekompaset', 'skolekompasset'],
    ['undgom', 'ungdom'],
    ['kuts', undefined],
    ['helikopter', undefined],
  ])('%s → %s', (skrevet, ventet) => expect(naermesteOrd(skrevet, kjente)).toBe(ventet));
});

test('to bokstaver som har byttet plass, er ett slipp', () => {
  expect([avstand('undgom', 'ungdom'), avstand('ungdom', 'ungdom'), avstand('ab', 'abcd')]).toEqual([1, 0, 2]);
});

test('stoppordene er små bokstaver, og tar ikke fagord', () => {
  expect([...STOPPORD].filter((ord) => ord !== ord.toLocaleLowerCase('nb'))).toEqual([]);
  expect(['fengsel', 'språk', 'ungdom', 'skole', 'råd', 'gjeld'].filter((ord) => STOPPORD.has(ord))).toEqual([]);
});
