/** What a file is by its first bytes, whatever it is called. */
export type Filtype = 'zip' | 'cfb-kryptert' | 'cfb' | 'pdf' | 'rtf' | 'html' | 'gzip' | 'bilde' | 'tekst';

const MERKER: readonly (readonly [Filtype, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['cfb', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip', [0x1f, 0x8b]],
  ['bilde', [0x89, 0x50, 0x4e, 0x47]],
  ['bilde', [0xff, 0xd8, 0xff]],
];

/** The stream that holds a password-protected workbook: MS-OFFCRYPTO 2.3.4. */
const KRYPTERT = Buffer.from('EncryptedPackage', 'utf16le');

export function filtype(bytes: Uint8Array): Filtype {
  const [type] = MERKER.find(([, merke]) => merke.every((byte, plass) => bytes[plass] === byte)) ?? ['tekst'];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'cfb') return buffer.includes(KRYPTERT) ? 'cfb-kryptert' : 'cfb';
  if (type !== 'tekst') return type;
  return /^\uFEFF?\s*<(?:!doctype|html|\?xml|table)/iu.test(buffer.subarray(0, 200).toString('utf8'))
    ? 'html'
    : 'tekst';
}

const SOM_XLSX = 'Åpne filen i Excel, velg «Lagre som», og velg «Excel-arbeidsbok (.xlsx)».';

/** What to say about a file that is no sheet. */
export const AVVIS: Readonly<Record<Exclude<Filtype, 'zip' | 'tekst'>, { melding: string; råd: string }>> = {
  'cfb-kryptert': {
    melding: 'Filen er beskyttet med passord.',
    råd: 'Åpne den i Excel, velg Fil, Informasjon, «Beskytt arbeidsbok», ta bort passordet, og lagre.',
  },
  cfb: { melding: 'Filen er i det gamle Excel-formatet (.xls).', råd: SOM_XLSX },
  pdf: { melding: 'Filen er en PDF, ikke et regneark.', råd: 'Be om regnearket PDF-en er laget av.' },
  rtf: {
    melding: 'Filen er et tekstdokument (RTF), ikke et regneark.',
    råd: 'Bruk malen public/maler/rapportering.docx.',
  },
  html: { melding: 'Filen er en nettside, ikke et regneark.', råd: SOM_XLSX },
  gzip: { melding: 'Filen er pakket (gzip).', råd: 'Pakk den ut først.' },
  bilde: { melding: 'Filen er et bilde, ikke et regneark.', råd: 'Be om regnearket.' },
};
