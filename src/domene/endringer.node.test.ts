import { expect, test } from 'vitest';
import { COMMITMERKE, lesLogg } from './endringer.ts';

const commit = (dato: string, hva: string, ...filer: string[]) => [`${COMMITMERKE}${dato}\t${hva}`, '', ...filer].join('\n');
const logg = (...commiter: string[]) => Object.fromEntries([...lesLogg(commiter.join('\n'))].map(([fil, alle]) => [fil, alle.map(({ dato, hva }) => `${dato} ${hva}`)]));

test('nyeste først, fil for fil', () => {
  expect(logg(commit('2026-03-01', 'Rett', 'M\ta'), commit('2026-01-01', 'Skriv', 'A\ta', 'A\tb'))).toEqual({
    a: ['2026-03-01 Rett', '2026-01-01 Skriv'],
    b: ['2026-01-01 Skriv'],
  });
});

test('følger filer som bytter navn, også to ganger og når to bytter plass', () => {
  expect(
    logg(
      commit('2026-05-01', 'Bytt c', 'R100\tb\tc'),
      commit('2026-04-01', 'Rett b', 'M\tb'),
      commit('2026-03-01', 'Bytt b', 'R090\ta\tb'),
      commit('2026-02-01', 'Skriv a', 'A\ta'),
    ),
  ).toEqual({ c: ['2026-05-01 Bytt c', '2026-04-01 Rett b', '2026-03-01 Bytt b', '2026-02-01 Skriv a'] });
  expect(
    logg(commit('2026-02-02', 'Bytt om', 'R100\ta\tb', 'R100\tb\ta'), commit('2026-02-01', 'Skriv b', 'A\tb'), commit('2026-01-31', 'Skriv a', 'A\ta')),
  ).toEqual({ a: ['2026-02-02 Bytt om', '2026-02-01 Skriv b'], b: ['2026-02-02 Bytt om', '2026-01-31 Skriv a'] });
});

test('en fil som er slettet, har ingen historie, og en ny med samme navn arver den ikke', () => {
  expect(
    logg(
      commit('2026-05-01', 'Skriv a på nytt', 'A\ta'),
      commit('2026-04-01', 'Slett', 'D\ta', 'D\tb'),
      commit('2026-03-01', 'Rett', 'M\ta', 'M\tb'),
      commit('2026-02-01', 'Skriv', 'A\ta', 'A\tb'),
    ),
  ).toEqual({ a: ['2026-05-01 Skriv a på nytt'] });
});

test('en ny fil på et navn en annen har flyttet fra, får ikke den andres historie', () => {
  expect(
    logg(
      commit('2026-05-01', 'Ny a', 'A\ta'),
      commit('2026-04-01', 'Bytt navn', 'R100\ta\tb'),
      commit('2026-03-01', 'Skriv a', 'A\ta'),
    ),
  ).toEqual({ a: ['2026-05-01 Ny a'], b: ['2026-04-01 Bytt navn', '2026-03-01 Skriv a'] });
});

test.each([
  ['Rett <script>alert(1)</script> & "sitat"', 'Rett <script>alert(1)</script> & "sitat"'],
  ['Rett a\u202Eb\u0007 c\u200B\td', 'Rett a b c d'],
  ['Rett (#12)', 'Rett'],
  ['Rett for kari.hansen@example.no i dag', 'Rett for … i dag'],
  ['A'.repeat(300), `${'A'.repeat(159)}…`],
  [`${COMMITMERKE}2020-01-01\tfalsk`, '2020-01-01 falsk'],
])('subjektet %j vises som %j', (subjekt, ventet) => {
  expect(logg(commit('2026-01-01', subjekt, 'M\ta'))).toEqual({ a: [`2026-01-01 ${ventet}`] });
});

test('uten ord å vise, og uten noe i det hele tatt', () => {
  expect(logg(commit('2026-01-01', ' \u200B ', 'M\ta'))).toEqual({});
  expect(logg('')).toEqual({});
});
