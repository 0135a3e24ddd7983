import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { kolonnebokstaver } from '../importer/les/ark.ts';
import { INNLEDNING, type Malfelt } from './malfelt.ts';

const RADER = 500;
/** A fixed day, so that the same fields make the same file. */
const DAG = new Date(Date.UTC(2026, 0, 1));
const A4 = 9;
const BLATT = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6F0FF' } } as const;
const BREDDE: Partial<Record<Malfelt['slag'], number>> = {
  tekst: 45,
  linje: 24,
  valg: 24,
  flervalg: 28,
  skala: 24,
  tall: 16,
  dato: 16,
};
/** Excel's own limits for the text beside a cell. */
const HJELP = { tittel: 32, tekst: 255 } as const;

const nokkel = ({ valg }: Malfelt) => valg.join('\n');

/** One column for each list of choices; where each stands. */
function lagValgark(ark: Worksheet, felter: readonly Malfelt[]): Map<string, string> {
  const plasser = new Map<string, string>();
  for (const felt of felter) {
    if (felt.valg.length === 0 || plasser.has(nokkel(felt))) continue;
    const kolonne = plasser.size + 1;
    const bokstav = kolonnebokstaver(kolonne - 1);
    ark.getCell(1, kolonne).value = felt.slag === 'skala' ? 'Egenvurdering' : felt.navn.replace(/ \d+$/u, '');
    ark.getCell(1, kolonne).font = { bold: true };
    felt.valg.forEach((valg, nr) => (ark.getCell(nr + 2, kolonne).value = valg));
    ark.getColumn(kolonne).width = 38;
    plasser.set(nokkel(felt), `Valg!$${bokstav}$2:$${bokstav}$${felt.valg.length + 1}`);
  }
  return plasser;
}

function lagSkjema(ark: Worksheet, felter: readonly Malfelt[], plasser: ReadonlyMap<string, string>): void {
  const rad = ark.getRow(1);
  felter.forEach((felt, nr) => {
    const celle = rad.getCell(nr + 1);
    celle.value = felt.navn;
    celle.font = { bold: true };
    celle.fill = BLATT;
    celle.alignment = { wrapText: true, vertical: 'top' };
    ark.getColumn(nr + 1).width = BREDDE[felt.slag] ?? 20;
    const bokstav = kolonnebokstaver(nr);
    const omrade = `${bokstav}2:${bokstav}${RADER + 1}`;
    const ledetekst = {
      showInputMessage: true,
      promptTitle: felt.navn.slice(0, HJELP.tittel),
      prompt: felt.hjelp.slice(0, HJELP.tekst),
    };
    const liste = plasser.get(nokkel(felt));
    ark.dataValidations.add(
      omrade,
      liste === undefined
        ? { type: 'any', allowBlank: true, ...ledetekst }
        : {
            type: 'list',
            allowBlank: true,
            formulae: [liste],
            showErrorMessage: !felt.apen,
            errorStyle: 'warning',
            errorTitle: 'Ikke i listen',
            error: 'Velg fra listen. Passer ingen, så la feltet stå tomt.',
            ...ledetekst,
          },
    );
  });
  rad.height = 48;
  ark.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
  Object.assign(ark.pageSetup, {
    paperSize: A4,
    orientation: 'landscape',
    printTitlesRow: '1:1',
    printTitlesColumn: 'A:A',
    pageOrder: 'overThenDown',
  });
}

/** Height of one line, in points. */
const LINJE = 15;

function lagForside(ark: Worksheet, felter: readonly Malfelt[]): void {
  ark.addRow(['Rapportering til Metodebasen']).font = { bold: true, size: 16 };
  for (const tekst of [
    ...INNLEDNING,
    'Fyll ut arket «Rapportering», én rad for hvert tiltak. Feltene er forklart her, og i ruten som kommer opp når dere står i dem.',
  ]) {
    const rad = ark.addRow([tekst]);
    ark.mergeCells(rad.number, 1, rad.number, 3);
    rad.getCell(1).alignment = { wrapText: true, vertical: 'top' };
    rad.height = 32;
  }
  let gruppe = '';
  for (const felt of felter) {
    if (felt.gruppe !== gruppe) {
      ({ gruppe } = felt);
      ark.addRow([]);
      const rad = ark.addRow([gruppe, 'Hva som skal stå der', 'Svar']);
      rad.font = { bold: true };
      for (const nr of [1, 2, 3]) rad.getCell(nr).fill = BLATT;
    }
    const rad = ark.addRow([felt.navn, felt.hjelp, felt.valg.length === 0 ? 'Fritt' : 'Fra listen']);
    for (const nr of [1, 2]) rad.getCell(nr).alignment = { wrapText: true, vertical: 'top' };
    // Excel makes room for wrapped text by itself; LibreOffice keeps the height of one line.
    rad.height = LINJE * Math.max(Math.ceil(felt.navn.length / 30), Math.ceil(felt.hjelp.length / 48));
  }
  [34, 52, 12].forEach((bredde, nr) => (ark.getColumn(nr + 1).width = bredde));
  Object.assign(ark.pageSetup, {
    paperSize: A4,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
}

/** The template as a workbook: how to, one row for each measure with choices as drop-downs, and the lists. */
export async function malSomXlsx(felter: readonly Malfelt[]): Promise<Uint8Array> {
  const bok = new Workbook();
  bok.creator = 'Metodebasen';
  bok.created = DAG;
  bok.modified = DAG;
  const forside = bok.addWorksheet('Les dette først');
  const skjema = bok.addWorksheet('Rapportering');
  const plasser = lagValgark(bok.addWorksheet('Valg'), felter);
  lagForside(forside, felter);
  lagSkjema(skjema, felter, plasser);
  return bok.xlsx.writeBuffer();
}
