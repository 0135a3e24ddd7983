import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { antallArk } from './ark.ts';
import { kjor, type SkrivUt } from './kommando.ts';
import { forLange, listen } from './rapport.ts';

let rot = '';
beforeAll(async () => {
  rot = await mkdtemp(join(tmpdir(), 'metodebasen-pdf-prove-'));
  await mkdir(join(rot, 'data'));
  await writeFile(join(rot, 'data/metoder.json'), JSON.stringify({ metoder: [{ id: 'holf' }, { id: 'ssa' }] }));
});
afterAll(() => rm(rot, { recursive: true }));

/** Prints nothing: each card takes as many sheets as told. */
const medArk =
  (ark: number): SkrivUt =>
  async (_rot, _til, ider) =>
    ider.map((id) => ({ fil: `${id}.pdf`, ark, hoyst: 1 }));

describe('kommandoen', () => {
  test.each([
    ['alle', [], ['holf', 'ssa']],
    ['et utvalg, i den rekkefølgen det er skrevet', ['--utvalg', 'ssa, holf,ssa'], ['ssa', 'holf']],
    ['ett', ['--utvalg=ssa'], ['ssa']],
  ])('%s', async (_navn, argumenter, ider) => {
    const svar = await kjor(['--rot', rot, '--til', '/x/kort', ...argumenter], medArk(1));
    const sum = ider.length === 1 ? 'Én PDF' : `${ider.length} PDF-er`;
    expect(svar).toEqual({
      ut: `${ider.map((id) => `${id}.pdf: ett ark\n`).join('')}\n${sum} er lagt i /x/kort.\n`,
      feilmelding: '',
      kode: 0,
    });
  });

  test.each([
    ['ukjent metode', ['--utvalg', 'ssa,borte,vekk'], () => `Disse metodene finnes ikke i ${rot}: borte, vekk.\n`],
    ['ingenting valgt', ['--utvalg', ' , '], () => 'Utvalget er tomt.\n'],
    [
      'en mappe uten nettsted',
      ['--rot', '/finnes/ikke'],
      () => 'Det finnes ikke noe bygd nettsted i /finnes/ikke. Kjør «npm run build» først.\n',
    ],
  ])('%s', async (_navn, argumenter, melding) => {
    expect(await kjor(['--rot', rot, ...argumenter], medArk(1))).toEqual({ ut: '', feilmelding: melding(), kode: 2 });
  });

  test('et flagg som ikke finnes, gir bruken', async () => {
    const svar = await kjor(['--utvlg', 'ssa'], medArk(1));
    expect(svar.kode).toBe(2);
    expect(svar.feilmelding).toMatch(/^Forstår ikke «--utvlg ssa»\.\n\nBruk: npm run pdf/u);
    expect(await kjor(['--hjelp'], medArk(1))).toMatchObject({ kode: 0, ut: expect.stringContaining('--utvalg <id,id>') });
  });

  test('et kort på to ark stopper kommandoen, og sier hva dere kan gjøre', async () => {
    const svar = await kjor(['--rot', rot, '--utvalg', 'ssa'], medArk(2));
    expect(svar.kode).toBe(1);
    expect(svar.feilmelding).toBe(
      'ssa.pdf tar 2 ark, og skal ha høyst ett ark.\n' +
        'Kort ned det som står i metoden, eller rett plassen i src/domene/kort/metodekort.ts.\n',
    );
  });
});

test('rapporten', () => {
  const utskrifter = [
    { fil: 'ssa.pdf', ark: 1, hoyst: 1 },
    { fil: 'hefte.pdf', ark: 70, hoyst: 69 },
  ];
  expect(listen(utskrifter, 'pdf')).toBe('ssa.pdf: ett ark\nhefte.pdf: 70 ark\n\n2 PDF-er er lagt i pdf.\n');
  expect(forLange(utskrifter)).toMatch(/^hefte\.pdf tar 70 ark, og skal ha høyst 69 ark\.\n/u);
  expect(forLange(utskrifter.slice(0, 1))).toBe('');
});

test.each([
  ['', 0],
  ['/Type /Pages /Kids [1 0 R]', 0],
  ['<</Type /Page\n/Parent>> <</Type /Pages>> <</Type/Page /X>>', 2],
])('ark i %j', (pdf, ark) => {
  expect(antallArk(Buffer.from(pdf))).toBe(ark);
});
