import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lesFilnavn } from '../scripts/bygg/sjekk/side.ts';
import { ROT } from '../scripts/bygg/sti.ts';

const les = (fil: string) => readFile(join(ROT, fil), 'utf8');
const pakke = JSON.parse(await les('package.json')) as { devDependencies: Record<string, string>; dependencies?: Record<string, string> };
const pakker = Object.keys({ ...pakke.dependencies, ...pakke.devDependencies }).sort();

/** Run as programs or read by other tools, never imported. */
const PROGRAMMER: readonly string[] = ['@astrojs/check', 'node', 'typescript'];
test('README sier hvorfor for hver pakke, og nevner ingen andre', async () => {
  const tabell = (await les('README.md')).split('## Avhengigheter')[1] ?? '';
  const nevnt = tabell
    .split('\n')
    .filter((linje) => linje.startsWith('| `'))
    .flatMap((linje) => [...(linje.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, navn = '']) => navn));
  expect(nevnt.filter((navn, plass) => nevnt.indexOf(navn) !== plass)).toEqual([]);
  expect(nevnt.filter((navn) => !pakker.includes(navn))).toEqual([]);
  expect(pakker.filter((navn) => !nevnt.includes(navn))).toEqual([]);
});

test('hver pakke er i bruk', async () => {
  const mapper = ['src', 'scripts', 'tests'];
  const filer = (await Promise.all(mapper.map(async (mappe) => (await lesFilnavn(join(ROT, mappe))).map((fil) => `${mappe}/${fil}`)))).flat();
  const kode = [...filer.filter((fil) => /\.(?:ts|astro|css)$/u.test(fil)), 'astro.config.mjs', 'vitest.config.ts'];
  const tekst = (await Promise.all(kode.map(les))).join('\n');
  const brukt = (navn: string) => ["'", '"'].some((tegn) => tekst.includes(`${tegn}${navn}${tegn}`) || tekst.includes(`${tegn}${navn}/`));
  const ubrukte = pakker.filter((navn) => {
    if (PROGRAMMER.includes(navn)) return false;
    // Types are used when what they describe is: Node itself, or a package of the same name.
    if (navn === '@types/node') return !tekst.includes("'node:");
    return !brukt(navn.replace(/^@types\//u, ''));
  });
  expect(ubrukte).toEqual([]);
});
