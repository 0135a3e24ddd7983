import { GOD, HODE, provDarlige, TEKST, type Darlig } from './darlig.ts';
import { somCsv } from './provefiler.ts';

/** A CSV of the good columns and one more, with one row. */
const medFelt = (navn: string, verdi: string) => () => somCsv([[...HODE, navn], [...GOD, verdi]]);
const felt = (hva: string, navn: string, verdi: string, ...sies: string[]): Darlig => ({ hva, fil: 'a.csv', innhold: medFelt(navn, verdi), sies: sies.map((ett) => `advarsel 2 ${ett}`), utfall: ['ny'] });
const rader = (...alle: string[][]) => () => somCsv([[...HODE], ...alle]);
const med = (plass: number, verdi: string) => GOD.map((celle, nr) => (nr === plass ? verdi : celle));
const APEN = 'Raden har et anførselstegn som åpner en tekst, men ikke ett som lukker den.';
const ANNEN = ['Bakgård', 'NAV Prøve', '2023', 'En helt annen tekst om det kontoret gjorde sammen med folk i nabolaget, gjennom en hel vinter, med mat og samtaler hver tirsdag og torsdag fram til påske.'];
const IKKE_DATO = 'er ikke en dato vi forstår. Skriv for eksempel 03.04.2024, april 2024 eller 2024.';

provDarlige([
  felt('dato som ikke finnes', 'Startdato', '31.02.2024', 'celle E2: «31.02.2024» er en dato som ikke finnes.'),
  felt('dato i ord vi ikke forstår', 'Startdato', 'høsten 2023', `celle E2: «høsten 2023» ${IKKE_DATO}`),
  felt('dato på amerikansk vis', 'Startdato', '03/04/2024', 'celle E2: «03/04/2024» kan bety to datoer. Skriv den med punktum, som 03.04.2024.'),
  felt('dato uten år', 'Startdato', '3. mars', `celle E2: «3. mars» ${IKKE_DATO}`),
  felt('periode i ord', 'Prosjektperiode', 'et halvt år', 'celle E2: «et halvt år» er ikke en periode vi forstår. Skriv for eksempel 2021–2023.'),
  felt('beløp i ord', 'Mottatt tilskudd', 'en halv million', 'celle E2: «en halv million» er ikke et tall.'),
  felt('tvetydig beløp', 'Mottatt tilskudd', '1,250', 'celle E2: «1,250» kan leses på to måter. Skriv tallet uten punktum og komma, eller med to desimaler.'),
  felt('to beløp', 'Mottatt tilskudd', '100 000 / 200 000', 'celle E2: «100 000 / 200 000» er ikke et tall.'),
  felt('for stort beløp', 'Mottatt tilskudd', '99999999999999999999', 'celle E2: «99999999999999999999» er for stort.'),
  felt('svar utenfor skalaen', 'Forebyggende arbeid', '4', 'celle E2: «4» er ikke et svar i skjemaet. Svarene er 0, 1, 2 og 3.'),
  felt('halvt svar', 'Forebyggende arbeid', '2,5', 'celle E2: «2,5» er ikke et svar i skjemaet. Svarene er 0, 1, 2 og 3.'),
  felt('svar og ord som ikke stemmer', 'Forebyggende arbeid', '1 – ja, i stor grad', 'celle E2: «1 – ja, i stor grad» er ikke et svar i skjemaet. Svarene er 0, 1, 2 og 3.'),
  felt('negativt svar', 'Forebyggende arbeid', '-1', 'celle E2: «-1» er ikke et svar i skjemaet. Svarene er 0, 1, 2 og 3.'),
  felt('ukjent målgruppe', 'Målgruppekategori', 'Ungene', 'celle E2: «Ungene» finnes ikke i content/vokabular/malgrupper.yaml. Mente dere «Unge»?'),
  felt('kjent og ukjent målgruppe', 'Målgruppekategori', 'Unge; Romvesener', 'celle E2: «Romvesener» finnes ikke i content/vokabular/malgrupper.yaml.'),
  felt('ukjent type', 'Type', 'Konsert', 'celle E2: «Konsert» finnes ikke i listen i malen.'),
  felt('fødselsnummer', 'Resultater', 'Bruker 01010750160 fikk jobb.', 'celle E2: Teksten har noe som ser ut som et fødselsnummer. Det er tatt ut av utkastet.'),
  felt('telefonnummer', 'Resultater', 'Ring 91 23 45 67.', 'celle E2: Teksten har noe som ser ut som et telefonnummer. Det er tatt ut av utkastet.'),
  felt('privat e-post', 'Resultater', 'Skriv til kari@example.com.', 'celle E2: Teksten har noe som ser ut som en privat e-postadresse. Det er tatt ut av utkastet.'),
  felt('navn på en person', 'Resultater', 'Kari Nordmann var fornøyd.', 'celle E2: Teksten har noe som ser ut som et navn på en person. Det er tatt ut av utkastet.'),
  felt('ødelagt æøå som kan rettes', 'Resultater', 'Vi fikk bÃ¸ker pÃ¥ plass.', 'celle E2: Æ, ø og å var ødelagt i teksten, og er satt inn igjen.'),
  felt('tapt æøå', 'Resultater', 'Vi fikk b\uFFFDker.', 'celle E2: Æ, ø eller å er gått tapt i teksten, og står som «[?]».'),
  felt('usynlige tegn fra Word', 'Resultater', 'Vi\u00AD fikk\u200B bøker\u0007 til alle.\uF0B7'),
  felt('MDX og HTML i teksten', 'Resultater', '<script>alert(1)</script> {1+1} import x from "y" # ikke overskrift'),
  felt('tegn YAML kjenner', 'Suksessfaktorer', '- *viktig: @nå & «her»'),
  { hva: 'ukjent kolonne', fil: 'a.csv', innhold: medFelt('Vær og vind', 'Sol'), sies: ['advarsel 1 En kolonne er ukjent, og er ikke tatt med i utkastene: «Vær og vind».'], utfall: ['ny'] },
  { hva: 'ukjent kontor', fil: 'a.csv', innhold: rader(med(1, 'NAV Prove2')), sies: ['advarsel 2 celle B2: «NAV Prove2» finnes ikke i content/kontorer.yaml. Mente dere «NAV Prøve»?'], utfall: ['ny'] },
  { hva: 'nesten tom', fil: 'a.csv', innhold: rader(med(3, 'Se søknaden.')), sies: ['advarsel 2 Rapporten har 2 ord, og er for kort til å vurderes. Grensen er 25 ord.'], utfall: ['for-kort'] },
  { hva: 'bare tittel', fil: 'a.csv', innhold: rader(['Verksted', '', '', '']), sies: ['advarsel 2 Rapporten har ingen tekst, og er for kort til å vurderes. Grensen er 25 ord.'], utfall: ['for-kort'] },
  { hva: 'uten navn', fil: 'a.csv', innhold: rader(med(0, '')), sies: [], utfall: ['ny'] },
  { hva: 'helt like rader', fil: 'a.csv', innhold: rader([...GOD], [...GOD]), sies: ['advarsel 3 Raden er helt lik rad 2. Den er ikke skrevet en gang til.'], utfall: ['ny', 'dublett'] },
  { hva: 'samme tiltak to ganger', fil: 'a.csv', innhold: rader([...GOD], med(3, ANNEN[3] ?? '')), sies: ['advarsel 3 Raden er samme tiltak, kontor og år som rad 2, men har en annen tekst. Den er ikke skrevet.'], utfall: ['ny', 'dublett'] },
  { hva: 'samme tekst om et annet tiltak', fil: 'a.csv', innhold: rader([...GOD], med(0, 'Bakgård')), sies: ['advarsel 3 Mye av teksten er den samme som i rad 2.'], utfall: ['ny', 'ny'] },
  { hva: 'samme navn som en metode i basen', fil: 'a.csv', innhold: rader(med(0, 'Prøvemetoden')), sies: ['advarsel 2 Rapporten har samme navn som «Prøvemetoden» (content/metoder/provemetoden.mdx).'], utfall: ['ny'] },
  { hva: 'anførselstegn som ikke lukkes', fil: 'a.csv', innhold: () => `${HODE.join(';')}\n"Åpen;NAV Prøve;2024;tekst\n${ANNEN.join(';')}\n`, sies: [`2 ${APEN}`], utfall: ['ny'] },
  { hva: 'anførselstegn som sluker neste rad', fil: 'a.csv', innhold: () => `${HODE.join(';')}\n"Åpen;NAV Prøve;2024;tekst\n${ANNEN.join(';')}\n"Tredje";NAV Prøve;2022;${TEKST}\n`, sies: [`2 ${APEN}`], utfall: ['ny', 'ny'] },
  { hva: 'anførselstegn inne i en tekst', fil: 'a.csv', innhold: () => `${HODE.join(';')}\nSkjerm 12";NAV Prøve;2024;${TEKST}\n`, sies: [], utfall: ['ny'] },
  { hva: 'for mange felter', fil: 'a.csv', innhold: () => `${HODE.join(';')}\nA;NAV Prøve;2024;tekst; med semikolon; i\n${ANNEN.join(';')}\n`, sies: ['2 Raden har 6 felter, men overskriften har 4. Da kan ikke feltene plasseres.'], utfall: ['ny'] },
  { hva: 'for få felter', fil: 'a.csv', innhold: () => `${HODE.join(';')};Resultater\n${ANNEN.join(';')}\n`, sies: [], utfall: ['ny'] },
  { hva: 'tomme rader mellom', fil: 'a.csv', innhold: () => `${HODE.join(';')}\n;;;\n\n${ANNEN.join(';')}\n`, sies: [], utfall: ['ny'] },
]);
