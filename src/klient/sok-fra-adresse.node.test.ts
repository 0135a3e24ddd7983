import { describe, expect, test } from 'vitest';
import { ordFraAdresse } from './sok-fra-adresse.ts';

describe('ordFraAdresse', () => {
  test.each([
    ['/metoder/feste-sona/', 'feste sona'],
    ['/metoder/%C3%B8ygarden.html', 'øygarden'],
    ['/', ''],
    ['/%E0%A4%A/', ''],
    ['/<b>x</b>', 'b'],
  ])('%s → «%s»', (adresse, ventet) => expect(ordFraAdresse(adresse)).toBe(ventet));
});
