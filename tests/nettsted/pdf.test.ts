import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROT } from '../../scripts/bygg/sti.ts';
import { kjor } from '../../scripts/pdf/kommando.ts';
import { skrivUt } from '../../scripts/pdf/skriv-ut.ts';
import { DIST } from './nettsted.ts';

const kjorProgram = promisify(execFile);
let mappe = '';
beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), 'metodebasen-pdf-prove-'));
});
afterAll(() => rm(mappe, { recursive: true }));

test('et utvalg blir ett ark for hver metode og et hefte med omslag', async () => {
  const til = join(mappe, 'kort');
  const svar = await kjor(['--rot', DIST, '--til', til, '--utvalg', 'ssa,holf'], skrivUt);
  expect(svar).toEqual({
    ut: `ssa.pdf: ett ark\nholf.pdf: ett ark\nhefte.pdf: 3 ark\n\n3 PDF-er er lagt i ${til}.\n`,
    feilmelding: '',
    kode: 0,
  });
  expect((await readdir(til)).sort()).toEqual(['hefte.pdf', 'holf.pdf', 'ssa.pdf']);
  for (const fil of await readdir(til)) expect((await readFile(join(til, fil), 'latin1')).slice(0, 5)).toBe('%PDF-');
});

/** What the bookmarks of a PDF from Chromium say, in the order they lie in the file: its outline is not compressed. */
const bokmerker = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/Title\s*(?:\(([^)]*)\)|<FEFF([\dA-F]+)>)\s*\/Dest/gu)].map(
    ([, tekst, heks = '']) => tekst ?? Buffer.from(heks, 'hex').swap16().toString('utf16le'),
  );

test('heftet har et bokmerke til hvert kort', async () => {
  const til = join(mappe, 'bokmerker');
  await kjor(['--rot', DIST, '--til', til, '--utvalg', 'ips-pluss,brukerforum'], skrivUt);
  expect(bokmerker(await readFile(join(til, 'hefte.pdf')))).toEqual(['IPS+ – jobbstøtte i psykosebehandling', 'Fast brukerforum ved NAV Haugesund', 'Hefte']);
});

/** A site in a folder of its own, whose only card is so many sheets long. */
async function lagNettsted(rot: string, ark: number, iHeftet: number): Promise<void> {
  const kort = `<section data-kort="lang">${'<p>Ett ark</p>'.repeat(ark - 1)}<p>Slutt</p></section>`;
  const hode = '<link rel="canonical" href="https://eksempel.no/en/mappe/" /><link rel="stylesheet" href="/en/mappe/ark.css" />';
  const side = (innhold: string) => `<!doctype html><html lang="nb"><head>${hode}</head><body>${innhold}</body></html>`;
  const filer = {
    'index.html': side(''),
    'ark.css': 'p:not(:last-child) { break-after: page; }',
    'data/metoder.json': JSON.stringify({ metoder: [{ id: 'lang' }] }),
    'metoder/lang/index.html': side(kort),
    'hefte/index.html': side(`<div data-alle-kort>${kort.repeat(iHeftet)}</div>`),
  };
  for (const [fil, innhold] of Object.entries(filer)) {
    await mkdir(join(rot, fil, '..'), { recursive: true });
    await writeFile(join(rot, fil), innhold);
  }
}

test('et kort som blir for langt, stopper kommandoen', async () => {
  const rot = join(mappe, 'langt');
  await lagNettsted(rot, 3, 1);
  const svar = await kjor(['--rot', rot, '--til', join(mappe, 'ut')], skrivUt);
  expect(svar.kode).toBe(1);
  expect(svar.feilmelding.split('\n')[0]).toBe('lang.pdf tar 3 ark, og skal ha høyst ett ark.');
});

test('et hefte uten alle kortene blir ikke levert', async () => {
  const rot = join(mappe, 'tomt');
  await lagNettsted(rot, 1, 0);
  await expect(kjor(['--rot', rot, '--til', join(mappe, 'ut')], skrivUt)).rejects.toThrow('heftet fikk 0 kort, og skulle hatt 1.');
});

test('uten nettleser sier kommandoen det, og er ferdig', async () => {
  const miljo = { ...process.env, METODEBASEN_NETTLESER: '/finnes/ikke' };
  const argumenter = [join(ROT, 'scripts/pdf/index.ts'), '--rot', DIST, '--til', join(mappe, 'uten')];
  const svar = kjorProgram(process.execPath, argumenter, { env: miljo, timeout: 20_000 });
  await expect(svar).rejects.toMatchObject({
    code: 2,
    stderr: 'Kunne ikke lage PDF-ene: METODEBASEN_NETTLESER peker på /finnes/ikke, men den filen kan ikke kjøres.\n',
  });
});
