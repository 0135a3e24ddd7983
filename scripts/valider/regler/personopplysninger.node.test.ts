import { expect, test } from 'vitest';
import { alleFeil, sjekkKropp } from '../../../tests/prove/base.ts';
import { erFodselsnummer } from '../fodselsnummer.ts';
import { regel } from './personopplysninger.ts';

/** Eleven digits with right control digits, made here so that no such number stands in the repository. */
function lagNummer(forste6: string): string {
  for (let hale = 0; hale < 100_000; hale += 1) {
    const nummer = forste6 + String(hale).padStart(5, '0');
    if (erFodselsnummer(nummer)) return nummer;
  }
  throw new Error(`Ingen gyldige numre for ${forste6}`);
}

const FNR = lagNummer('010190');
const D_NR = lagNummer('410190');
const SYNTETISK = lagNummer('018190');
const fnrmelding = (nummer: string) =>
  `1 «${nummer.slice(0, 2)}… ${nummer.at(-1)}» er et gyldig fødselsnummer eller D-nummer. Basen er åpen for alle, så det kan aldri ligge her.`;
const telefon = (to: string) =>
  `1 «${to}…» ser ut som et telefonnummer. Basen er åpen for alle, og folk bytter jobb: kontakten er en rolle, aldri en person.`;
const epost = (domene: string) =>
  `1 E-postadressen ved «${domene}» kan høre til en person, og basen er åpen for alle.`;

test.each<[string, string[]]>([
  [`nr ${FNR}.`, [fnrmelding(FNR)]],
  [`${FNR.slice(0, 6)} ${FNR.slice(6)}`, [fnrmelding(FNR)]],
  [D_NR, [fnrmelding(D_NR)]],
  [SYNTETISK, [fnrmelding(SYNTETISK)]],
  [`${FNR.slice(0, 10)}${(Number(FNR[10]) + 1) % 10}`, []],
  ['99999912345', []],
  ['ring 22 33 44 55', [telefon('22')]],
  ['ring 912 34 567', [telefon('91')]],
  ['ring 91234567', [telefon('91')]],
  ['ring +47 91 23 45 67 eller 0047 12345678', [telefon('91'), telefon('12')]],
  ['NAV: 55 55 33 33', []],
  ['i 2019–2021, 2019 2020 og 20230115', []],
  ['25000000 kroner, kr 25000000, 25 000 000 kroner', []],
  ['org.nr. 974 761 076 og 974761076', []],
  ['ISBN 978 82 450 1234 5', []],
  ['FOR-2020-12-15-2787, kap. 0621 post 63', []],
  ['https://hdl.handle.net/11250/91234567', []],
  ['ola.nordmann@firma.no', [epost('firma.no')]],
  ['kari.hansen@nav.no', [epost('nav.no')]],
  ['kari@alna.kommune.no', [epost('alna.kommune.no')]],
  ['post@falsknav.no', [epost('falsknav.no')]],
  ['nav.alna@nav.no, postmottak@alna.kommune.no', []],
])('%j', (kropp, ventet) => {
  expect(sjekkKropp(regel, kropp)).toEqual(ventet);
});

test('meldingen gjentar ikke nummeret', () => {
  expect(sjekkKropp(regel, FNR).join('')).not.toContain(FNR.slice(2, 10));
});

test.each([
  [
    FNR,
    'Ta det bort, og skriv «deltakeren» eller ingenting. Si fra til redaksjonen: det må også slettes fra historikken.',
  ],
  [
    'ring 912 34 567',
    'Skriv rollen og kontoret, som «Prosjektansvarlig, NAV Alna». Skriv «kroner» etter et beløp.',
  ],
  [
    'ola@firma.no',
    'Bruk kontorets felles adresse, som postmottak@alna.kommune.no, eller skriv rollen uten adresse.',
  ],
])('rådet sier hva dere skal skrive i stedet (%#)', (kropp, ventet) => {
  const feil = alleFeil(regel, { 'content/metoder/m.mdx': `---\ntittel: M\n---\n${kropp}` });
  expect(feil.map(({ råd }) => råd)).toEqual([ventet]);
});
