import { afterEach, expect, test, vi } from 'vitest';
import { enGang } from './en-gang.ts';

afterEach(() => vi.unstubAllEnvs());

const teller = () => {
  let ganger = 0;
  return async () => (ganger += 1);
};

test.each([
  ['i et bygg lages svaret én gang', false, [1, 1, 1]],
  ['i «npm run dev» lages det hver gang, for innholdet endrer seg', true, [1, 2, 3]],
])('%s', async (_navn, dev, ventet) => {
  vi.stubEnv('DEV', dev);
  const hent = enGang(teller());
  expect([await hent(), await hent(), await hent()]).toEqual(ventet);
});

test('de som spør før svaret er klart, får det samme', async () => {
  vi.stubEnv('DEV', false);
  const hent = enGang(teller());
  expect(await Promise.all([hent(), hent()])).toEqual([1, 1]);
});

test('to svar deler ingenting', async () => {
  vi.stubEnv('DEV', false);
  const [en, to] = [enGang(teller()), enGang(teller())];
  await en();
  expect(await to()).toBe(1);
});

test('en feil når fram til alle som spør', async () => {
  vi.stubEnv('DEV', false);
  const hent = enGang(() => Promise.reject(new Error('filen mangler')));
  await expect(hent()).rejects.toThrow('filen mangler');
  await expect(hent()).rejects.toThrow('filen mangler');
});
