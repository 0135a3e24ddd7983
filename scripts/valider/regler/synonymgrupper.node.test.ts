import { expect, test } from 'vitest';
import { sjekk, type Filer } from '../../../tests/prove/base.ts';
import { regel } from './synonymgrupper.ts';

test.each<[string, Filer, string[]]>([
  [
    'hvert ord i sin gruppe',
    { 'content/sokeord/synonymer.yaml': '- [frafall, droppe ut]\n- [gjeld, inkasso]\n' },
    [],
  ],
  [
    'samme ord i to grupper, uansett store bokstaver',
    {
      'content/sokeord/synonymer.yaml': '- [frafall, droppe ut]\n- [gjeld, inkasso]\n- [Inkasso, Frafall]\n',
    },
    [
      'sokeord/synonymer.yaml:3 2.0: «Inkasso» står allerede i gruppen på linje 2.',
      'sokeord/synonymer.yaml:3 2.1: «Frafall» står allerede i gruppen på linje 1.',
    ],
  ],
  [
    'samme ord under to emner',
    {
      'content/sokeord/utenfor.yaml':
        '- id: a\n  ord: [pleiepenger]\n- id: b\n  ord:\n    - omsorgspenger\n    - pleiepenger\n',
    },
    ['sokeord/utenfor.yaml:6 1.ord.1: «pleiepenger» står allerede i emnet på linje 2.'],
  ],
  [
    'synonym som også er et emne utenfor basen',
    {
      'content/sokeord/synonymer.yaml': '- [dagpenger, ledighetstrygd]\n',
      'content/sokeord/utenfor.yaml': '- id: a\n  ord: [dagpenger]\n',
    },
    [],
  ],
  [
    'filer som ikke er lister',
    { 'content/sokeord/synonymer.yaml': 'a: b\n', 'content/sokeord/utenfor.yaml': '- a\n' },
    [],
  ],
])('%s', (_navn, filer, ventet) => {
  expect(sjekk(regel, filer)).toEqual(ventet);
});
