import { inflateRawSync } from 'node:zlib';

/** How much a workbook may unpack to. A real one of 2 000 rows is some 20 MB. */
export const STORST_UTPAKKET = 200_000_000;
const FLEST_DELER = 2_000;

const SLUTT = 0x06054b50;
const OPPFORING = 0x02014b50;
const LOKAL = 0x04034b50;
const LOKAL_LENGDE = 30;
const SLUTTLENGDE = 22;
const OPPFORINGSLENGDE = 46;
/** The end record, and the longest comment after it: APPNOTE.TXT 4.3.16. */
const SOK_BAK = SLUTTLENGDE + 0xffff;

export interface Zipdel {
  navn: string;
  utpakket: number;
  pakket: number;
  kryptert: boolean;
  /** Packed as it is, or with deflate; other ways are not for Office files. */
  metode: number;
  /** Where its own header begins. */
  plass: number;
}

/** The list of contents of a zip file, without unpacking anything; `undefined` when it has none that can be read. */
export function zipinnhold(bytes: Uint8Array): Zipdel[] | undefined {
  const vis = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let slutt = bytes.byteLength - SLUTTLENGDE;
  const stopp = Math.max(0, bytes.byteLength - SOK_BAK);
  while (slutt >= stopp && vis.getUint32(slutt, true) !== SLUTT) slutt -= 1;
  if (slutt < stopp) return undefined;
  const antall = vis.getUint16(slutt + 10, true);
  if (antall > FLEST_DELER) return undefined;
  const deler: Zipdel[] = [];
  let plass = vis.getUint32(slutt + 16, true);
  for (let nr = 0; nr < antall; nr += 1) {
    if (plass + OPPFORINGSLENGDE > bytes.byteLength || vis.getUint32(plass, true) !== OPPFORING)
      return undefined;
    const navnelengde = vis.getUint16(plass + 28, true);
    const start = plass + OPPFORINGSLENGDE;
    if (start + navnelengde > bytes.byteLength) return undefined;
    deler.push({
      navn: new TextDecoder().decode(bytes.subarray(start, start + navnelengde)),
      utpakket: vis.getUint32(plass + 24, true),
      pakket: vis.getUint32(plass + 20, true),
      metode: vis.getUint16(plass + 10, true),
      plass: vis.getUint32(plass + 42, true),
      kryptert: (vis.getUint16(plass + 8, true) & 1) === 1,
    });
    plass = start + navnelengde + vis.getUint16(plass + 30, true) + vis.getUint16(plass + 32, true);
  }
  return deler;
}

/** Whether a part really unpacks, and to no more than it says: the list of contents may lie. */
function pakkesUt(bytes: Uint8Array, { plass, pakket, utpakket, metode }: Zipdel): boolean {
  const vis = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (plass + LOKAL_LENGDE > bytes.byteLength || vis.getUint32(plass, true) !== LOKAL) return false;
  const start = plass + LOKAL_LENGDE + vis.getUint16(plass + 26, true) + vis.getUint16(plass + 28, true);
  if (start + pakket > bytes.byteLength) return false;
  if (metode === 0) return pakket === utpakket;
  try {
    return (
      inflateRawSync(bytes.subarray(start, start + pakket), { maxOutputLength: Math.max(1, utpakket) })
        .length === utpakket
    );
  } catch {
    return false;
  }
}

type Pakke = { slag: 'xlsx' | 'docx' } | { slag: 'avvist'; melding: string; råd: string };

const SKADET = {
  slag: 'avvist',
  melding: 'Filen er skadet eller ikke lastet helt ned.',
  råd: 'Last den ned på nytt. Åpner den seg i Excel, kan dere lagre en ny kopi derfra.',
} as const;

const FEIL_SLAG: readonly (readonly [RegExp, string])[] = [
  [/^ppt\//u, 'Filen er en presentasjon, ikke et regneark.'],
  [/^xl\/workbook\.bin$/u, 'Filen er en binær Excel-arbeidsbok (.xlsb).'],
  [/^content\.xml$/u, 'Filen er et OpenDocument-dokument, ikke en Excel-arbeidsbok.'],
];

/** Which kind of Office file a zip is, judged by its list of contents, before anything is unpacked. */
export function kjennIgjen(bytes: Uint8Array): Pakke {
  const deler = zipinnhold(bytes);
  if (deler === undefined) return SKADET;
  const utpakket = deler.reduce((sum, del) => sum + del.utpakket, 0);
  if (utpakket > STORST_UTPAKKET) {
    const melding = `Filen blir ${Math.round(utpakket / 1e6)} MB når den pakkes ut. Grensen er ${STORST_UTPAKKET / 1e6} MB.`;
    return { slag: 'avvist', melding, råd: 'Del den opp, og ta bort bilder og ark som ikke trengs.' };
  }
  const har = (monster: RegExp) => deler.some(({ navn }) => monster.test(navn));
  if (deler.some(({ kryptert }) => kryptert)) {
    return { slag: 'avvist', melding: 'Filen er en zip-fil med passord.', råd: 'Pakk den ut først.' };
  }
  if (!deler.every((del) => pakkesUt(bytes, del))) return SKADET;
  if (har(/^xl\/workbook\.xml$/u)) return { slag: 'xlsx' };
  if (har(/^word\/document\.xml$/u)) return { slag: 'docx' };
  const feil = FEIL_SLAG.find(([monster]) => har(monster));
  const råd = 'Åpne filen, og lagre den som «Excel-arbeidsbok (.xlsx)».';
  if (feil) return { slag: 'avvist', melding: feil[1], råd };
  return {
    slag: 'avvist',
    melding: 'Filen er en zip-fil, ikke et regneark.',
    råd: 'Pakk den ut, og importer regnearket som ligger i den.',
  };
}
