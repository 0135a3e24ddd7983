import { deflateRawSync } from 'node:zlib';
import { zip } from '@cj-tech-master/excelts/archive';
import { GOD, HODE, provDarlige, TEKST } from './darlig.ts';
import { somCsv, somXlsx } from './provefiler.ts';

const god = () => somXlsx({ Ark1: [[...HODE], [...GOD]] });
const SKADET = '1 Filen er skadet eller ikke lastet helt ned.';
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const pakke = (deler: Readonly<Record<string, string>>) => {
  const arkiv = zip({ reproducible: true });
  for (const [navn, innhold] of Object.entries(deler)) arkiv.add(navn, innhold);
  return arkiv.bytes();
};

/** A zip file of one part, whose list of contents says what we like. */
function hjemmelagetZip(navn: string, innhold: Uint8Array, sagtStorrelse: number, flagg = 0): Uint8Array {
  const pakket = deflateRawSync(innhold);
  const n = Buffer.from(navn);
  const lokal = Buffer.alloc(30);
  lokal.writeUInt32LE(0x04034b50, 0);
  lokal.writeUInt16LE(8, 8);
  lokal.writeUInt16LE(n.length, 26);
  const liste = Buffer.alloc(46);
  liste.writeUInt32LE(0x02014b50, 0);
  liste.writeUInt16LE(flagg, 8);
  liste.writeUInt16LE(8, 10);
  liste.writeUInt32LE(pakket.length, 20);
  liste.writeUInt32LE(sagtStorrelse, 24);
  liste.writeUInt16LE(n.length, 28);
  const slutt = Buffer.alloc(22);
  slutt.writeUInt32LE(0x06054b50, 0);
  slutt.writeUInt16LE(1, 8);
  slutt.writeUInt16LE(1, 10);
  slutt.writeUInt32LE(46 + n.length, 12);
  slutt.writeUInt32LE(30 + n.length + pakket.length, 16);
  return Buffer.concat([lokal, n, pakket, liste, n, slutt]);
}

provDarlige([
  { hva: 'tom fil', fil: 'a.xlsx', innhold: () => '', sies: ['1 Filen er tom.'] },
  { hva: 'bare mellomrom', fil: 'a.csv', innhold: () => '  \n\n  ', sies: ['1 Fant ingen rad med overskrifter vi kjenner.'] },
  { hva: 'passord', fil: 'a.xlsx', innhold: () => Buffer.concat([CFB, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(100)]), sies: ['1 Filen er beskyttet med passord.'] },
  { hva: 'gammel Excel', fil: 'a.xls', innhold: () => Buffer.concat([CFB, Buffer.alloc(600)]), sies: ['1 Filen er i det gamle Excel-formatet (.xls).'] },
  { hva: 'gammel Excel med nytt navn', fil: 'a.xlsx', innhold: () => Buffer.concat([CFB, Buffer.alloc(600)]), sies: ['1 Filen er i det gamle Excel-formatet (.xls).'] },
  { hva: 'PDF', fil: 'a.xlsx', innhold: () => '%PDF-1.7\n…', sies: ['1 Filen er en PDF, ikke et regneark.'] },
  { hva: 'RTF', fil: 'a.csv', innhold: () => '{\\rtf1 hei}', sies: ['1 Filen er et tekstdokument (RTF), ikke et regneark.'] },
  { hva: 'nettside', fil: 'a.xls', innhold: () => '<!DOCTYPE html><table><tr><td>Tittel', sies: ['1 Filen er en nettside, ikke et regneark.'] },
  { hva: 'bilde', fil: 'a.xlsx', innhold: () => Buffer.from('89504e470d0a1a0a', 'hex'), sies: ['1 Filen er et bilde, ikke et regneark.'] },
  { hva: 'gzip', fil: 'a.csv', innhold: () => Buffer.from('1f8b0800', 'hex'), sies: ['1 Filen er pakket (gzip).'] },
  { hva: 'vanlig zip', fil: 'a.xlsx', innhold: () => pakke({ 'les.txt': 'hei' }), sies: ['1 Filen er en zip-fil, ikke et regneark.'] },
  { hva: 'presentasjon', fil: 'a.xlsx', innhold: () => pakke({ 'ppt/presentation.xml': '<a/>' }), sies: ['1 Filen er en presentasjon, ikke et regneark.'] },
  { hva: 'binær Excel', fil: 'a.xlsb', innhold: () => pakke({ 'xl/workbook.bin': 'x' }), sies: ['1 Filen er en binær Excel-arbeidsbok (.xlsb).'] },
  { hva: 'OpenDocument', fil: 'a.ods', innhold: () => pakke({ 'content.xml': '<a/>' }), sies: ['1 Filen er et OpenDocument-dokument, ikke en Excel-arbeidsbok.'] },
  { hva: 'Word uten skjema', fil: 'a.xlsx', innhold: () => pakke({ 'word/document.xml': '<w:document xmlns:w="x"><w:body/></w:document>', '[Content_Types].xml': '<Types xmlns="x"/>' }), sies: ['1 Filen kan ikke leses som et Word-dokument. Den er skadet.'] },
  { hva: 'avkuttet', fil: 'a.xlsx', innhold: async () => (await god()).slice(0, -200), sies: [SKADET] },
  { hva: 'halve filen', fil: 'a.xlsx', innhold: async () => (await god()).slice(0, 3000), sies: [SKADET] },
  { hva: 'ødelagt inni', fil: 'a.xlsx', innhold: async () => { const bytes = Buffer.from(await god()); bytes.fill(0xff, 100, 400); return bytes; }, sies: [SKADET] },
  { hva: 'bok uten ark', fil: 'a.xlsx', innhold: () => pakke({ 'xl/workbook.xml': '<workbook/>' }), sies: ['1 Arbeidsboken har ingen ark med celler.'] },
  { hva: 'zip-bombe', fil: 'a.xlsx', innhold: () => hjemmelagetZip('xl/workbook.xml', Buffer.alloc(1000), 900_000_000), sies: ['1 Filen blir 900 MB når den pakkes ut. Grensen er 200 MB.'] },
  { hva: 'zip-bombe som lyver om størrelsen', fil: 'a.xlsx', innhold: () => hjemmelagetZip('xl/workbook.xml', Buffer.alloc(50_000_000), 1000), sies: [SKADET] },
  { hva: 'zip med passord', fil: 'a.xlsx', innhold: () => hjemmelagetZip('xl/workbook.xml', Buffer.alloc(10), 10, 1), sies: ['1 Filen er en zip-fil med passord.'] },
  { hva: 'CSV som heter xlsx', fil: 'a.xlsx', innhold: () => somCsv([[...HODE], [...GOD]]), sies: ['1 Filen heter noe med Excel eller Word, men er en vanlig tekstfil.'] },
  { hva: 'xlsx som heter csv, går bra', fil: 'a.csv', innhold: god, sies: [], utfall: ['ny'] },
  { hva: 'NUL-tegn', fil: 'a.csv', innhold: () => `Tittel;Beskrivelse\nA\0B;${TEKST}`, sies: ['1 Filen har NUL-tegn i seg, og er ikke en tekstfil.'] },
  { hva: 'tekst uten kolonner', fil: 'a.csv', innhold: () => 'Kjære alle\nHer er rapporten\n', sies: ['1 Fant ingen rad med overskrifter vi kjenner.'] },
  { hva: 'bare overskrifter', fil: 'a.csv', innhold: () => `${HODE.join(';')}\n`, sies: ['1 Det er ingen rader under overskriftene.'] },
  { hva: 'for stor', fil: 'a.csv', innhold: () => Buffer.alloc(50_000_001, 'a'), sies: ['1 Filen er 51 MB. Grensen er 50 MB.'] },
]);
