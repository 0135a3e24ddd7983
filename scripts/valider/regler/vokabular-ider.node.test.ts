import { expect, test } from 'vitest';
import { provebase, sjekk } from '../../../tests/prove/base.ts';
import { regel } from './vokabular-ider.ts';

test('id-ene er de samme som i koden', () => {
  const filer = provebase();
  expect(sjekk(regel, filer)).toEqual([]);
  delete filer['content/vokabular/kriterier.yaml'];
  filer['content/vokabular/utfall.yaml'] =
    'verdier:\n  - id: virket\n  - id: lovende\n  - id: uavklart\n  - id: virketikke\n';
  expect(sjekk(regel, filer)).toEqual([
    'vokabular/utfall.yaml:1 verdier: Verdien «virket-ikke» mangler.',
    'vokabular/utfall.yaml:5 verdier.3.id: Nettstedet kjenner ikke verdien «virketikke». Mente du «virket-ikke»?',
    'vokabular/kriterier.yaml:1 Vokabularet «kriterier» mangler.',
  ]);
});
