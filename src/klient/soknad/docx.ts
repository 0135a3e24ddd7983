import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Blokk } from '../../domene/soknad/dokument.ts';

/** Sizes are half points, distances twentieths of a point, as the format has them. */
const SKRIFT = 'Calibri';
const TEKST = 22;
const GRAN = '0E5347';
/** Width between the margins of an A4 page. */
const BREDDE = 9026;

const linjer = (tekster: readonly string[]): TextRun[] =>
  tekster.map((text, nr) => new TextRun(nr === 0 ? { text } : { text, break: 1 }));

const rute = (tekst: string, hode: boolean, bredde: number) =>
  new TableCell({
    width: { size: bredde, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [new Paragraph({ children: [new TextRun({ text: tekst === '' ? '–' : tekst, bold: hode })] })],
  });

function tabell(hode: readonly string[], rader: readonly (readonly string[])[]): Table {
  const bredde = Math.floor(BREDDE / hode.length);
  const rad = (ruter: readonly string[], tableHeader: boolean) =>
    new TableRow({ tableHeader, cantSplit: true, children: ruter.map((tekst) => rute(tekst, tableHeader, bredde)) });
  return new Table({
    width: { size: BREDDE, type: WidthType.DXA },
    columnWidths: hode.map(() => bredde),
    rows: [rad(hode, true), ...rader.map((ruter) => rad(ruter, false))],
  });
}

function tegn(blokk: Blokk): (Paragraph | Table)[] {
  switch (blokk.slag) {
    case 'tittel':
      return [new Paragraph({ text: blokk.tekst, heading: HeadingLevel.TITLE })];
    case 'overskrift':
      return [new Paragraph({ text: blokk.tekst, heading: HeadingLevel.HEADING_1, keepNext: true })];
    case 'sporsmal':
      return [new Paragraph({ text: blokk.tekst, heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'merknad':
    case 'ubesvart':
      return [new Paragraph({ children: [new TextRun({ text: blokk.tekst, italics: true, color: '55625E' })] })];
    case 'svar':
      return [new Paragraph({ children: linjer(blokk.linjer) })];
    case 'lenke':
      return [
        new Paragraph({
          keepNext: true,
          children: [
            new ExternalHyperlink({
              link: blokk.adresse,
              children: [new TextRun({ text: blokk.tekst, style: 'Hyperlink', bold: true })],
            }),
          ],
        }),
        new Paragraph({ children: linjer(blokk.linjer) }),
      ];
    case 'tabell':
      return [tabell(blokk.hode, blokk.rader), new Paragraph({ text: '' })];
  }
}

const overskrift = (size: number, before: number) => ({
  run: { font: SKRIFT, size, bold: true, color: GRAN },
  paragraph: { spacing: { before, after: 80 } },
});

/** The plan as a Word file, with real headings, links and a table. Loaded only when it is asked for. */
export function tilDocx(dokument: readonly Blokk[], tittel: string): Promise<Blob> {
  const fil = new Document({
    title: tittel,
    creator: 'Metodebasen',
    styles: {
      default: {
        document: {
          run: { font: SKRIFT, size: TEKST, language: { value: 'nb-NO' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: overskrift(44, 0),
        heading1: overskrift(30, 360),
        heading2: overskrift(24, 200),
      },
    },
    sections: [{ children: dokument.flatMap(tegn) }],
  });
  return Packer.toBlob(fil);
}
