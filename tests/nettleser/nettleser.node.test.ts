import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/server/static-server.ts';
import type { KjorendeServer } from '../../scripts/server/static-server.ts';
import { kjorAxe } from './axe.ts';
import { apneSide, startNettleser } from './nettleser.ts';
import type { ApenSide, Sidevalg } from './nettleser.ts';

function side(innhold: string, hode = ''): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Prøve</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/ikon.svg">${hode}</head>
<body><main><h1>Prøve</h1>${innhold}</main></body></html>`;
}

const FILER: Record<string, string> = {
  'ikon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '404.html': side('<p>Finnes ikke</p>'),
  'god/index.html': side('<p id="maal">Uendret</p>', '<script type="module" src="/god.js"></script>'),
  'god.js': 'document.querySelector("#maal").textContent = "Endret av skript";',
  'innebygd/index.html': side('<script>document.title = "kjørte"</script>'),
  'stil/index.html': side('<p style="color: red">Rød</p>'),
  'konsoll/index.html': side('', '<script src="/konsoll.js"></script>'),
  'konsoll.js': 'console.warn("bare en advarsel"); console.error("noe er galt");',
  'unntak/index.html': side('', '<script src="/unntak.js"></script>'),
  'unntak.js': 'throw new TypeError("ingen slik metode");',
  'lofte/index.html': side('', '<script src="/lofte.js"></script>'),
  'lofte.js': 'Promise.reject(new Error("avvist løfte"));',
  'mangler/index.html': side('<img src="/borte.png" alt="Borte">'),
  'fremmed/index.html': side('<img src="https://cdn.example/bilde.png" alt="Fremmed">'),
  'arbeider/index.html': side('', '<script src="/arbeider.js"></script>'),
  'arbeider.js': 'new Worker("/i-arbeider.js");',
  'i-arbeider.js': 'fetch("/data/borte.json"); console.error("arbeideren klager");',
  'avbrutt/index.html': side('', '<script src="/avbrutt.js"></script>'),
  'avbrutt.js': `const a = new AbortController(); fetch("/god.js", { signal: a.signal }).catch(() => {
    document.title = "avbrutt"; }); a.abort();`,
  'utilgjengelig/index.html': '<!doctype html><html><head><title>x</title></head><img src="/ikon.svg">',
};

let mappe: string;
let server: KjorendeServer;
let nettleser: Browser;
let apen: ApenSide;

async function apne(path: string, valg: Partial<Sidevalg> = {}): Promise<ApenSide> {
  apen = await apneSide(nettleser, { bredde: 1280, tema: 'light', ...valg });
  await apen.side.goto(server.adresse + path);
  return apen;
}

beforeAll(async () => {
  mappe = mkdtempSync(join(tmpdir(), 'metodebasen-nettleser-'));
  for (const [navn, innhold] of Object.entries(FILER)) {
    mkdirSync(dirname(join(mappe, navn)), { recursive: true });
    writeFileSync(join(mappe, navn), innhold);
  }
  server = await startServer({ rot: mappe, port: 0 });
  nettleser = await startNettleser();
}, 60_000);

afterEach(() => apen.lukk());

afterAll(async () => {
  await nettleser.close();
  await server.stopp();
  rmSync(mappe, { recursive: true });
});

describe('feil som skal fanges', () => {
  test('en feilfri side gir ingen', async () => {
    const { side: s, feil, foresporsler } = await apne('/god/');
    expect(feil).toEqual([]);
    expect(await s.textContent('#maal')).toBe('Endret av skript');
    // The bundled headless browser does not ask for icons.
    const uten = foresporsler.filter((url) => !url.endsWith('/ikon.svg'));
    expect(uten).toEqual([`${server.adresse}/god/`, `${server.adresse}/god.js`]);
  });

  test.each([
    ['/innebygd/', [/^konsoll: .*inline script.*Content Security Policy/i]],
    ['/stil/', [/^konsoll: .*inline style.*Content Security Policy/i]],
    ['/konsoll/', [/^konsoll: noe er galt \(http:.*\/konsoll\.js:1\)$/]],
    ['/unntak/', [/^unntak: ingen slik metode$/]],
    ['/lofte/', [/^unntak: avvist løfte$/]],
    ['/mangler/', [/^svar 404: GET http:.*\/borte\.png$/]],
    ['/finnes-ikke/', [/^svar 404: GET http:.*\/finnes-ikke\/$/]],
    ['/fremmed/', [/^forespørsel feilet: GET https:\/\/cdn\.example\/.* \(csp\)$/, /^konsoll: .*img-src/]],
    ['/arbeider/', [/^konsoll: arbeideren klager/, /^svar 404: GET http:.*\/data\/borte\.json$/]],
  ])('%s', async (path, monstre) => {
    const { feil } = await apne(path);
    const ventet = monstre.map((monster): unknown => expect.stringMatching(monster));
    await expect.poll(() => [...feil].sort()).toEqual(ventet);
  });

  test('innebygd skript kjører ikke', async () => {
    const { side: s } = await apne('/innebygd/');
    expect(await s.title()).toBe('Prøve');
  });

  test('et søk siden selv avbryter er ingen feil', async () => {
    const { side: s, feil } = await apne('/avbrutt/');
    await expect.poll(() => s.title()).toBe('avbrutt');
    expect(feil).toEqual([]);
  });

  test.each([['noe er galt'], [/^konsoll: noe er/]])('det testen venter seg, %s, utelates', async (ett) => {
    const tillatt = [ett];
    expect((await apne('/konsoll/', { tillatt })).feil).toEqual([]);
    await apen.lukk();
    expect((await apne('/unntak/', { tillatt })).feil).toEqual(['unntak: ingen slik metode']);
  });
});

describe('slik siden åpnes', () => {
  test.each([
    [390, 'dark'],
    [1280, 'light'],
  ] as const)('%i piksler bred, %s', async (bredde, tema) => {
    const { side: s } = await apne('/god/', { bredde, tema });
    expect(await s.evaluate(() => innerWidth)).toBe(bredde);
    expect(await s.evaluate((t) => matchMedia(`(prefers-color-scheme: ${t})`).matches, tema)).toBe(true);
    expect(await s.evaluate(() => navigator.language)).toBe('nb-NO');
  });

  test('uten JavaScript', async () => {
    const { side: s, feil } = await apne('/god/', { javascript: false });
    expect(await s.textContent('#maal')).toBe('Uendret');
    expect(feil).toEqual([]);
  });
});

describe('axe', () => {
  test('finner ingenting på en god side, og forstyrrer den ikke', async () => {
    const { side: s, feil } = await apne('/god/');
    expect(await kjorAxe(s)).toEqual([]);
    expect(feil).toEqual([]);
  });

  test('navngir regel og element', async () => {
    const { side: s } = await apne('/utilgjengelig/');
    expect(await kjorAxe(s)).toEqual([
      { id: 'html-has-lang', hjelp: expect.stringContaining('lang attribute'), velgere: ['html'] },
      { id: 'image-alt', hjelp: expect.stringContaining('alternative text'), velgere: ['img'] },
    ]);
  });
});
