import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feltordbok } from '../skjema/feltordbok.ts';
import { INNHOLDSTYPER } from '../skjema/innholdstyper.ts';
import type { Feltoppsett } from './felter.ts';
import { lagOppsett } from './oppsett.ts';
import { LISTE } from './redigeringsform.ts';
import { finnKodelager, type Kodelager } from './repo.ts';

const oppsett = lagOppsett({
  typer: INNHOLDSTYPER,
  vokabularer: ['malgrupper', 'statuser'].map((id) => ({ id, navn: id, verdier: [{ id: 'unge', navn: 'Unge' }] })),
  kodelager: finnKodelager('https://github.com/eier/navn') as Kodelager,
  nettsted: 'https://metodebasen.example.no',
  merke: '/favicon.svg',
});
interface Samling {
  name: string;
  fields?: readonly Feltoppsett[];
  files?: readonly { name: string; fields: readonly Feltoppsett[] }[];
}
const samlinger: readonly Samling[] = oppsett.collections;
const feltene = (samling: string) =>
  samlinger.flatMap(({ name, fields = [], files = [] }) =>
    name === samling ? fields : (files.find((fil) => fil.name === samling)?.fields ?? []),
  );
const felt = (samling: string, navn: string) => feltene(samling).find(({ name }) => name === navn);

/** Every path of a form, written as in the dictionary: `utprovinger[].kilde.id`. */
function stier(felter: readonly Feltoppsett[], foran = ''): string[] {
  return felter.flatMap(({ name, widget, multiple, fields, types }) => {
    const grener = [{ fields }, ...((types ?? []) as { fields?: unknown }[])];
    const under = grener.flatMap((gren) => (gren.fields ?? []) as Feltoppsett[]);
    const erListe = widget === 'list' || multiple === true;
    const her = name === LISTE ? foran : `${foran}${foran === '' ? '' : '.'}${name}`;
    return [her, ...(erListe ? [`${her}[]`] : []), ...stier(under, erListe ? `${her}[]` : her)];
  });
}

describe('lagOppsett', () => {
  const typer = INNHOLDSTYPER.map((type) => [type.type, type] as const);
  test.each(typer)('%s: hvert felt i skjemaet har et felt i redaktørverktøyet', (_navn, type) => {
    const navn = type.samling === 'vokabular' ? 'malgrupper' : type.samling;
    const har = new Set(stier(feltene(navn)));
    expect(feltordbok(type).map(({ sti }) => sti).filter((sti) => !har.has(sti))).toEqual([]);
  });

  test.each([
    ['metoder', 'tittel', { label: 'Tittel', widget: 'string', required: true, maxlength: 100 }],
    ['metoder', 'malgrupper', { widget: 'select', multiple: true, min: 1, options: [{ value: 'unge', label: 'Unge' }] }],
    ['metoder', 'utkast', { widget: 'boolean', required: false, default: false }],
    ['metoder', 'sistKontrollert', { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', required: true }],
    ['metoder', 'kontakt', { widget: 'object', typeKey: '_svar', required: true, default: { _svar: 'ukjent' } }],
    ['metoder', 'villeGjortAnnerledes', { widget: 'object', required: false }],
    ['metoder', '_tekst', { widget: 'text', required: true }],
    ['kilder', 'aar', { widget: 'number', value_type: 'int', min: 1900, max: 2100 }],
    ['kilder', 'adresse', { widget: 'string', type: 'url', required: false }],
    ['begreper', 'seOgsa', { widget: 'relation', collection: 'begreper', multiple: true, value_field: '{{slug}}' }],
    ['metoder', 'type', { widget: 'select', options: expect.arrayContaining([{ value: 'verktoy', label: 'Verktøy' }]) as unknown }],
  ])('%s.%s', (samling, navn, ventet) => {
    expect(felt(samling, navn)).toMatchObject(ventet);
  });

  test('begreper har ingen tekst, og metoder kan ikke slettes herfra', () => {
    expect(felt('begreper', '_tekst')).toBeUndefined();
    expect(samlinger.find(({ name }) => name === 'metoder')).toMatchObject({ create: true, delete: false, folder: 'content/metoder' });
  });

  test('hver endring går til gjennomlesning', () => {
    expect(oppsett.publish_mode).toBe('editorial_workflow');
  });
});

type Ord = { [nokkel: string]: string | Ord };
const lesOrd = (sti: string) => JSON.parse(readFileSync(new URL(sti, import.meta.url), 'utf8')) as Ord;
const flate = (ord: Ord, foran = ''): [string, string][] =>
  Object.entries(ord).flatMap(([navn, verdi]): [string, string][] =>
    typeof verdi === 'string' ? [[foran + navn, verdi]] : flate(verdi, `${foran}${navn}.`),
  );

test('hver oversatt tekst finnes i Sveltia, og ingen ber om noe Sveltia ikke har', () => {
  const engelsk = new Map(flate(lesOrd('../../node_modules/@sveltia/cms/locales/en-US.json')));
  const variabler = (tekst: string) => [...new Set(tekst.match(/\{\$\w+/gu))];
  const feil = flate(lesOrd('./bokmal.json')).filter(([navn, tekst]) => {
    const original = engelsk.get(navn);
    return original === undefined || variabler(tekst).some((ett) => !original.includes(ett));
  });
  expect(feil).toEqual([]);
});
