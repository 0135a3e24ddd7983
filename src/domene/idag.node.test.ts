import { expect, test } from 'vitest';
import { idag, kjoredag } from './idag.ts';

const NA = new Date('2026-11-20T23:30:00Z');

test('dagen er den de har i Norge', () => expect(idag(NA)).toBe('2026-11-21'));

test.each([
  [{}, '2026-11-21'],
  [{ SOURCE_DATE_EPOCH: '' }, '2026-11-21'],
  [{ SOURCE_DATE_EPOCH: 'i går' }, '2026-11-21'],
  [{ SOURCE_DATE_EPOCH: '1893456000' }, '2030-01-01'],
])('kjøredagen med %j er %s', (miljo, ventet) => expect(kjoredag(miljo, NA)).toBe(ventet));
