import { expect, test } from 'vitest';
import { sjekk } from '../../../tests/prove/base.ts';
import { regel } from './ferskhet.ts';

test.each([
  ['2026-11-20', []],
  ['2025-11-20', []],
  [
    '2025-11-19',
    [
      'advarsel metoder/m.mdx:2 sistKontrollert: Siden er sist kontrollert 2025-11-19, for over 12 måneder siden.',
    ],
  ],
  [
    '2024-11-19',
    [
      'advarsel metoder/m.mdx:2 sistKontrollert: Siden er sist kontrollert 2024-11-19, for over 24 måneder siden.',
    ],
  ],
  [
    '2026-11-21',
    ['metoder/m.mdx:2 sistKontrollert: Sist kontrollert (2026-11-21) er fram i tid. I dag er 2026-11-20.'],
  ],
  ['i går', []],
])('%s', (dag, ventet) => {
  expect(
    sjekk(regel, { 'content/metoder/m.mdx': `---\nsistKontrollert: ${dag}\n---\n` }, '2026-11-20'),
  ).toEqual(ventet);
});
