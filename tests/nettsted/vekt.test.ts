import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attributt, lesFilnavn, lesSide } from '../../scripts/bygg/sjekk/side.ts';
import { SOKEDATA, versjonsmappe, type Inngang } from '../../src/sok/data/filer.ts';
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

  test('på sidene står ikke igjen det bare indeksen leser', async () => {
    const sider = (await lesFilnavn(DIST)).filter((fil) => fil.endsWith('.html') && !fil.startsWith('admin/'));
    const med = sider.filter((fil) => /<[^>]*\sdata-pagefind-|>\s+<(?:p|li|section)\b/u.test(readFileSync(join(DIST, fil), 'utf8')));
    expect(med).toEqual([]);
  });

  const { versjon } = JSON.parse(readFileSync(join(DIST, SOKEDATA, 'inngang.json'), 'utf8')) as Inngang;
  const data = `${SOKEDATA}/${versjonsmappe(versjon)}`;
  /** Weight of the heaviest files in a folder, the heaviest first. */
  const tyngste = async (mappe: string, antall: number) =>
    (await readdir(join(DIST, mappe), { recursive: true, withFileTypes: true }))
      .filter((ett) => ett.isFile())
      .map(({ name, parentPath }) => vekt(join(relative(DIST, parentPath), name)))
      .sort((a, b) => b - a)
      .slice(0, antall)
      .reduce((totalt, ett) => totalt + ett, 0);
  const sokesiden = async () => ['sok/index.html', `${SOKEDATA}/inngang.json`, `${data}/fasetter.json`, ...(await ressurser('sok/index.html'))];

  test('søkesiden er klar til bruk innenfor 100 kB, med alle filtrene', async () => {
    expect(sum(await sokesiden())).toBeLessThanOrEqual(100 * KB);
  });

  test('første søk henter høyst 220 kB i alt, om hver bit er av de tyngste', async () => {
    const biter = await Promise.all([
      tyngste(`${data}/svar`, 6),
      tyngste(`${data}/navn`, 1),
      tyngste(`${data}/kort`, 20),
      tyngste('pagefind/fragment', 3),
    ]);
    const totalt = sum([...(await sokesiden()), `${data}/leksikon.json`]) + biter.reduce((a, b) => a + b, 0);
    expect(totalt).toBeLessThanOrEqual(220 * KB);
  });

  test('et ord til henter høyst 10 kB svar', async () => {
    expect(await tyngste(`${data}/svar`, 1)).toBeLessThanOrEqual(10 * KB);
  });
});
