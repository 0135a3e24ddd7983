import { expect, test } from 'vitest';
import { z } from 'zod';
import { provemetode } from '../../tests/prove/metode.ts';
import { referanse } from './felt.ts';
import { metode } from './metode.ts';
import { finnReferanser } from './referanser.ts';

const vis = (skjema: z.ZodType, data: unknown) =>
  finnReferanser(skjema, data).map(({ sti, samling, id }) => `${sti.join('.')} → ${samling}: ${id}`);

const ref = referanse('kilder', { navn: 'Kilde', beskrivelse: 'En kilde.' });

test('alle i en metode, i leserekkefølge', () => {
  const data = provemetode({ relasjoner: { byggerPa: [{ id: 'annen' }], forskning: ['studie'] } });
  expect(vis(metode, data)).toEqual([
    'malgrupper.0 → vokabular/malgrupper: unge',
    'alder.kilde.id → kilder: prove-2020',
    'tiltakskategorier.0.id → vokabular/tiltakskategorier: opplaering',
    'livsomrader.0 → vokabular/livsomrader: arbeid',
    'utfordringer.0 → vokabular/utfordringer: gjeld',
    'lovhjemler.0.id → vokabular/lovhjemler: stl-17',
    'lovhjemler.0.kilde.id → kilder: prove-2020',
    'utprovinger.0.kontor → kontorer: nav-prove',
    'utprovinger.0.kilde.id → kilder: prove-2020',
    'samarbeidsparter.0.id → vokabular/samarbeidsparter: kommunen',
    'kjernekomponenter.kilde.id → kilder: prove-2020',
    'utfall.kilde.id → kilder: prove-2020',
    'funn.0.kilde.id → kilder: prove-2020',
    'kontakt.kontor → kontorer: nav-prove',
    'relasjoner.byggerPa.0.id → metoder: annen',
    'relasjoner.forskning.0 → forskning: studie',
  ]);
});

test.each<[string, z.ZodType, unknown, string[]]>([
  ['valgfri som mangler', z.object({ a: ref.optional() }), {}, []],
  ['valgfri', z.object({ a: ref.optional() }), { a: 'x' }, ['a → kilder: x']],
  ['kan være null', ref.nullable(), null, []],
  ['med standardverdi', ref.default('y'), 'x', [' → kilder: x']],
  ['oppslag', z.record(z.string(), ref), { a: 'x', b: 'y' }, ['a → kilder: x', 'b → kilder: y']],
  ['ordet i en union', z.union([z.literal('ukjent'), z.object({ a: ref })]), 'ukjent', []],
  [
    'grenen som passer',
    z.union([z.object({ type: z.literal('a'), x: ref }), z.object({ type: z.literal('b'), y: ref })]),
    { type: 'b', y: 'z' },
    ['y → kilder: z'],
  ],
  [
    'ingen gren passer: den siste av samme slag',
    z.union([z.object({ x: ref }), z.object({ y: ref, z: z.string() })]),
    { y: 'q' },
    ['y → kilder: q'],
  ],
  ['liste i union', z.union([z.array(ref), z.object({ a: ref })]), ['x'], ['0 → kilder: x']],
  ['data av galt slag', z.object({ a: z.array(ref), b: ref }), { a: 'x', b: 7 }, []],
])('%s', (_navn, skjema, data, ventet) => {
  expect(vis(skjema, data)).toEqual(ventet);
});
