import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
  type FileChild,
} from 'docx';
import { PLASSHOLDER } from '../importer/les/docx.ts';
import { INNLEDNING, type Malfelt } from './malfelt.ts';
import { medFastDato } from './pakke.ts';

const A4 = { width: 11_906, height: 16_838 } as const;
const MARG = 1_000;
/** Hundredths of a percent of the width of the page: the question and the answer. */
const BREDDER = [35, 65] as const;
const GRA = '595959';

class Egenskap extends XmlComponent {
  constructor(
    navn: string,
    attributter: Readonly<Record<string, string>> = {},
    barn: readonly XmlComponent[] = [],
  ) {
    super(navn);
    if (Object.keys(attributter).length > 0) {
      this.root.push({
        _attr: Object.fromEntries(Object.entries(attributter).map(([ett, verdi]) => [`w:${ett}`, verdi])),
      } as unknown as XmlComponent);
    }
    this.root.push(...barn);
  }
}

/** A drop-down list as Word makes it (ECMA-376 part 1, 17.5.2.15), around a paragraph. */
class Nedtrekk extends XmlComponent {
  constructor(navn: string, valg: readonly string[], svar: Paragraph, apen: boolean) {
    super('w:sdt');
    const punkter = valg.map((ett) => new Egenskap('w:listItem', { displayText: ett, value: ett }));
    const liste = new Egenskap(apen ? 'w:comboBox' : 'w:dropDownList', {}, punkter);
    this.root.push(
      new Egenskap('w:sdtPr', {}, [new Egenskap('w:alias', { val: navn.slice(0, 64) }), liste]),
      new Egenskap('w:sdtContent', {}, [svar]),
    );
  }
}

const avsnitt = (tekst: string, stil: { bold?: boolean; size?: number; color?: string } = {}) =>
  new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: tekst, ...stil })] });

function svarcelle(felt: Malfelt, svar: string | undefined): TableCell {
  const linjer = (svar ?? '').split('\n');
  const width = { size: BREDDER[1], type: WidthType.PERCENTAGE };
  if (felt.valg.length > 0) {
    const valgt = avsnitt(svar ?? PLASSHOLDER, svar === undefined ? { color: GRA } : {});
    const nedtrekk = new Nedtrekk(felt.navn, felt.valg, valgt, felt.apen);
    return new TableCell({ width, children: [nedtrekk as unknown as Paragraph, new Paragraph({})] });
  }
  const tomme = svar === undefined && felt.slag === 'tekst' ? 3 : 0;
  return new TableCell({
    width,
    children: [
      ...linjer.map((linje) => avsnitt(linje)),
      ...Array.from({ length: tomme }, () => new Paragraph({})),
    ],
  });
}

const rad = (felt: Malfelt, svar: string | undefined) =>
  new TableRow({
    cantSplit: felt.slag !== 'tekst',
    children: [
      new TableCell({
        width: { size: BREDDER[0], type: WidthType.PERCENTAGE },
        children: [
          avsnitt(felt.navn, { bold: true }),
          ...(felt.hjelp === '' ? [] : [avsnitt(felt.hjelp, { size: 18, color: GRA })]),
        ],
      }),
      svarcelle(felt, svar),
    ],
  });

const strek = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' } as const;

/** The template as a form for one measure, with the answers of `svar` by the name of the field. */
export async function malSomDocx(
  felter: readonly Malfelt[],
  svar: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const deler = [...Map.groupBy(felter, ({ gruppe }) => gruppe)].flatMap(([gruppe, egne]): FileChild[] => [
    new Paragraph({ text: gruppe, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 } }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: strek,
        bottom: strek,
        left: strek,
        right: strek,
        insideHorizontal: strek,
        insideVertical: strek,
      },
      rows: egne.map((felt) => rad(felt, svar.get(felt.navn))),
    }),
  ]);
  const dokument = new Document({
    creator: 'Metodebasen',
    title: 'Rapportering til Metodebasen',
    styles: { default: { document: { run: { font: 'Arial', size: 21, language: { value: 'nb-NO' } } } } },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARG, bottom: MARG, left: MARG, right: MARG } } },
        children: [
          new Paragraph({ text: 'Rapportering til Metodebasen', heading: HeadingLevel.HEADING_1 }),
          ...INNLEDNING.map((tekst) => avsnitt(tekst)),
          ...deler,
        ],
      },
    ],
  });
  return medFastDato(await Packer.toBuffer(dokument));
}
