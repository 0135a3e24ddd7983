import { expect, test } from 'vitest';
import { Kladdelager, lesKladd, TOM_KLADD } from './lager.ts';

const kladd = { ...TOM_KLADD, tekst: 'Ungdom', fylke: 'oslo', valgte: ['metoder/festesona'] };

test('det som ble lagret, leses tilbake', () => {
  expect(lesKladd(JSON.stringify(kladd))).toEqual(kladd);
});

test.each([
  ['ingenting', null],
  ['noe som ikke er JSON', '{tekst'],
  ['noe annet enn et objekt', '7'],
  ['null', 'null'],
])('%s gir en tom kladd', (_hva, lagret) => expect(lesKladd(lagret)).toEqual(TOM_KLADD));

test('felter av feil slag blir tomme, resten beholdes', () => {
  expect(lesKladd('{"tekst":"a","notat":3,"valgte":["x",1]}')).toEqual({ ...TOM_KLADD, tekst: 'a', valgte: ['x'] });
});

test('en nettleser som nekter å lagre, stopper ikke siden', () => {
  const nekter = () => {
    throw new Error('Nei');
  };
  const lager = new Kladdelager({ sessionStorage: { getItem: nekter, setItem: nekter, removeItem: nekter } } as unknown as Window);
  expect([lager.les(), lager.skriv(kladd), lager.slett()]).toEqual([TOM_KLADD, false, false]);
});
