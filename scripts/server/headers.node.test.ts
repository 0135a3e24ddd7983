import { describe, expect, test } from 'vitest';
import { finnKodelager } from '../../src/admin/repo.ts';
import { adminCsp, CSP, headersFor, HSTS, SPOR_FORST, UFORANDERLIG } from './headers.ts';

describe('headersFor', () => {
  test('gir hele settet med sikkerhetsheadere', () => {
    expect(headersFor('/')).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
  });

  test.each([
    ['/_astro/side.Dk3f9a.css'],
    ['/_astro/skrift.B2.woff2'],
    ['/pagefind/fragment/nb_1a2b3c.pf_fragment'],
    ['/pagefind/index/nb_1a2b3c.pf_index'],
    ['/pagefind/filter/nb_1a2b3c.pf_filter'],
    ['/pagefind/pagefind.nb_1a2b3c.pf_meta'],
    ['/sokedata/v/0123456789ab/svar/3.json'],
  ])('%s kan aldri bli gammel', (path) => {
    expect(headersFor(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    ['/'],
    ['/metoder/jobbklubb/'],
    ['/404.html'],
    ['/pagefind/pagefind.js'],
    ['/sokedata/inngang.json'],
    ['/pagefind/pagefind-worker.js'],
    ['/pagefind/pagefind-entry.json'],
    ['/pagefind/wasm.nb.pagefind'],
    ['/pagefind/fragment/'],
    ['/data/metoder.json'],
    ['/atom.xml'],
    ['/_astro/'],
    ['/metoder/_astro/'],
    ['/data/x.pf_meta'],
  ])('%s må spørres om på nytt', (path) => {
    expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  });

  test('hver adresse får samme sikkerhetsheadere, også arbeideren til søket', () => {
    const { 'Cache-Control': side, ...sikkerhet } = headersFor('/');
    const { 'Cache-Control': fil, ...igjen } = headersFor('/_astro/a.js');
    expect(igjen).toEqual(sikkerhet);
    expect([side, fil]).toEqual([SPOR_FORST, UFORANDERLIG]);
  });

  test.each([
    ['/data/', '*'],
    ['/data/metoder.json', '*'],
    ['/data/skjema/metode.schema.json', '*'],
    ['/', undefined],
    ['/data', undefined],
    ['/sok/indeks.json', undefined],
    ['/metoder/data/', undefined],
  ])('%s: andre nettsteder kan lese: %s', (path, ventet) => {
    expect(headersFor(path)['Access-Control-Allow-Origin']).toBe(ventet);
  });

  test('åpner aldri for innebygd kode', () => {
    expect(CSP).not.toContain('unsafe-inline');
    expect(CSP).not.toMatch(/'unsafe-eval'|blob:|data:|https?:|\*/);
  });

  test.each([
    ['av', '/admin/', {}, false],
    ['et kodelager vi ikke kan skrive til', '/admin/', { PUBLIC_METODEBASEN_REPO: 'https://git.example.no/a/b' }, false],
    ['på', '/admin/', { PUBLIC_METODEBASEN_REPO: 'https://github.com/a/b' }, true],
    ['på, filen', '/admin/index.html', { PUBLIC_METODEBASEN_REPO: 'https://github.com/a/b' }, true],
    ['på, under en base', '/base/admin/', { PUBLIC_METODEBASEN_REPO: 'https://github.com/a/b', METODEBASEN_BASE: '/base/' }, true],
    ['på, en annen side', '/metoder/admin/', { PUBLIC_METODEBASEN_REPO: 'https://github.com/a/b' }, false],
    ['på, alt under den', '/admin/config.json', { PUBLIC_METODEBASEN_REPO: 'https://github.com/a/b' }, true],
    ['på, forsiden', '/', { PUBLIC_METODEBASEN_REPO: 'https://github.com/a/b' }, false],
  ])('bare redaktørverktøyet har egne regler, og bare når det er slått på: %s', (_navn, path, miljo, egne) => {
    const headere = headersFor(path, miljo);
    expect(headere['Content-Security-Policy'] === CSP).toBe(!egne);
    expect(headere['Cross-Origin-Opener-Policy']).toBe(egne ? 'same-origin-allow-popups' : 'same-origin');
  });

  test('redaktørverktøyet kjører bare våre skript og spør bare kodelageret', () => {
    expect(adminCsp(finnKodelager('https://github.com/a/b'))).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' blob: data: https://avatars.githubusercontent.com; font-src 'self'; " +
        "connect-src 'self' blob: data: https://api.github.com; worker-src 'self'; manifest-src blob:; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(adminCsp(undefined, { meta: true })).not.toContain('frame-ancestors');
  });

  test('HSTS sendes ikke av seg selv', () => {
    expect(HSTS).toBe('max-age=63072000; includeSubDomains');
    expect(Object.keys(headersFor('/'))).not.toContain('Strict-Transport-Security');
  });
});
