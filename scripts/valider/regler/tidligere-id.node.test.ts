import { expect, test } from 'vitest';
import { provebase, side, sjekk, type Filer } from '../../../tests/prove/base.ts';
import { provemetode } from '../../../tests/prove/metode.ts';
import { regel } from './tidligere-id.ts';
import { regel as skjema } from './skjema.ts';

const metode = (...tidligereId: string[]) => side({ tidligereId });
const borte = (id: string, mer = '') => `- { type: metode, id: ${id}${mer} }\n`;

test.each<[string, Filer, string[]]>([
  ['i orden', { 'content/metoder/a.mdx': metode('b', 'c'), 'content/fjernet.yaml': borte('d') }, []],
  ['samme id i en annen samling', { 'content/metoder/a.mdx': metode('b'), 'content/forskning/b.mdx': side({}) }, []],
  ['id-en siden har', { 'content/metoder/a.mdx': metode('a') }, ['metoder/a.mdx:3 tidligereId.0: «a» er id-en siden har nå.']],
  [
    'en annen sides id',
    { 'content/metoder/a.mdx': metode('b'), 'content/metoder/b.mdx': side({}) },
    ['metoder/a.mdx:3 tidligereId.0: «b» er id-en til en annen side, content/metoder/b.mdx.'],
  ],
  [
    'en annen sides tidligere id',
    { 'content/metoder/a.mdx': metode('x'), 'content/metoder/b.mdx': metode('y', 'x') },
    ['metoder/b.mdx:4 tidligereId.1: «x» er også tidligere id for en annen side, i content/metoder/a.mdx:3.'],
  ],
  [
    'fjernet, men finnes',
    { 'content/metoder/a.mdx': side({}), 'content/fjernet.yaml': borte('a') },
    ['fjernet.yaml:1 0.id: «a» er ikke fjernet: siden er content/metoder/a.mdx.'],
  ],
  [
    'fjernet, men flyttet',
    { 'content/metoder/a.mdx': metode('b'), 'content/fjernet.yaml': borte('b') },
    ['fjernet.yaml:1 0.id: «b» er tidligere id for en side, i content/metoder/a.mdx:3.'],
  ],
  ['fjernet to ganger', { 'content/fjernet.yaml': borte('a') + borte('a') }, ['fjernet.yaml:2 1.id: «a» står her fra før, på content/fjernet.yaml:1.']],
  [
    'erstattet av noe som ikke finnes',
    { 'content/metoder/festesona.mdx': side({}), 'content/fjernet.yaml': borte('a', ', erstattetAv: festesone') },
    ['fjernet.yaml:1 0.erstattetAv: «festesone» finnes ikke. Mente du «festesona»?'],
  ],
  ['uleselig', { 'content/metoder/a.mdx': side({ tidligereId: 'b' }), 'content/fjernet.yaml': 'a: 1\n' }, []],
])('%s', (_navn, filer, ventet) => expect(sjekk(regel, filer)).toEqual(ventet));

test.each([
  [
    'fjernet.yaml',
    'content/fjernet.yaml',
    "- { type: metoder, id: Ærø, tittel: A, dato: '2026-11-20', grunn: Kort. }\n",
    [
      'fjernet.yaml:1 0.type: «metoder» finnes ikke. Mente du «metode»? Velg en av «metode», «forskning», «veiledning», «begrep».',
      'fjernet.yaml:1 0.id: Id-en «Ærø» kan bare ha små bokstaver fra a til z, tall og bindestrek.',
      'fjernet.yaml:1 0.grunn: Grunn må ha minst 20 tegn.',
    ],
  ],
  [
    'tidligereId',
    'content/metoder/provemetoden.mdx',
    side(provemetode({ tidligereId: ['Gammel', 'b', 'b'] })),
    [
      expect.stringMatching(/tidligereId\.0: Id-en «Gammel» kan bare ha små bokstaver fra a til z, tall og bindestrek\.$/u),
      expect.stringMatching(/tidligereId\.2: «b» står to ganger i listen\.$/u),
    ],
  ],
])('skjemaet for %s', (_navn, fil, innhold, ventet) => {
  expect(sjekk(skjema, { ...provebase(), [fil]: innhold })).toEqual(ventet);
});
