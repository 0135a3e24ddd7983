import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deler } from '../../scripts/maler/pakke.ts';
import { malSomDocx } from '../../scripts/maler/docx.ts';
import { lagMaler, lesMalfelter, MALMAPPE } from '../../scripts/maler/maler.ts';
import type { Malfelt } from '../../scripts/maler/malfelt.ts';
import { valider } from '../../scripts/valider/valider.ts';
import { IDAG, lagProsjekt, ROT, type Prosjekt } from './prosjekt.ts';

/** An answer to every field of the template, each one its own. */
function svarPa({ id, slag, valg }: Malfelt, nr: number): string | number {
  if (slag === 'skala') return valg[nr % 4] ?? '';
  if (valg.length > 0) return valg[nr % valg.length] ?? '';
  if (id === 'tittel') return 'Verksted på brygga (oppdiktet)';
  if (id === 'rapporteringsar') return '2024';
  if (id === 'slutt') return '03.04.2025';
  if (id === 'alderFra') return 18;
  if (id === 'alderTil') return 30;
  if (slag === 'dato') return '3. mars 2024';
  if (slag === 'tall') return 1000 + nr;
  if (id === 'kommune' || id === 'fylke' || id === 'prosjektnummer') return '';
  const ord = `svar${nr} til feltet ${id}`;
  return slag === 'tekst'
    ? `Dette er ${ord}, skrevet med flere ord og æøå.\nNy linje i ${ord}.`
    : `Kort ${ord}`;
}

let felter: Malfelt[];
let maler: Record<string, Uint8Array>;
let prosjekt: Prosjekt;
beforeAll(async () => {
  felter = await lesMalfelter(ROT, IDAG);
  maler = await lagMaler(ROT, IDAG);
  prosjekt = await lagProsjekt(true);
});
afterAll(() => prosjekt.slett());

const somTekst = async (bytes: Uint8Array) =>
  Object.fromEntries(
    [...(await deler(bytes))].map(([navn, del]) => [navn, Buffer.from(del).toString('utf8')]),
  );

describe.each(['rapportering.xlsx', 'rapportering.docx'])('%s', (navn) => {
  test('i public/maler er laget av skjemaet og vokabularene slik de er nå (ellers: npm run maler)', async () => {
    const ligger = await readFile(join(ROT, MALMAPPE, navn));
    expect(await somTekst(ligger)).toEqual(await somTekst(maler[navn] ?? new Uint8Array()));
  });

  test('den tomme malen gir ingen utkast', async () => {
    const { rader, feil } = await prosjekt.importer(`tom-${navn}`, maler[navn] ?? new Uint8Array());
    expect(rader).toEqual([]);
    expect(feil.map(({ melding }) => melding)).toEqual([
      navn.endsWith('docx') ? 'Skjemaet er ikke fylt ut.' : 'Det er ingen rader under overskriftene.',
    ]);
  });
});

test('hvert felt med valg har en nedtrekksliste som peker på valgene, og hvert felt har hjelp', async () => {
  const bok = new Workbook();
  await bok.xlsx.load(maler['rapportering.xlsx'] ?? new Uint8Array());
  const [skjema, valgark] = [bok.getWorksheet('Rapportering'), bok.getWorksheet('Valg')];
  for (const [nr, felt] of felter.entries()) {
    const regel = skjema?.getCell(2, nr + 1).dataValidation;
    expect(felt.hjelp, felt.navn).not.toBe('');
    expect(regel?.prompt).toBe(felt.hjelp.slice(0, 255));
    if (felt.valg.length === 0) continue;
    const [, bokstav = '', til = ''] =
      /^Valg!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/u.exec(
        String((regel as { formulae?: unknown[] } | undefined)?.formulae?.[0]),
      ) ?? [];
    const valg = Array.from(
      { length: Number(til) - 1 },
      (_, rad) => valgark?.getCell(`${bokstav}${rad + 2}`).text,
    );
    expect(valg).toEqual([...felt.valg]);
  }
  expect(felter.find(({ id }) => id === 'kontor')?.valg).toContain('NAV Alna');
});

const ventet = (felt: Malfelt, nr: number) =>
  String(svarPa(felt, nr))
    .split('\n')
    .map((linje) => linje.replaceAll(/\s+/gu, ' '));

/** The words of the page as a reader meets them. */
const lesbar = (mdx: string) => mdx.replaceAll(/\\(?=\W)/gu, '').replaceAll(/\s+/gu, ' ');

async function fyllUtXlsx(): Promise<Uint8Array> {
  const bok = new Workbook();
  await bok.xlsx.load(maler['rapportering.xlsx'] ?? new Uint8Array());
  felter.forEach((felt, nr) => {
    const celle = bok.getWorksheet('Rapportering')?.getCell(2, nr + 1);
    if (celle) celle.value = svarPa(felt, nr) === '' ? null : svarPa(felt, nr);
  });
  return bok.xlsx.writeBuffer();
}

const fyllUtDocx = () =>
  malSomDocx(
    felter,
    new Map(
      felter.flatMap((felt, nr) => (svarPa(felt, nr) === '' ? [] : [[felt.navn, String(svarPa(felt, nr))]])),
    ),
  );

test.each([
  ['xlsx', fyllUtXlsx],
  ['docx', fyllUtDocx],
])('en utfylt %s kommer inn uten tap', async (endelse, fyllUt) => {
  const eget = await lagProsjekt(true);
  const { rader, feil } = await eget.importer(`utfylt.${endelse}`, await fyllUt());
  expect(feil).toEqual([]);
  expect(rader).toHaveLength(1);
  const [rad] = rader;
  expect(rad?.utfall).toBe('ny');
  expect(rad?.rad.feil).toEqual([]);
  expect(rad?.rad.ubrukt).toEqual([]);
  expect(rad?.mangler).toEqual([]);

  const mdx = await eget.les(rad?.fil ?? '');
  const side = lesbar(mdx);
  const data = parse(mdx.split(/^---$/mu)[1] ?? '') as Record<string, unknown>;
  for (const [nr, felt] of felter.entries()) {
    if (felt.slag === 'tekst' || felt.slag === 'linje')
      for (const linje of ventet(felt, nr)) expect(side).toContain(linje);
    if (felt.slag === 'skala') expect(side).toContain(`${felt.navn}: ${nr % 4} (`);
  }
  expect(data).toMatchObject({
    tittel: 'Verksted på brygga (oppdiktet)',
    utkast: true,
    alder: { fra: 18, til: 30 },
    utprovinger: [{ kontor: expect.stringMatching(/^nav-/u), start: '2024-03-03', slutt: '2025-04-03' }],
  });
  expect(data['malgrupper']).toHaveLength(3);
  expect(data['tiltakskategorier']).toHaveLength(2);
  expect(data['lovhjemler']).toHaveLength(2);
  for (const belop of ['mottatt', 'lonn', 'kompetansemidler', 'overfort']) {
    const nr = felter.findIndex(({ id }) => id === belop);
    expect(JSON.stringify(data['ressurser'])).toContain(`1\u00A00${nr} kroner`);
  }
  const { feil: funnet } = await valider({ rot: eget.rot, idag: IDAG });
  expect(funnet.filter(({ alvor }) => alvor === 'feil')).toEqual([]);
  await eget.slett();
});
