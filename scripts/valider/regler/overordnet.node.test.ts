import { expect, test } from 'vitest';
import { sjekk } from '../../../tests/prove/base.ts';
import { regel } from './overordnet.ts';

test('overordnet er en annen verdi i samme vokabular', () => {
  const filer = {
    'content/vokabular/v.yaml':
      'verdier:\n  - id: unge\n    navn: Unge\n  - id: a\n    overordnet: unge\n  - id: b\n    overordnet: b\n  - id: c\n    overordnet: ung\n',
  };
  expect(sjekk(regel, filer)).toEqual([
    'vokabular/v.yaml:7 verdier.2.overordnet: «b» er overordnet seg selv.',
    'vokabular/v.yaml:9 verdier.3.overordnet: «ung» finnes ikke. Mente du «unge»?',
  ]);
});
