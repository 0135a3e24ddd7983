import { describe, expect, test } from 'vitest';
import { INGEN_VALGT } from '../fasetter.ts';
import type { Forslag } from '../forslag.ts';
import type { Sokepost } from '../sokepost.ts';
import { pakkFasetter, verdierFor } from './fasettkolonner.ts';
import { delINavneskiver, skiveForSporring } from './navneskive.ts';
import { pakkOrd, pakkUtOrd } from './ordkode.ts';
import { lesSvar, pakkSvar } from './svarskive.ts';
import { somTall, somTegn, STORSTE_TALL } from './tegn.ts';

describe('tall som tegn', () => {
  test('hvert tall kommer ut igjen, også gjennom JSON og UTF-8', () => {
    const tall = Array.from({ length: STORSTE_TALL + 1 }, (_, ett) => ett);
    const gjennom = new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(somTegn(tall))));
    expect(somTall(JSON.parse(gjennom) as string)).toEqual(tall);
  });

  test.each([[-1], [1.5], [STORSTE_TALL + 1], [Number.NaN]])('%d avvises', (tall) => {
    expect(() => somTegn([tall])).toThrow(`${tall} kan ikke skrives som ett tegn`);
  });
});

describe('ordlisten', () => {
  test.each([
    [[]],
    [['a']],
    [['arbeid', 'arbeider', 'arbeidstrening', 'øy', 'øyer']],
    [[`${'x'.repeat(60)}a`, `${'x'.repeat(60)}b`]],
  ])('%j kommer ut igjen', (ord) => expect(pakkUtOrd(pakkOrd(ord))).toEqual(ord));

  test('det ordet deler med det forrige, står som ett siffer', () => {
    expect(pakkOrd(['arbeid', 'arbeider', 'øy'])).toBe('0arbeid 6er 0øy');
  });
});

describe('svarene', () => {
  const RADER = [
    [
      { nr: 7, poeng: 20, felt: ['tittel', 'merking'], forekomster: 3 },
      { nr: 2, poeng: 5, felt: [], forekomster: 500 },
    ],
    [],
    [{ nr: 9_000, poeng: 0.5, felt: ['deler'], forekomster: 0 }],
  ];
  test.each([
    [0, [
      { nr: 2, poeng: 0.25, felt: [], forekomster: 90 },
      { nr: 7, poeng: 1, felt: ['tittel', 'merking'], forekomster: 3 },
    ]],
    [1, []],
    [2, [{ nr: 9_000, poeng: 1, felt: ['deler'], forekomster: 0 }]],
    [3, []],
  ])('rad %i kommer ut etter nummer, med poeng som andel av det beste', (rad, ventet) => {
    expect(lesSvar(pakkSvar(RADER), rad)).toEqual(ventet);
  });
});

test('fasettene kommer ut igjen', () => {
  const post = (malgruppe: string[], dag: string): Sokepost => ({
    treff: 'metoder/x',
    type: 'metoder',
    rang: 0,
    sistKontrollert: dag,
    fasetter: { ...INGEN_VALGT, malgruppe },
  });
  const poster = [post(['unge', 'barn'], '2026-01-01'), post([], '2026-02-01'), post(['barn'], '2026-01-01'), post(['unge', 'barn'], '2026-01-01')];
  const fil = JSON.parse(JSON.stringify(pakkFasetter(poster))) as ReturnType<typeof pakkFasetter>;
  expect(poster.map((_, nr) => verdierFor(fil.fasetter.malgruppe, nr))).toEqual(poster.map(({ fasetter }) => fasetter.malgruppe));
  expect(poster.map((_, nr) => verdierFor(fil.sistKontrollert, nr)[0])).toEqual(poster.map(({ sistKontrollert }) => sistKontrollert));
  expect(fil.fasetter.malgruppe.sett).toHaveLength(3);
});

describe('navneskivene', () => {
  const skiver = delINavneskiver(
    [['metoder/0', 'Øygarden-modellen', 1], ['begreper/1', '§ 18', 0]],
    [['Øygarden-modellen', '/metoder/oygarden-modellen/', 'metode'], ['Ærlig i jobben', '/metoder/x/', 'metode']],
  );
  const ider = [...skiver.keys()];
  test.each([
    ['øygarden', 'oy', ['Øygarden-modellen'], ['Øygarden-modellen']],
    ['Oygard', 'oy', ['Øygarden-modellen'], ['Øygarden-modellen']],
    ['modell', 'mo', ['Øygarden-modellen'], []],
    ['jobb', 'jo', ['Ærlig i jobben'], []],
    ['18', '18', [], ['§ 18']],
  ])('«%s» finnes i skiven %s', (q, id, forslag, navn) => {
    expect(skiveForSporring(q, ider)).toBe(id);
    expect(skiver.get(id)?.forslag.map(([tekst]) => tekst) ?? []).toEqual(forslag);
    expect(skiver.get(id)?.navn.map(([, tekst]) => tekst) ?? []).toEqual(navn);
  });

  test.each([[''], ['…'], ['жизнь'], ['xyz'], ['i jo']])('«%s» har ingen skive', (q) => expect(skiveForSporring(q, ider)).toBeUndefined());

  test('det som ikke kan være filnavn, ligger samlet', () => {
    const [id] = delINavneskiver([['metoder/0', 'жизнь', 1]], []).keys();
    expect([id, skiveForSporring('жи', ['_'])]).toEqual(['_', '_']);
  });

  test('en for stor skive deles på tre bokstaver, og beholder en smak av hver for den som har skrevet to', () => {
    const mange = Array.from({ length: 400 }, (_, nr): Forslag => [`sk${'aeiou'[nr % 5] ?? ''}${nr} og annet`, `/${nr}/`, 'metode']);
    const delt = delINavneskiver([['metoder/0', 'sk', 1], ['metoder/1', 'skole', 1]], mange);
    expect([...delt.keys()].sort()).toEqual(['ska', 'ske', 'ski', 'sko', 'sku', 'sk'].sort());
    expect(delt.get('sk')).toEqual({ forslag: mange.slice(0, 40), navn: [['metoder/0', 'sk', 1]] });
    expect(delt.get('sko')?.forslag).toHaveLength(80);
    expect(delt.get('sko')?.navn).toEqual([['metoder/1', 'skole', 1]]);
    expect(skiveForSporring('skole', [...delt.keys()])).toBe('sko');
    expect(skiveForSporring('skå', [...delt.keys()])).toBe('ska');
    expect(skiveForSporring('skx', [...delt.keys()])).toBe('sk');
  });
});
