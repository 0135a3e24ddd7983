import { expect, test } from 'vitest';
import { lesTermer, pakkTermer } from './termindeks.ts';

const tomt = new Map<string, number>();
const mange = Array.from({ length: 400 }, (_, nr) =>
  nr === 3 || nr === 390 ? new Map([['sjelden', 0.5], ['vanlig', 1]]) : nr === 7 ? tomt : new Map([['vanlig', 0.25]]),
);
const indeks = lesTermer(pakkTermer(mange));

test('det som pakkes, leses tilbake, også langt mellom stedene', () => {
  const funnet: [number, number][] = [];
  indeks.hverPlass('sjelden', (dok, vekt) => funnet.push([dok, Math.round(vekt * 100) / 100]));
  expect(funnet).toEqual([[3, 0.5], [390, 0.5]]);
  expect([...indeks.termer]).toEqual(['sjelden', 'vanlig']);
  expect(indeks.antall).toBe(400);
});

test.each([
  ['vanlig', 3, 1],
  ['vanlig', 4, 0.25],
  ['vanlig', 7, 0],
  ['finnes ikke', 3, 0],
])('%s i nummer %i veier %d', (term, dok, vekt) => expect(indeks.vektI(term, dok)).toBeCloseTo(vekt, 2));

test('jo sjeldnere, jo mer, og mest det basen ikke har', () => {
  const [vanlig, sjelden, ukjent] = ['vanlig', 'sjelden', 'ukjent'].map((term) => indeks.sjeldenhet(term)) as [number, number, number];
  expect(vanlig).toBeLessThan(0.01);
  expect(sjelden).toBeGreaterThan(vanlig);
  expect(ukjent).toBeGreaterThan(sjelden);
});

test('ord fra hverdagen kjennes i enhver bøyning', () => {
  expect([indeks.hverdag('prosjekt'), indeks.hverdag('fengsel')]).toEqual([true, false]);
});

test('en tom base er en tom indeks', () => {
  const tom = lesTermer(pakkTermer([]));
  expect([tom.antall, [...tom.termer], tom.finnes('')]).toEqual([0, [], false]);
});
