import { erFodselsnummer } from './fodselsnummer.ts';

/** Something in a text that can point out a person, and where: from the first character to after the last. */
export interface Personfunn {
  slag: 'fødselsnummer' | 'telefonnummer' | 'e-postadresse';
  fra: number;
  til: number;
  /** Never repeats what was found: messages end up in logs. */
  melding: string;
  råd: string;
}

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

const sted = (treff: RegExpExecArray) => ({ fra: treff.index, til: treff.index + treff[0].length });

function* finnFodselsnummer(tekst: string): Iterable<Personfunn> {
  for (const treff of tekst.matchAll(ELLEVE)) {
    const [nummer] = treff;
    if (!erFodselsnummer(nummer.replaceAll(/\D/gu, ''))) continue;
    const vist = `${nummer.slice(0, 2)}… ${nummer.slice(-1)}`;
    const melding = `«${vist}» er et gyldig fødselsnummer eller D-nummer. Basen er åpen for alle, så det kan aldri ligge her.`;
    const råd =
      'Ta det bort, og skriv «deltakeren» eller ingenting. Si fra til redaksjonen: det må også slettes fra historikken.';
    yield { slag: 'fødselsnummer', ...sted(treff), melding, råd };
  }
}

function* finnTelefon(tekst: string): Iterable<Personfunn> {
  for (const treff of [MED_LANDKODE, GRUPPERT, SAMMENSKREVET].flatMap((mønster) => [
    ...tekst.matchAll(mønster),
  ])) {
    const nummer = treff[0].replaceAll(/\D/gu, '').slice(-8);
    if (NAVS_NUMRE.has(nummer) || DAG.test(nummer)) continue;
    const melding = `«${nummer.slice(0, 2)}…» ser ut som et telefonnummer. Basen er åpen for alle, og folk bytter jobb: kontakten er en rolle, aldri en person.`;
    const råd = 'Skriv rollen og kontoret, som «Prosjektansvarlig, NAV Alna». Skriv «kroner» etter et beløp.';
    yield { slag: 'telefonnummer', ...sted(treff), melding, råd };
  }
}

function* finnEpost(tekst: string): Iterable<Personfunn> {
  for (const treff of tekst.matchAll(EPOST)) {
    const [, navn = '', domene = ''] = treff;
    if (ROLLEDOMENE.test(domene.toLowerCase()) && ROLLE.test(navn.toLowerCase())) continue;
    const melding = `E-postadressen ved «${domene}» kan høre til en person, og basen er åpen for alle.`;
    const råd =
      'Bruk kontorets felles adresse, som postmottak@alna.kommune.no, eller skriv rollen uten adresse.';
    yield { slag: 'e-postadresse', ...sted(treff), melding, råd };
  }
}

/** All that may be personal data in one line of text. Addresses of web pages are left alone. */
export function finnPersonopplysninger(linje: string): Personfunn[] {
  const funn = linje.includes('@') ? [...finnEpost(linje)] : [];
  if (!/\d/u.test(linje)) return funn;
  const utenAdresser = linje.replaceAll(ADRESSE, (adresse) => ' '.repeat(adresse.length));
  return [...funn, ...finnFodselsnummer(utenAdresser), ...finnTelefon(utenAdresser)];
}
