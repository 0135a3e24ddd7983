import { describe, expect, test } from 'vitest';
import type { Metodeoppforing } from '../base.ts';
import { slekter, type Slektsledd } from './slekt.ts';

type Relasjoner = Partial<Record<'byggerPa' | 'replikererFra' | 'avlostAv' | 'beslektetMed', string[]>>;
const metode = (id: string, relasjoner: Relasjoner = {}) =>
  ({
    id,
    data: {
      tittel: id.toUpperCase(),
      relasjoner: Object.fromEntries(Object.entries(relasjoner).map(([navn, ider]) => [navn, ider.map((ett) => ({ id: ett }))])),
    },
  }) as unknown as Metodeoppforing;

const tekst = ({ tittel, slektskap, barn, ogsa }: Slektsledd): string =>
  [
    tittel,
    slektskap && slektskap !== 'byggerPa' ? ` [${slektskap}]` : '',
    ogsa.length > 0 ? ` også ${ogsa.map((ett) => ett.tittel).join('+')}` : '',
    barn.length > 0 ? ` (${barn.map(tekst).join(', ')})` : '',
  ].join('');

describe('slektene', () => {
  test.each([
    ['uten relasjoner', [metode('a'), metode('b')], []],
    ['beslektede er ingen slekt', [metode('a', { beslektetMed: ['b'] }), metode('b')], []],
    ['en kjede', [metode('c', { byggerPa: ['b'] }), metode('b', { byggerPa: ['a'] }), metode('a')], ['3: A (B (C))']],
    ['søsken i basens rekkefølge', [metode('a'), metode('b', { byggerPa: ['a'] }), metode('c', { byggerPa: ['a'] })], ['3: A (B, C)']],
    ['prøvd på nytt', [metode('a'), metode('b', { replikererFra: ['a'] })], ['2: A (B [replikererFra])']],
    ['avløst går fra den gamle til den nye', [metode('a', { avlostAv: ['b'] }), metode('b')], ['2: A (B [avlostAv])']],
    ['samme par sagt to ganger', [metode('a', { avlostAv: ['b'] }), metode('b', { byggerPa: ['a'] })], ['2: A (B [avlostAv])']],
    ['to opphav tegnes under det første', [metode('a'), metode('b'), metode('c', { byggerPa: ['b', 'a'] })], ['2: A (C også B)']],
    ['en ring åpnes ved den første', [metode('a', { byggerPa: ['b'] }), metode('b', { byggerPa: ['a'] })], ['2: A (B)']],
    ['en metode som ikke finnes, og seg selv', [metode('a', { byggerPa: ['x', 'a'] })], []],
    ['den største først', [
      metode('a'), metode('b', { byggerPa: ['a'] }), metode('c'), metode('d', { byggerPa: ['c'] }), metode('e', { byggerPa: ['c'] }),
    ], ['3: C (D, E)', '2: A (B)']],
  ])('%s', (_navn, metoder, ventet) => {
    expect(slekter(metoder).map(({ rot, antall }) => `${antall}: ${tekst(rot)}`)).toEqual(ventet);
  });
});
