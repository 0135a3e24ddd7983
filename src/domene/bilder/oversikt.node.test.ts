import { expect, test } from 'vitest';
import { INGEN_VALGT } from '../../sok/fasetter.ts';
import type { Sokeoppforing } from '../../sok/sokepost.ts';
import type { Base } from '../base.ts';
import { aarsrekke } from './aarsrekke.ts';
import { prosent, stolper } from './oversikt.ts';
import { trakt, UTVALGSTRAKT } from './utvalgstrakt.ts';

const verdier = (...ider: string[]) => ({ verdier: ider.map((id) => ({ id, navn: id.toUpperCase() })) });
const BASE = {
  vokabular: new Map([
    ['malgrupper', verdier('barn', 'unge', 'eldre')],
    ['status', verdier('pagar', 'stanset', 'ukjent')],
  ]),
} as unknown as Base;
const post = (malgruppe: string[], status: string) =>
  ({ fasetter: { ...INGEN_VALGT, malgruppe, status: [status] } }) as unknown as Sokeoppforing;
const POSTER = [post(['unge', 'barn'], 'ukjent'), post(['unge'], 'ukjent'), post(['unge'], 'pagar'), post([], 'ukjent')];

test('målgrupper står etter antall uten dem ingen har, status i sin orden med nullene', () => {
  const { malgruppe, status } = stolper(BASE, POSTER, { malgruppe: 'malgrupper', status: 'status' });
  expect(malgruppe.map(({ navn, antall, lengde }) => [navn, antall, lengde])).toEqual([['UNGE', 3, 100], ['BARN', 1, 33.3]]);
  expect(status.map(({ navn, antall, lengde }) => [navn, antall, lengde])).toEqual([
    ['PAGAR', 1, 33.3], ['STANSET', 0, 0], ['UKJENT', 3, 100],
  ]);
  expect(status[0]?.adresse).toBe('/sok/?status=pagar');
});

test.each([[1, 3, 33.3], [2, 2, 100], [0, 5, 0], [3, 0, 0]])('%i av %i er %d prosent', (del, hele, ventet) => {
  expect(prosent(del, hele)).toBe(ventet);
});

test('årene mellom det første og det siste er med, og ukjente telles for seg', () => {
  const { soyler, kjente, ukjente } = aarsrekke(['2019-09', 2016, '2016-01-02', 'ukjent']);
  expect([kjente, ukjente]).toEqual([3, 1]);
  expect(soyler.map(({ aar, antall, hoyde }) => [aar, antall, hoyde])).toEqual([[2016, 2, 100], [2017, 0, 0], [2018, 0, 0], [2019, 1, 50]]);
  expect(soyler.map(({ x, bredde }) => [x, bredde])).toEqual([[3.5, 18], [28.5, 18], [53.5, 18], [78.5, 18]]);
});

test.each([
  [['2009', '2021'], [2009, 2015, 2021]],
  [['2010', '2014'], [2010, 2014]],
  [['2014', '2016'], [2014, 2016]],
  [['2020'], [2020]],
  [['ukjent'], []],
])('startår %j: skrevet under er %j', (starter, ventet) => {
  expect(aarsrekke(starter).soyler.filter(({ medTekst }) => medTekst).map(({ aar }) => aar)).toEqual(ventet);
});

test('traktens stykker henger sammen, og det siste blir ikke smalere', () => {
  const stykker = trakt([{ igjen: 200, hva: 'a' }, { igjen: 100, hva: 'b' }, { igjen: 4, hva: 'c' }]);
  expect(stykker.map(({ punkter, borte }) => [punkter, borte])).toEqual([
    ['0,0 100,0 100,62 75,100 25,100 0,62', 0],
    ['25,0 75,0 75,62 51,100 49,100 25,62', 100],
    ['49,0 51,0 51,62 51,100 49,100 49,62', 96],
  ]);
});

test('trakten går fra 203 til 7', () => expect(UTVALGSTRAKT.steg.map(({ igjen }) => igjen)).toEqual([203, 181, 147, 23, 10, 7]));
