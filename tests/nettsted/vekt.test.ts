import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attributt, lesSide } from '../../scripts/bygg/sjekk/side.ts';
import { DIST, les } from './nettsted.ts';

/** Bytes in a kilobyte, as budgets are written. */
const KB = 1000;
/** Compressed already: sent as they are. */
const PAKKET = /\.(woff2|pagefind|pf_\w+|png)$/u;

const vekt = (fil: string) => {
  const innhold = readFileSync(join(DIST, fil));
  return PAKKET.test(fil) ? innhold.length : gzipSync(innhold).length;
};

/** Files a page fetches on its first visit: style sheets, scripts and what they import, font, icon. */
async function ressurser(fil: string): Promise<string[]> {
  const { elementer } = lesSide(fil, await les(fil));
  const direkte = elementer.flatMap((element) => {
    const adresse = attributt(element, element.tagName === 'link' ? 'href' : 'src');
    const rel = attributt(element, 'rel') ?? 'stylesheet';
    const hentes = element.tagName === 'script' || (element.tagName === 'link' && /stylesheet|preload|icon/u.test(rel));
    return hentes && adresse !== undefined ? [adresse.slice(1)] : [];
  });
  const importert = direkte
    .filter((ressurs) => ressurs.endsWith('.js'))
    .flatMap((skript) =>
      [...readFileSync(join(DIST, skript), 'utf8').matchAll(/from\s*["']\.\/([^"']+\.js)["']/gu)].map(
        ([, navn = '']) => `_astro/${navn}`,
      ),
    );
  return [...new Set([...direkte, ...importert])];
}

const sum = (filer: readonly string[]) => filer.reduce((totalt, fil) => totalt + vekt(fil), 0);
const metodesider = (await readdir(join(DIST, 'metoder'), { withFileTypes: true })).filter((ett) => ett.isDirectory());

describe('vekt på første besøk, pakket med gzip', () => {
  test('hver metodeside veier høyst 60 kB, med høyst 12 kB eget JavaScript', async () => {
    for (const { name } of metodesider) {
      const fil = `metoder/${name}/index.html`;
      const filer = await ressurser(fil);
      expect({ side: name, iOrden: sum([fil, ...filer]) <= 60 * KB, vekt: sum([fil, ...filer]) }).toMatchObject({ iOrden: true });
      expect(sum(filer.filter((ett) => ett.endsWith('.js')))).toBeLessThanOrEqual(12 * KB);
    }
  });

  test('søkesiden er klar til å svare innenfor 150 kB, før selve ordene i spørringen hentes', async () => {
    const pagefind = await readdir(join(DIST, 'pagefind'));
    const motor = pagefind
      .filter((fil) => /^(pagefind\.js|pagefind-entry\.json|wasm\.nb\.pagefind|treff\.json|.*\.pf_meta)$/u.test(fil))
      .map((fil) => `pagefind/${fil}`);
    expect(motor).toHaveLength(5);
    const totalt = sum(['sok/index.html', 'sok/indeks.json', ...(await ressurser('sok/index.html')), ...motor]);
    expect(totalt).toBeLessThanOrEqual(150 * KB);
  });

  test('første søk henter høyst 300 kB i alt', async () => {
    const pagefind = await readdir(join(DIST, 'pagefind'));
    const motor = pagefind.filter((fil) => /^(pagefind\.js|.*\.json|wasm\.nb\.pagefind|.*\.pf_meta)$/u.test(fil)).map((fil) => `pagefind/${fil}`);
    const biter = (await readdir(join(DIST, 'pagefind/index'))).map((fil) => vekt(`pagefind/index/${fil}`)).sort((a, b) => b - a);
    const side = ['sok/index.html', 'sok/indeks.json', 'sok/navn.json', ...(await ressurser('sok/index.html'))];
    const treBiter = biter.slice(0, 3).reduce((totalt, ett) => totalt + ett, 0);
    expect(sum([...side, ...motor]) + treBiter).toBeLessThanOrEqual(300 * KB);
  });
});
