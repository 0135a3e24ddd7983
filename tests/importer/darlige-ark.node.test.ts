import type { Workbook } from '@cj-tech-master/excelts';
import { GOD, HODE, provDarlige, TEKST } from './darlig.ts';
import { somXlsx, type somCsv } from './provefiler.ts';

type Rader = Parameters<typeof somCsv>[0];

const bok = (rader: Rader, endre?: (bok: Workbook) => void) => () => somXlsx({ Ark1: rader }, endre);
const celle = (bok1: Workbook, adresse: string) => {
  const ark = bok1.getWorksheet('Ark1');
  if (!ark) throw new Error('Arket mangler.');
  return ark.getCell(adresse);
};
const bred = Array.from({ length: 196 }, (_, nr) => `Kolonne nummer ${nr + 1}`);

provDarlige([
  { hva: 'tomt ark', fil: 'a.xlsx', innhold: bok([]), sies: ['1 Arket «Ark1» er tomt.'] },
  { hva: 'tomt ark ved siden av et godt', fil: 'a.xlsx', innhold: () => somXlsx({ Ark1: [[...HODE], [...GOD]], Ark2: [] }), sies: ['advarsel 1 Arket «Ark2» er tomt.'], utfall: ['ny'] },
  { hva: 'skjult ark', fil: 'a.xlsx', innhold: () => somXlsx({ Ark1: [[...HODE], [...GOD]], Gammelt: [[...HODE], [...GOD]] }, (ett) => { const ark = ett.getWorksheet('Gammelt'); if (ark) ark.state = 'hidden'; }), sies: ['advarsel 1 Arket «Gammelt» er skjult, og er ikke lest.'], utfall: ['ny'] },
  { hva: 'ark uten overskrifter ved siden av et godt', fil: 'a.xlsx', innhold: () => somXlsx({ Ark1: [[...HODE], [...GOD]], Notat: [['Husk å ringe'], ['Kaffe']] }), sies: ['advarsel 1 ark Notat: Fant ingen rad med overskrifter vi kjenner.'], utfall: ['ny'] },
  { hva: 'ingen overskrifter', fil: 'a.xlsx', innhold: bok([[...GOD]]), sies: ['1 ark Ark1: Fant ingen rad med overskrifter vi kjenner.'] },
  { hva: 'overskrifter lenger ned', fil: 'a.xlsx', innhold: bok([['Rapport 2024'], [], ['Skrevet ut 03.03.2024', 'Side 1'], [...HODE], [...GOD]]), sies: [], utfall: ['ny'] },
  { hva: '200 kolonner', fil: 'a.xlsx', innhold: bok([[...HODE, ...bred], [...GOD, ...bred.map((_, nr) => nr)]]), sies: ['advarsel 1 ark Ark1: 196 kolonner er ukjente, og er ikke tatt med i utkastene: «Kolonne nummer 1», «Kolonne nummer 2», «Kolonne nummer 3», «Kolonne nummer 4», «Kolonne nummer 5», «Kolonne nummer 6», «Kolonne nummer 7», «Kolonne nummer 8» og 188 til.'], utfall: ['ny'] },
  { hva: 'doble overskrifter', fil: 'a.xlsx', innhold: bok([[...HODE, 'Beskrivelse av tiltaket'], [...GOD, 'Noe annet']]), sies: ['advarsel 1 ark Ark1: Kolonnene D, E betyr det samme: «Beskrivelse av tiltaket», «Beskrivelse av tiltaket».'], utfall: ['ny'] },
  { hva: 'to overskrifter som betyr det samme', fil: 'a.xlsx', innhold: bok([['Tittel', 'NAV-kontor', 'Beskrivelse', 'Tiltaksnavn'], ['A', 'NAV Prøve', TEKST, 'A']]), sies: ['advarsel 1 ark Ark1: Kolonnene A, D betyr det samme: «Tittel», «Tiltaksnavn».'], utfall: ['ny'] },
  { hva: 'kolonner om personer', fil: 'a.xlsx', innhold: bok([[...HODE, 'Prosjektleder', 'Telefonnummer'], [...GOD, 'Kari Nordmann', '91234567']]), sies: ['advarsel 1 ark Ark1: Kolonner om personer er ikke lest: «Prosjektleder», «Telefonnummer».'], utfall: ['ny'] },
  { hva: 'celler slått sammen nedover', fil: 'a.xlsx', innhold: bok([[...HODE], [...GOD], ['Annet', null, '2023', TEKST.replace('Veilederne', 'Lærerne')]], (ett) => ett.getWorksheet('Ark1')?.mergeCells('B2:B3')), sies: ['advarsel 2 Cellene B2:B3 er slått sammen. Verdien er brukt på alle radene de dekker.', 'advarsel 3 Ark1: Mye av teksten er den samme som i rad 2.'], utfall: ['ny', 'ny'] },
  { hva: 'celler slått sammen bortover', fil: 'a.xlsx', innhold: bok([[...HODE, 'Resultater'], [...GOD, null]], (ett) => ett.getWorksheet('Ark1')?.mergeCells('D2:E2')), sies: [], utfall: ['ny'] },
  { hva: 'formel med verdi', fil: 'a.xlsx', innhold: bok([[...HODE], [...GOD]], (ett) => { celle(ett, 'C2').value = { formula: '2000+24', result: 2024 }; }), sies: [], utfall: ['ny'] },
  { hva: 'formel uten verdi', fil: 'a.xlsx', innhold: bok([[...HODE], [...GOD]], (ett) => { celle(ett, 'C2').value = { formula: '2000+24' }; }), sies: ['advarsel 2 celle C2: Cellen har en formel uten verdi. Den er lest som tom.'], utfall: ['ny'] },
  { hva: 'formel med feil', fil: 'a.xlsx', innhold: bok([[...HODE], [...GOD]], (ett) => { celle(ett, 'C2').value = { formula: 'A99', result: { error: '#REF!' } }; }), sies: ['advarsel 2 celle C2: Cellen viser feilen #REF!. Den er lest som tom.'], utfall: ['ny'] },
  { hva: 'feilverdi', fil: 'a.xlsx', innhold: bok([[...HODE], [...GOD]], (ett) => { celle(ett, 'C2').value = { error: '#N/A' }; }), sies: ['advarsel 2 celle C2: Cellen viser feilen #N/A. Den er lest som tom.'], utfall: ['ny'] },
  { hva: 'formatert tekst og lenke', fil: 'a.xlsx', innhold: bok([[...HODE], [...GOD]], (ett) => { celle(ett, 'A2').value = { richText: [{ text: 'Verk' }, { text: 'sted' }] }; celle(ett, 'B2').value = { text: 'NAV Prøve', hyperlink: 'https://nav.no' }; }), sies: [], utfall: ['ny'] },
  { hva: 'sumrad nederst', fil: 'a.xlsx', innhold: bok([[...HODE, 'Mottatt tilskudd'], [...GOD, 100], ['Sum', null, null, null, 100]]), sies: ['advarsel 3 Raden summerer tabellen, og er ikke et tiltak.'], utfall: ['ny'] },
  { hva: 'flere gode ark', fil: 'a.xlsx', innhold: () => somXlsx({ A: [[...HODE], [...GOD]], B: [[...HODE], ['Bakgård', 'NAV Prøve', '2023', 'En helt annen tekst om noe annet som kontoret gjorde sammen med folk i nabolaget, gjennom en hel vinter, med mat og samtaler hver tirsdag og torsdag.']] }), sies: [], utfall: ['ny', 'ny'] },
]);
