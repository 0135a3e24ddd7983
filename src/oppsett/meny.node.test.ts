import { expect, test } from 'vitest';
import { narDuErHer } from './meny.ts';

test.each([
  ['/metoder/', '/metoder/', 'page'],
  ['/metoder/', '/metoder/festesona/', 'true'],
  ['/metoder/', '/forskning/', undefined],
  ['/om/', '/omsorg/', undefined],
  ['/kunnskapskart/', '/kunnskapskart/utfall/', 'true'],
])('lenken til %s på siden %s er %s', (adresse, side, ventet) => {
  expect(narDuErHer(adresse, side)).toBe(ventet);
});
