import { Workbook } from '@cj-tech-master/excelts';
import { MERKE, OVERSKRIFTER, type Celleverdi } from './proverapport.ts';

export const somCsvcelle = (verdi: Celleverdi | boolean, skille = ';'): string => {
  const tekst =
    verdi === null ? '' : verdi instanceof Date ? verdi.toISOString().slice(0, 10) : String(verdi);
  return tekst.includes(skille) || /["\n]/u.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

export const somCsv = (rader: readonly (readonly Celleverdi[])[], skille = ';'): string =>
  `${rader.map((rad) => rad.map((celle) => somCsvcelle(celle, skille)).join(skille)).join('\r\n')}\r\n`;

/** A workbook of sheets: name → rows. */
export async function somXlsx(
  ark: Readonly<Record<string, readonly (readonly Celleverdi[])[]>>,
  endre?: (bok: Workbook) => void,
): Promise<Uint8Array> {
  const bok = new Workbook();
  for (const [navn, rader] of Object.entries(ark)) {
    const ett = bok.addWorksheet(navn);
    for (const rad of rader) ett.addRow(rad.map((celle) => (celle === '' ? null : celle)));
  }
  endre?.(bok);
  return bok.xlsx.writeBuffer();
}

/** The sample as the directorate would send it: a line above the headers, and the mark. */
export const provetabell = (rader: readonly (readonly Celleverdi[])[]): (readonly Celleverdi[])[] => [
  [MERKE],
  [],
  [...OVERSKRIFTER],
  ...rader,
];
