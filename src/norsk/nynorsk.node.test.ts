import { describe, expect, test } from 'vitest';
import { bokmalsformer, tilBokmal } from './nynorsk.ts';
import { NYNORSKORD } from './nynorskord.ts';

describe('bokmalsformer', () => {
  test.each([
    ['korleis', 'hvordan'],
    ['søkje', 'søke'],
    ['spreie', 'spre'],
    ['verksemd', 'virksomhet'],
    ['born', 'barn'],
    ['skulefråværet', 'skolefraværet'],
    ['sjukmeldingar', 'sykmeldinger'],
    ['karriererettleiing', 'karriereveiledning'],
    ['praktikantar', 'praktikanter'],
    ['framandspråklege', 'fremmedspråklige'],
    ['fortrulegheit', 'fortrulighet'],
    ['samlast', 'samles'],
  ])('%s kan være %s', (nynorsk, bokmal) => expect(bokmalsformer(nynorsk)).toContain(bokmal));

  test('et ord uten nynorsk trekk har ingen', () => expect(bokmalsformer('gjeldsbrev')).toEqual([]));
});

test('tilBokmal lar ord listen ikke kjenner, stå', () => {
  expect(['ikkje', 'fengsel'].map(tilBokmal)).toEqual(['ikke', 'fengsel']);
});

test('ordlisten er stor, har små bokstaver, og ingen ord betyr seg selv', () => {
  expect(NYNORSKORD.size).toBeGreaterThan(600);
  const par = [...NYNORSKORD];
  const feil = par.filter(([nynorsk, bokmal]) => nynorsk === bokmal || bokmal === '' || /[^a-zæøåéèò]/u.test(nynorsk + bokmal));
  expect(feil).toEqual([]);
});
