import type { Merknad } from '../feil.ts';
import { erFodselsnummer } from '../fodselsnummer.ts';
import { dokumentregel } from '../regel.ts';

const ADRESSE = /https?:\/\/[^\s)"'>]+/gu;
const ELLEVE = /(?<!\d)\d{6}[ \u00A0]?\d{5}(?!\d)/gu;
const EPOST = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;

/** A country code makes eight digits a phone number; without it, the way they are grouped does. */
const MED_LANDKODE = /(?<!\d)(?:\+|00)47[ \u00A0]?\d(?:[ \u00A0]?\d){7}(?!\d)/gu;
const GRUPPERT =
  /(?<![\d.,]|\d[ \u00A0])[2-9]\d(?:(?:[ \u00A0]\d\d){3}|\d[ \u00A0]\d\d[ \u00A0]\d{3})(?![ \u00A0]?\d)/gu;
const SAMMENSKREVET =
  /(?<![\p{L}\d.,/#-]|\d[ \u00A0]|(?:kr|NOK)[ \u00A0]?)[2-9]\d{7}(?!\d|[.,/-]\d|[ \u00A0]?(?:kr|NOK|mill))/gu;
/** A day written without hyphens: 20230115. */
const DAG = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

/** NAV's public numbers for everybody: nav.no/kontaktoss. */
const NAVS_NUMRE: ReadonlySet<string> = new Set(['55553333', '55553334', '55553336', '55553339']);

const ROLLEDOMENE = /(?:^|\.)(?:nav|kommune)\.no$/u;
const ROLLEORD =
  'nav|post|postmottak|firmapost|kontakt|info|service|servicetorg|servicesenter|sentralbord|redaksjon|' +
  'metode|prosjekt|fag|kvalifisering|flyktning|sosial|jobb|tilskudd';
const ROLLE = new RegExp(`^(?:${ROLLEORD})(?:[._-].*|\\d*)$`, 'u');

function* finnFodselsnummer(tekst: string): Iterable<Merknad> {
  for (const [treff] of tekst.matchAll(ELLEVE)) {
    if (!erFodselsnummer(treff.replaceAll(/\D/gu, ''))) continue;
    const vist = `${treff.slice(0, 2)}… ${treff.slice(-1)}`;
    const melding = `«${vist}» er et gyldig fødselsnummer eller D-nummer. Basen er åpen for alle, så det kan aldri ligge her.`;
    yield {
      melding,
      råd: 'Ta det bort, og skriv «deltakeren» eller ingenting. Si fra til redaksjonen: det må også slettes fra historikken.',
    };
  }
}

function* finnTelefon(tekst: string): Iterable<Merknad> {
  const treff = [MED_LANDKODE, GRUPPERT, SAMMENSKREVET].flatMap((mønster) => [...tekst.matchAll(mønster)]);
  const numre = new Set(treff.map(([nummer]) => nummer.replaceAll(/\D/gu, '').slice(-8)));
  for (const nummer of numre) {
    if (NAVS_NUMRE.has(nummer) || DAG.test(nummer)) continue;
    const melding = `«${nummer.slice(0, 2)}…» ser ut som et telefonnummer. Basen er åpen for alle, og folk bytter jobb: kontakten er en rolle, aldri en person.`;
    yield {
      melding,
      råd: 'Skriv rollen og kontoret, som «Prosjektansvarlig, NAV Alna». Skriv «kroner» etter et beløp.',
    };
  }
}

function* finnEpost(tekst: string): Iterable<Merknad> {
  for (const [, navn = '', domene = ''] of tekst.matchAll(EPOST)) {
    if (ROLLEDOMENE.test(domene.toLowerCase()) && ROLLE.test(navn.toLowerCase())) continue;
    const melding = `E-postadressen ved «${domene}» kan høre til en person, og basen er åpen for alle.`;
    yield {
      melding,
      råd: 'Bruk kontorets felles adresse, som postmottak@alna.kommune.no, eller skriv rollen uten adresse.',
    };
  }
}

/** No personal data. Messages never repeat what they found, because they end up in logs. */
export const regel = dokumentregel('personopplysninger', function* ({ tekst }) {
  for (const [nr, linje] of tekst.split('\n').entries()) {
    const linjenr = nr + 1;
    if (linje.includes('@')) for (const merknad of finnEpost(linje)) yield { ...merknad, linje: linjenr };
    if (!/\d/u.test(linje)) continue;
    const utenAdresser = linje.replaceAll(ADRESSE, ' ');
    for (const merknad of finnFodselsnummer(utenAdresser)) yield { ...merknad, linje: linjenr };
    for (const merknad of finnTelefon(utenAdresser)) yield { ...merknad, linje: linjenr };
  }
});
