import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { Felter } from '../../tests/prove/metode.ts';
import { feltfeil } from './feilliste.ts';
import { kilde } from './kilde.ts';
import { kontor } from './kontor.ts';
import { vokabular } from './vokabular.ts';

const gyldigKilde = {
  tittel: 'T',
  institusjon: 'I',
  aar: 2020,
  type: 'rapport',
  uavhengig: true,
  palitelighet: 'God.',
};
const gyldigKontor = { id: 'nav-a', navn: 'NAV A', kommune: 'A', fylke: 'oslo' };
const verdi = { id: 'a', navn: 'A', definisjon: 'Bokstaven.', synonymer: [] };
const gyldigVokabular = { navn: 'V', beskrivelse: 'Et vokabular.', verdier: [verdi] };

function sjekk(skjema: z.ZodType, data: unknown): string[] {
  const svar = skjema.safeParse(data);
  return svar.success ? [] : feltfeil(svar.error).map(({ sti, melding }) => `${sti.join('.')}: ${melding}`);
}

const ADRESSE = 'Adresse må være en hel nettadresse som begynner med https://.';

test.each<[string, z.ZodType, Felter, string[]]>([
  ['kilde', kilde, gyldigKilde, []],
  ['kilde med adresse', kilde, { ...gyldigKilde, adresse: 'https://www.nav.no/a', lest: '2026-11-20' }, []],
  ['kilde med gal adresse', kilde, { ...gyldigKilde, adresse: 'www.nav.no' }, [`adresse: ${ADRESSE}`]],
  [
    'kilde med farlig adresse',
    kilde,
    { ...gyldigKilde, adresse: 'javascript:alert(1)' },
    [`adresse: ${ADRESSE}`],
  ],
  ['kilde uten år', kilde, { ...gyldigKilde, aar: undefined }, ['aar: År mangler.']],
  [
    'kilde med år som tekst',
    kilde,
    { ...gyldigKilde, aar: '2020' },
    ['aar: År må være et helt tall fra 1900 til 2100. Ta bort anførselstegnene.'],
  ],
  ['kontor', kontor, gyldigKontor, []],
  [
    'kontor uten fylke',
    kontor,
    { ...gyldigKontor, fylke: '' },
    ['fylke: Fylke er tom. Skriv en id fra vokabular/fylker.'],
  ],
  [
    'kontor med gal størrelse',
    kontor,
    { ...gyldigKontor, storrelse: 'Stort' },
    ['storrelse: «Stort» finnes ikke. Mente du «stor»? Velg en av «liten», «mellomstor», «stor».'],
  ],
  ['vokabular', vokabular, gyldigVokabular, []],
  [
    'vokabular uten verdier',
    vokabular,
    { ...gyldigVokabular, verdier: [] },
    ['verdier: Verdier må ha minst ett punkt.'],
  ],
  [
    'verdi uten definisjon',
    vokabular,
    { ...gyldigVokabular, verdier: [{ ...verdi, definisjon: ' ' }] },
    ['verdier.0.definisjon: Definisjon er tom. Skriv en tekst, eller ta bort feltet.'],
  ],
  [
    'verdi med ukjent felt',
    vokabular,
    { ...gyldigVokabular, verdier: [{ ...verdi, synonym: 'b' }] },
    ['verdier.0.synonym: Feltet «synonym» finnes ikke her. Mente du «synonymer»?'],
  ],
])('%s', (_navn, skjema, data, ventet) => {
  expect(sjekk(skjema, data)).toEqual(ventet);
});
