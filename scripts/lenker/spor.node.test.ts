import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDarligTjener } from './darlig-tjener.ts';
import { retryAfter, spor, VALG } from './spor.ts';
import { utfallForFeil } from './svar.ts';

let tjener: Awaited<ReturnType<typeof startDarligTjener>>;
let ventet: number[] = [];
const valg = { ...VALG, tidsgrense: 300, vent: async (ms: number) => void ventet.push(ms) };

beforeAll(async () => {
  tjener = await startDarligTjener();
});
afterAll(() => tjener.stopp());

const sporOm = async (sti: string) => {
  ventet = [];
  const svar = await spor(tjener.adresse + sti, valg);
  const metoder = tjener.foresporsler.filter((ett) => ett.sti === sti).map(({ metode }) => metode);
  const { til } = svar;
  return [svar.utfall, svar.status, metoder.join(' '), [...ventet], ...(til === undefined ? [] : [til.slice(tjener.adresse.length)])];
};

test.each([
  ['/ok', ['ok', 200, 'HEAD', []]],
  ['/stor', ['ok', 200, 'HEAD GET', []]],
  ['/borte', ['borte', 404, 'HEAD GET', []]],
  ['/slettet', ['borte', 410, 'HEAD', []]],
  ['/stengt', ['stengt', 403, 'HEAD GET', []]],
  ['/bare-get', ['ok', 200, 'HEAD GET', []]],
  ['/head-lyver', ['ok', 200, 'HEAD GET', []]],
  ['/head-brytes', ['ok', 200, 'HEAD GET', []]],
  ['/brytes', ['forbindelse', undefined, 'HEAD GET HEAD GET HEAD GET', [2000, 4000]]],
  ['/feil', ['tjenerfeil', 500, 'HEAD GET HEAD GET HEAD GET', [2000, 4000]]],
  ['/feil-to-ganger', ['ok', 200, 'HEAD GET HEAD GET HEAD', [2000, 4000]]],
  ['/treg', ['tidsavbrudd', undefined, 'HEAD HEAD HEAD', [2000, 4000]]],
  ['/travel-en-gang', ['ok', 200, 'HEAD HEAD', [7000]]],
  ['/alltid-travel', ['travel', 429, 'HEAD', []]],
  ['/flyttet', ['flyttet', 200, 'HEAD', [], '/ok']],
  ['/midlertidig', ['ok', 200, 'HEAD', []]],
  ['/flyttet-bort', ['borte', 404, 'HEAD', []]],
  ['/ring', ['ring', 301, 'HEAD', []]],
  ['/uten-sted', ['ukjent', 301, 'HEAD', []]],
  ['/ut', ['ukjent', 301, 'HEAD', []]],
])('%s', async (sti, ventetSvar) => expect(await sporOm(sti)).toEqual(ventetSvar));

test('ingen lytter, og et navn som ikke finnes', async () => {
  const port = await new Promise<number>((losning) => {
    const prove = createServer().listen(0, '127.0.0.1', () => {
      const adresse = prove.address();
      prove.close(() => losning(typeof adresse === 'object' && adresse ? adresse.port : 0));
    });
  });
  expect(await spor(`http://127.0.0.1:${port}/`, { ...valg, forsok: 1 })).toEqual({ utfall: 'forbindelse' });
});

describe('feil uten svar', () => {
  const feil = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  test.each([
    [feil('ENOTFOUND'), 'navn'],
    [feil('EAI_AGAIN'), 'forbindelse'],
    [feil('CERT_HAS_EXPIRED'), 'sertifikat'],
    [feil('DEPTH_ZERO_SELF_SIGNED_CERT'), 'sertifikat'],
    [feil('ERR_TLS_CERT_ALTNAME_INVALID'), 'sertifikat'],
    [feil('UND_ERR_CONNECT_TIMEOUT'), 'tidsavbrudd'],
    [feil('ECONNREFUSED'), 'forbindelse'],
    [new DOMException('', 'TimeoutError'), 'tidsavbrudd'],
    [new TypeError('Invalid URL'), 'ukjent'],
    ['tekst', 'ukjent'],
  ])('%s → %s', (kastet, ventetUtfall) => expect(utfallForFeil(kastet)).toBe(ventetUtfall));
});

test.each([
  [null, undefined],
  ['120', 120_000],
  ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
  ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
  ['snart', undefined],
])('Retry-After: %s', (verdi, ms) => expect(retryAfter(verdi, Date.parse('2026-11-20T12:00:00Z'))).toBe(ms));
