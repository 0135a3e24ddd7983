import { describe, expect, test } from 'vitest';
import type { Base } from '../base.ts';
import { fylkesprofiler, fylkessetning } from './fylke.ts';
import { lagKontorlikhet, provdAvLignende } from './lignende-kontor.ts';
import { kontorprofiler } from './profil.ts';

const utproving = (kontor: string) => ({ kontor, rolle: 'opphav', start: 2020, status: 'pagar' });
const metode = (id: string, kontorer: string[], felter: object = {}) => ({
  id,
  data: { tittel: id, utprovinger: kontorer.map(utproving), kontakt: 'ukjent', relasjoner: {}, ...felter },
});
const kontor = (navn: string, kommune: string, fylke: string, felter: object = {}): [string, object] => [
  navn.toLowerCase(),
  { navn, kommune, fylke, ...felter },
];

const BASE = {
  metoder: [
    metode('alfa', ['moss', 'rygge', 'moss'], { kontakt: { kontor: 'moss', rolle: 'Leder' }, relasjoner: { forskning: ['s1'] } }),
    metode('beta', ['moss', 'hurum']),
    metode('gamma', ['rygge', 'hurum']),
    metode('delta', ['hurum']),
  ],
  forskning: [
    { id: 's1', data: { metoder: ['alfa'] } },
    { id: 's2', data: { metoder: ['beta', 'gamma'] } },
  ],
  kontorer: new Map([
    kontor('Rygge', 'Moss', 'ostfold'),
    kontor('Hurum', 'Asker', 'akershus', { storrelse: 'liten' }),
    kontor('Moss', 'Moss', 'ostfold', { storrelse: 'stor' }),
    kontor('Sola', 'Sola', 'rogaland', { storrelse: 'stor' }),
    kontor('Halden', 'Halden', 'ostfold'),
  ]),
  vokabular: new Map([
    ['fylker', { verdier: [{ id: 'akershus' }, { id: 'rogaland' }, { id: 'ostfold' }] }],
  ]),
} as unknown as Base;

const profiler = kontorprofiler(BASE);
const finn = (id: string) => profiler.find((ett) => ett.id === id)!;
const lignende = (id: string, maks?: number) => lagKontorlikhet(profiler)(finn(id), maks);

describe('kontorets profil', () => {
  test('kontorene står etter navn, også de som ikke har prøvd noe', () => {
    expect(profiler.map(({ id, provd }) => [id, provd.length])).toEqual([
      ['halden', 0], ['hurum', 3], ['moss', 2], ['rygge', 2], ['sola', 0],
    ]);
  });

  test('to utprøvinger av samme metode står sammen', () => {
    expect(finn('moss').provd.map(({ metode: { id }, utprovinger }) => [id, utprovinger.length])).toEqual([['alfa', 2], ['beta', 1]]);
  });

  test('studier og roller følger metodene, hver studie én gang', () => {
    expect(finn('moss').studier.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(finn('hurum').studier.map(({ id }) => id)).toEqual(['s2']);
    expect(finn('moss').kontakter.map(({ rolle, metode: { id } }) => `${rolle}, ${id}`)).toEqual(['Leder, alfa']);
    expect(finn('rygge').kontakter).toEqual([]);
  });
});

describe('kontor som ligner', () => {
  test.each([
    ['moss', ['rygge: samme kommune, har prøvd én av de samme metodene', 'hurum: har prøvd én av de samme metodene', 'halden: samme fylke', 'sola: like stort']],
    ['sola', ['moss: like stort']],
    ['halden', ['moss: samme fylke', 'rygge: samme fylke']],
  ])('%s', (id, ventet) => {
    expect(lignende(id).map(({ profil, grunner }) => `${profil.id}: ${grunner.join(', ')}`)).toEqual(ventet);
  });

  test('ikke flere enn det spørres om', () => expect(lignende('moss', 2).map(({ profil }) => profil.id)).toEqual(['rygge', 'hurum']));

  test('det de har prøvd og kontoret ikke har, det flest har prøvd først', () => {
    const andres = provdAvLignende(finn('moss'), lignende('moss'));
    expect(andres.map(({ metode: { id }, kontorer }) => [id, kontorer.map((ett) => ett.id)])).toEqual([
      ['gamma', ['rygge', 'hurum']],
      ['delta', ['hurum']],
    ]);
  });
});

test('fylkene teller bare kontor som har prøvd noe, og hver metode én gang', () => {
  const fylker = fylkesprofiler(BASE, profiler).map(({ fylke, kontorer, metoder }) => [
    fylke.id,
    kontorer.map(({ id }) => id),
    metoder.map((ett) => ett.metode.id),
  ]);
  expect(fylker).toEqual([
    ['akershus', ['hurum'], ['beta', 'gamma', 'delta']],
    ['rogaland', [], []],
    ['ostfold', ['moss', 'rygge'], ['alfa', 'beta', 'gamma']],
  ]);
});

test.each([
  [0, 0, 'ingen kontor i basen'],
  [1, 1, '1 kontor har prøvd 1 metode'],
  [6, 10, '6 kontor har prøvd 10 metoder'],
])('%i kontor og %i metoder: %s', (kontorer, metoder, ventet) => expect(fylkessetning({ kontorer, metoder })).toBe(ventet));
