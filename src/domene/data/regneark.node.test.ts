import { Workbook, type CellValue } from '@cj-tech-master/excelts';
import { afterEach, expect, test, vi } from 'vitest';
import { regneark } from './regneark.ts';
import { tabell } from './tabell.ts';

type Rad = readonly [string, number, string[]];
const rader: readonly Rad[] = [
  ['=HYPERLINK("x")', 3, ['æ', 'ø']],
  ['Unge', 0, []],
];
const TABELL = tabell<Rad>(
  'metoder',
  [
    { navn: 'Målgruppe', bredde: 33, celle: ([tekst]) => tekst },
    { navn: 'Antall', celle: ([, tall]) => tall },
    { navn: 'Navn', celle: ([, , liste]) => liste },
  ],
  rader,
);
const OM = { tittel: 'Prøve', beskrivelse: 'Versjon 1', dato: '2026-11-20' };

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function les(bytes: Uint8Array) {
  const bok = new Workbook();
  await bok.xlsx.load(bytes);
  return bok;
}

test('arket har overskrifter som står fast, filter, bredder og brutte linjer', async () => {
  const ark = (await les(await regneark([TABELL], OM))).getWorksheet('metoder')!;
  expect(ark.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(ark.autoFilter).toBe('A1:C3');
  expect([ark.getColumn(1).width, ark.getColumn(2).width]).toEqual([33, 20]);
  expect(ark.getCell('A2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  expect(ark.getCell('A1').font).toMatchObject({ bold: true });
});

test.each<[string, CellValue]>([
  ['A1', 'Målgruppe'],
  ['A2', '=HYPERLINK("x")'],
  ['B2', 3],
  ['B3', 0],
  ['C2', 'æ\nø'],
])('%s er tekst eller tall, aldri en formel', async (celle, ventet) => {
  const ark = (await les(await regneark([TABELL], OM))).getWorksheet('metoder')!;
  expect(ark.getCell(celle).value).toBe(ventet);
  expect(ark.getCell(celle).formula).toBeFalsy();
});

test('samme innhold gir samme byte, en annen dag og i en annen tidssone', async () => {
  const forst = await regneark([TABELL], OM);
  vi.useFakeTimers({ now: new Date('2031-03-04T05:06:07Z'), toFake: ['Date'] });
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(Buffer.compare(forst, await regneark([TABELL], OM))).toBe(0);
});
