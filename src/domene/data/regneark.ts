import { Writable } from 'node:stream';
import { WorkbookWriter, type Style } from '@cj-tech-master/excelts';
import { unzip, zip } from '@cj-tech-master/excelts/archive';
import type { Celle, Tabell } from './tabell.ts';

/** What a workbook says about itself. */
export interface Bokomtale {
  tittel: string;
  beskrivelse: string;
  /** ISO day: the workbook is made of it, not of the clock. */
  dato: string;
}

/** As text, so that a spreadsheet never takes it as a formula. */
const verdi = (celle: Celle): string | number =>
  typeof celle === 'string' || typeof celle === 'number' ? celle : celle.join('\n');

const CELLESTIL: Partial<Style> = { alignment: { wrapText: true, vertical: 'top' } };
/** The writer knows a style it has seen by the object, and a cell without one gets a copy of its column's. */
const STILER = { tekst: { ...CELLESTIL }, tall: { ...CELLESTIL } };

function skrivArk(bok: WorkbookWriter, { navn, kolonner, rader }: Tabell): void {
  const ark = bok.addWorksheet(navn, { views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }] });
  ark.columns = kolonner.map(({ navn: overskrift, bredde }) => ({
    header: overskrift,
    width: bredde,
    style: CELLESTIL,
  }));
  ark.getRow(1).font = { bold: true };
  ark.autoFilter = { from: { row: 1, col: 1 }, to: { row: rader.length + 1, col: kolonner.length } };
  // A row that is committed is written and forgotten: memory does not grow with the base.
  for (const rad of rader) {
    const skrevet = ark.addRow(rad.map(verdi));
    skrevet.eachCell((celle) => {
      celle.style = typeof celle.value === 'number' ? STILER.tall : STILER.tekst;
    });
    skrevet.commit();
  }
  ark.commit();
}

/** The same files, packed as if at one time: the writer stamps them with the clock. */
async function medFastTid(bok: Uint8Array): Promise<Uint8Array> {
  // Zip files count from 1980, in local time: this is the same bytes in every time zone.
  const arkiv = zip({ modTime: new Date(1980, 0, 1), timestamps: 'dos', noSort: true });
  for await (const fil of unzip(bok).entries()) arkiv.add(fil.path, await fil.bytes());
  return arkiv.bytes();
}

/**
 * The tables as one Excel workbook, a sheet for each: headings that stay put, filters on, widths set, text
 * wrapped. The same tables and day give the same bytes, on any machine.
 */
export async function regneark(
  tabeller: readonly Tabell[],
  { tittel, beskrivelse, dato }: Bokomtale,
): Promise<Uint8Array> {
  const biter: Uint8Array[] = [];
  const stream = new Writable({
    write(bit: Uint8Array, _koding, ferdig) {
      biter.push(bit);
      ferdig();
    },
  });
  const dag = new Date(`${dato}T00:00:00Z`);
  const bok = new WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    creator: tittel,
    lastModifiedBy: tittel,
    created: dag,
    modified: dag,
  });
  Object.assign(bok, { title: tittel, description: beskrivelse });
  for (const tabellen of tabeller) skrivArk(bok, tabellen);
  await bok.commit();
  return medFastTid(Buffer.concat(biter));
}
