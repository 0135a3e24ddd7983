import { expect, test } from 'vitest';
import { sjekk } from '../../../tests/prove/base.ts';
import { regel } from './tom-tekst.ts';

test('bare det skjemaet ikke selv avviser', () => {
  const filer = { 'content/kontorer.yaml': '- id: nav-a\n  navn: " "\n  fylke: "  "\n  annet: ""\n' };
  expect(sjekk(regel, filer)).toEqual([
    'kontorer.yaml:3 0.fylke: Teksten er tom.',
    'kontorer.yaml:4 0.annet: Teksten er tom.',
  ]);
});
