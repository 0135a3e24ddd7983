import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from './headers.ts';
import { startServer } from './static-server.ts';
import type { KjorendeServer } from './static-server.ts';

const harIpv6 = Object.values(networkInterfaces()).some((kort) => kort?.some((a) => a.address === '::1'));
const LANG = 'Mentor og jobbklubb på æøå. '.repeat(100);
const FILER: Record<string, string> = {
  'index.html': `<h1>Forsiden</h1>${LANG}`,
  '404.html': '<h1>Siden finnes ikke</h1>',
  'metoder/jobb klubb/index.html': '<h1>Jobbklubb</h1>',
  '_astro/a.B1.js': `"${LANG}"`,
  'pagefind/index/nb_1.pf_index': LANG,
  'pagefind/pagefind.js': 'export {}',
  'data/metoder.csv': 'id;tittel',
  '.hemmelig/index.html': 'skjult',
  '.well-known/security.txt': 'Contact: x',
};

let mappe: string;
let server: KjorendeServer;

function skriv(rot: string, filer: Record<string, string>): void {
  for (const [navn, innhold] of Object.entries(filer)) {
    mkdirSync(dirname(join(rot, navn)), { recursive: true });
    writeFileSync(join(rot, navn), innhold);
  }
}

type Svar = { status: number; headers: IncomingHttpHeaders; kropp: Buffer };

/** Sends the path exactly as written; fetch would tidy `..` away first. */
function hent(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Svar> {
  return new Promise((losning, avvis) => {
    const valg = { host: '127.0.0.1', port: server.port, path, headers, method, agent: false };
    const req = request(valg, (res) => {
      const biter: Buffer[] = [];
      res.on('data', (bit: Buffer) => biter.push(bit));
      res.on('end', () => {
        losning({ status: res.statusCode ?? 0, headers: res.headers, kropp: Buffer.concat(biter) });
      });
    });
    req.on('error', avvis);
    req.end();
  });
}

beforeAll(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'metodebasen-server-'));
  skriv(join(mappe, 'dist'), FILER);
  writeFileSync(join(mappe, 'utenfor.txt'), 'utenfor roten');
  server = await startServer({ rot: join(mappe, 'dist'), port: 0 });
});

afterAll(async () => {
  await server.stopp();
  rmSync(mappe, { recursive: true });
});

describe('sider og filer', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'Forsiden'],
    ['/?q=ungdom', 'text/html; charset=utf-8', 'Forsiden'],
    ['/metoder/jobb%20klubb/', 'text/html; charset=utf-8', 'Jobbklubb'],
    ['/metoder/jobb%20klubb/index.html', 'text/html; charset=utf-8', 'Jobbklubb'],
    ['/pagefind/pagefind.js?ts=1', 'text/javascript; charset=utf-8', 'export {}'],
    ['/data/metoder.csv', 'text/csv; charset=utf-8', 'id;tittel'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'Contact: x'],
  ])('%s', async (path, type, innhold) => {
    const svar = await hent(path);
    expect(svar.status).toBe(200);
    expect(svar.headers['content-type']).toBe(type);
    expect(svar.kropp.toString()).toContain(innhold);
    expect(svar.headers['content-length']).toBe(String(svar.kropp.length));
  });

  test.each([
    ['/metoder/jobb%20klubb', '/metoder/jobb%20klubb/'],
    ['/metoder/jobb%20klubb?q=a&b=c', '/metoder/jobb%20klubb/?q=a&b=c'],
    ['//metoder/jobb%20klubb', '/metoder/jobb%20klubb/'],
  ])('%s sendes videre til %s', async (path, til) => {
    const svar = await hent(path);
    expect([svar.status, svar.headers.location]).toEqual([301, til]);
  });

  test('svaret har produksjonens headere', async () => {
    for (const path of ['/', '/_astro/a.B1.js', '/pagefind/index/nb_1.pf_index', '/pagefind/pagefind.js']) {
      const { headers } = await hent(path);
      for (const [navn, verdi] of Object.entries(headersFor(path))) {
        expect([path, navn, headers[navn.toLowerCase()]]).toEqual([path, navn, verdi]);
      }
    }
  });

  test('HEAD gir headere uten innhold, andre metoder avvises', async () => {
    const head = await hent('/', {}, 'HEAD');
    expect([head.status, head.kropp.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(1000);
    const post = await hent('/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('en uendret fil gir 304, en endret gir 200', async () => {
    const { headers } = await hent('/');
    const etag = headers.etag ?? '';
    expect(etag).toMatch(/^W\/"/);
    const igjen = await hent('/', { 'If-None-Match': etag });
    expect([igjen.status, igjen.kropp.length]).toEqual([304, 0]);
    expect((await hent('/', { 'If-None-Match': 'W/"annet"' })).status).toBe(200);
  });
});

describe('det som ikke finnes', () => {
  test.each([
    ['/finnes-ikke'],
    ['/finnes-ikke/'],
    ['/data/'],
    ['/index.html/x'],
    ['/index.html/'],
    ['/.hemmelig/'],
  ])('%s gir 404.html', async (path) => {
    const svar = await hent(path);
    expect(svar.status).toBe(404);
    expect(svar.kropp.toString()).toBe('<h1>Siden finnes ikke</h1>');
  });

  test('en manglende fil med hash i navnet skal ikke huskes', async () => {
    const svar = await hent('/_astro/borte.B2.js');
    expect([svar.status, svar.headers['cache-control']]).toEqual([404, 'no-cache']);
    expect(svar.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['/%E0%A4%A'],
    ['/%'],
    ['/a%00b'],
    ['/%00'],
    ['/../utenfor.txt'],
    ['/%2e%2e/utenfor.txt'],
    ['/data/../../utenfor.txt'],
    ['/..%2futenfor.txt'],
    ['/..%5cutenfor.txt'],
    ['/%2e%2e%2f%2e%2e%2fetc/passwd'],
    ['http://127.0.0.1/'],
  ])('%s er ugyldig og stopper ikke tjeneren', async (path) => {
    const svar = await hent(path);
    expect([svar.status, svar.kropp.toString()]).toEqual([400, 'Adressen er ikke gyldig.']);
    expect(svar.headers['x-content-type-options']).toBe('nosniff');
    expect((await hent('/')).status).toBe(200);
  });

  test('en altfor lang adresse gir 404', async () => {
    expect((await hent(`/${'a'.repeat(5000)}`)).status).toBe(404);
  });
});

describe('gzip', () => {
  test('tekst pakkes når nettleseren vil ha det', async () => {
    const pakket = await hent('/', { 'Accept-Encoding': 'br, gzip' });
    const apen = await hent('/');
    expect(pakket.headers['content-encoding']).toBe('gzip');
    expect(pakket.headers.vary).toBe('Accept-Encoding');
    expect(pakket.headers['content-length']).toBe(String(pakket.kropp.length));
    expect(pakket.kropp.length).toBeLessThan(apen.kropp.length / 5);
    expect(gunzipSync(pakket.kropp)).toEqual(apen.kropp);
    expect(apen.headers['content-encoding']).toBeUndefined();
    expect(apen.headers.vary).toBe('Accept-Encoding');
  });

  test.each([
    ['gzip', 'gzip'],
    ['gzip;q=1.0, br', 'gzip'],
    ['deflate, gzip;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip; q=0.0, br', undefined],
    ['br', undefined],
    ['x-gzip', undefined],
  ])('Accept-Encoding: %s gir %s', async (godtar, koding) => {
    expect((await hent('/', { 'Accept-Encoding': godtar })).headers['content-encoding']).toBe(koding);
  });

  test.each([
    ['/pagefind/index/nb_1.pf_index'],
    ['/data/metoder.csv'],
  ])('%s sendes som den er', async (path) => {
    const svar = await hent(path, { 'Accept-Encoding': 'gzip' });
    expect(svar.headers['content-encoding']).toBeUndefined();
  });
});

describe('mappen og livsløpet', () => {
  test('dist kan byttes ut mens tjeneren går', async () => {
    const rot = join(mappe, 'bytte');
    const egen = await startServer({ rot, port: 0 });
    const status = async () => (await fetch(`${egen.adresse}/`)).status;
    expect(await status()).toBe(404);
    expect(await (await fetch(`${egen.adresse}/`)).text()).toBe('Fant ikke siden.');
    skriv(rot, { 'index.html': 'første' });
    expect(await (await fetch(`${egen.adresse}/`)).text()).toBe('første');
    renameSync(rot, `${rot}-gammel`);
    skriv(rot, { 'index.html': 'andre bygg' });
    expect(await (await fetch(`${egen.adresse}/`)).text()).toBe('andre bygg');
    await egen.stopp();
  });

  test('opptatt port avvises', async () => {
    const forsok = startServer({ rot: mappe, port: server.port });
    await expect(forsok).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('stopper selv om en nettleser holder en ubrukt forbindelse', async () => {
    const egen = await startServer({ rot: mappe, port: 0 });
    const ubrukt = connect(egen.port, '127.0.0.1');
    await new Promise((losning) => ubrukt.once('connect', losning));
    await (await fetch(`${egen.adresse}/`)).text();
    const start = Date.now();
    await egen.stopp();
    await egen.stopp();
    expect(Date.now() - start).toBeLessThan(2000);
    await expect(fetch(`${egen.adresse}/`)).rejects.toThrow();
    ubrukt.destroy();
  });

  test.runIf(harIpv6)('adressen skrives riktig for IPv6', async () => {
    const egen = await startServer({ rot: join(mappe, 'dist'), port: 0, vert: '::1' });
    expect(egen.adresse).toBe(`http://[::1]:${egen.port}`);
    expect((await fetch(`${egen.adresse}/`)).status).toBe(200);
    await egen.stopp();
  });
});
