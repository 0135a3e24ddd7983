import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROVESOKNAD } from '../../../tests/prove/soknad.ts';
import { DELER, FELTER } from './deler.ts';
import { besvarteDeler, erTom, medMetode, stilteFelter, TOM, TOM_RAD, utfylteRader } from './soknad.ts';

const rot = new URL('../../../', import.meta.url).pathname;

describe('feltlisten', () => {
  test('har seks deler og ingen felter med samme id', () => {
    expect(DELER.map(({ id }) => id)).toEqual(['behov', 'problemstilling', 'kunnskap', 'tiltaket', 'evaluering', 'formidling']);
    expect(new Set(FELTER.map(({ id }) => id)).size).toBe(FELTER.length);
  });

  test.each(DELER.map(({ id, eksempel }) => [id, eksempel.adresse]))('%s: eksempelet %s finnes i basen', (_id, adresse) => {
    expect(existsSync(`${rot}content${adresse.replace(/\/(#.*)?$/u, '')}.mdx`)).toBe(true);
  });
});

describe('fremdrift', () => {
  test.each([
    ['tom plan', TOM, []],
    ['bare navn på prosjektet', { ...TOM, felter: { prosjekt: 'X' } }, []],
    ['bare mellomrom', { ...TOM, felter: { behov: '  \n' } }, []],
    ['bare valgt vei', { ...TOM, felter: { vei: 'gjentar' } }, []],
    ['bare en metode', { ...TOM, metoder: PROVESOKNAD.metoder }, ['kunnskap']],
    ['bare en tom måling', { ...TOM, plan: [TOM_RAD] }, []],
    ['bare en måling', { ...TOM, plan: PROVESOKNAD.plan }, ['evaluering']],
    ['alt', PROVESOKNAD, ['behov', 'problemstilling', 'kunnskap', 'tiltaket', 'evaluering', 'formidling']],
  ])('%s', (_navn, soknad, ventet) => {
    expect(besvarteDeler(soknad)).toEqual(ventet);
  });

  test('en tom plan er tom, og en med bare navn er det ikke', () => {
    expect(erTom({ ...TOM, plan: [TOM_RAD], felter: { behov: ' ' } })).toBe(true);
    expect(erTom({ ...TOM, felter: { prosjekt: 'X' } })).toBe(false);
  });
});

test('gjentakelse har sine egne spørsmål, og svar på den andre veien blir ikke borte', () => {
  const felter = DELER.find(({ id }) => id === 'kunnskap')?.felter ?? [];
  const ider = (svarene: Record<string, string>) => stilteFelter({ ...TOM, felter: svarene }, felter).map(({ id }) => id);
  expect(ider({})).toEqual(['andreKilder', 'vei', 'hull']);
  expect(ider({ vei: 'gjentar' })).toEqual(['andreKilder', 'vei', 'holderFast', 'tilpasser', 'laerer']);
  expect(ider({ vei: 'gjentar', hull: 'x' })).toContain('hull');
});

test('en metode kommer bare med én gang, og planen har en grense', () => {
  const [metode] = PROVESOKNAD.metoder;
  expect(medMetode(PROVESOKNAD, metode!)).toBe(PROVESOKNAD);
  const full = { ...TOM, metoder: Array.from({ length: 30 }, (_, nr) => ({ ...metode!, treff: `metoder/m${nr}` })) };
  expect(medMetode(full, metode!)).toBe(full);
  expect(medMetode(TOM, metode!).metoder).toEqual([metode]);
});

test('tomme målinger telles ikke', () => {
  expect(utfylteRader({ ...TOM, plan: [TOM_RAD, { ...TOM_RAD, hvem: 'x' }] })).toHaveLength(1);
});
