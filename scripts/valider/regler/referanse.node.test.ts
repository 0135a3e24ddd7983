import { expect, test } from 'vitest';
import { provebase, side, sjekk, sjekkKropp, type Filer } from '../../../tests/prove/base.ts';
import { provemetode, provefunn } from '../../../tests/prove/metode.ts';
import { regel } from './referanse.ts';

const metoder = (endringer: object): Filer => ({
  ...provebase(),
  'content/metoder/provemetoden.mdx': side(provemetode({ ...endringer })),
});

test.each<[string, Filer, string[]]>([
  ['i orden', provebase(), []],
  [
    'synonym av en verdi',
    metoder({ malgrupper: ['innvandrere', 'ungdommer'] }),
    ['malgrupper.1: «ungdommer» finnes ikke. Mente du «unge»?'],
  ],
  [
    'skrivefeil',
    metoder({ livsomrader: ['arbied'] }),
    ['livsomrader.0: «arbied» finnes ikke. Mente du «arbeid»?'],
  ],
  [
    'en id som har byttet navn',
    { ...metoder({ relasjoner: { byggerPa: [{ id: 'gammelt-navn', merknad: 'x' }] } }), 'content/metoder/ny.mdx': side({ tidligereId: ['gammelt-navn'] }) },
    ['relasjoner.byggerPa.0.id: «gammelt-navn» heter nå «ny».'],
  ],
  [
    'en id som er fjernet',
    { ...metoder({ relasjoner: { byggerPa: [{ id: 'borte', merknad: 'x' }] } }), 'content/fjernet.yaml': '- { type: metode, id: borte }\n' },
    ['relasjoner.byggerPa.0.id: «borte» er fjernet fra basen.'],
  ],
  ['ligner ingenting', metoder({ livsomrader: ['romfart'] }), ['livsomrader.0: «romfart» finnes ikke.']],
  [
    'kontorets navn',
    metoder({ kontakt: { rolle: 'Leder', kontor: 'NAV Prøve' } }),
    ['kontakt.kontor: «NAV Prøve» finnes ikke. Mente du «nav-prove»?'],
  ],
  [
    'kilde dypt nede',
    metoder({ funn: [provefunn({ kilde: { id: 'prove-2021', sted: 'x' } })] }),
    ['funn.0.kilde.id: «prove-2021» finnes ikke. Mente du «prove-2020»?'],
  ],
  [
    'seg selv, og forskning som ikke finnes',
    metoder({ relasjoner: { byggerPa: [{ id: 'provemetoden' }], forskning: ['studie'] } }),
    [
      'relasjoner.byggerPa.0.id: «provemetoden» viser til seg selv.',
      'relasjoner.forskning.0: «studie» finnes ikke.',
    ],
  ],
])('%s', (_navn, filer, ventet) => {
  expect(sjekk(regel, filer).map((linje) => linje.replace(/^\S+ /u, ''))).toEqual(ventet);
});

test('linjen er linjen til id-en', () => {
  const filer = { 'content/kontorer.yaml': '- id: nav-a\n  navn: A\n  fylke: vikn\n' };
  expect(sjekk(regel, filer)).toEqual(['kontorer.yaml:3 0.fylke: «vikn» finnes ikke.']);
});

test('kilder i teksten', () => {
  const kropp =
    'x<Kilde id="prove-2020" sted="a" />\n\ny<Kilde id="prove" sted="b" />\n\n<Sitat id="x" sted="c">z</Sitat>';
  expect(sjekkKropp(regel, kropp, provebase())).toEqual([
    '3 <Kilde>: «prove» finnes ikke.',
    '5 <Sitat>: «x» finnes ikke.',
  ]);
});
