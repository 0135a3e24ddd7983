import { expect, test } from 'vitest';
import { basesti } from './basesti.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['/metodebasen', '/metodebasen/'],
  ['metodebasen/', '/metodebasen/'],
  ['/a/b/', '/a/b/'],
])('%s → %s', (METODEBASEN_BASE, ventet) => expect(basesti({ METODEBASEN_BASE })).toBe(ventet));
