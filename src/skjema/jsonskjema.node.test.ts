import { expect, test } from 'vitest';
import { feltordbok } from './feltordbok.ts';
import { INNHOLDSTYPER } from './innholdstyper.ts';
import { jsonskjema, type Jsonskjema } from './jsonskjema.ts';

const type = (navn: string) => {
  const funnet = INNHOLDSTYPER.find((ett) => ett.type === navn);
  if (funnet === undefined) throw new Error(navn);
  return funnet;
};

const ORDLISTER = new Map([
  [
    'malgrupper',
    { verdier: [{ id: 'unge', navn: 'Unge', definisjon: 'Under 30 år.', synonymer: ['ungdom'] }] },
  ],
  ['status', { verdier: [{ id: 'pagar', navn: 'Pågår', definisjon: 'Prøves nå.' }] }],
  [
    'kriterier',
    { verdier: [{ id: 'dokumentasjon', navn: 'Grundig dokumentert', definisjon: 'Er det beskrevet?' }] },
  ],
]);

const alleUnder = (skjema: Jsonskjema, sti: string): [string, Jsonskjema][] => {
  const under = [
    ...Object.entries(skjema.properties ?? {}),
    ...(skjema.anyOf ?? []).map((gren, nr) => [`${nr}`, gren] as const),
    ...(skjema.items === undefined ? [] : [['[]', skjema.items] as const]),
  ] as [string, Jsonskjema][];
  return [[sti, skjema], ...under.flatMap(([ledd, barn]) => alleUnder(barn, `${sti}.${ledd}`))];
};

test.each(INNHOLDSTYPER)('$type: hvert felt har navn og beskrivelse', (innholdstype) => {
  const uten = alleUnder(jsonskjema(innholdstype), innholdstype.type)
    // The two forms of a point in time have the words of the field itself.
    .filter(([, felt]) => felt['x-slag'] !== undefined || felt.properties !== undefined)
    .filter(([, felt]) => !felt.title || !felt.description);
  expect(uten.map(([sti]) => sti)).toEqual([]);
  expect(feltordbok(innholdstype).filter(({ navn, beskrivelse }) => !navn || !beskrivelse)).toEqual([]);
});

test('er draft 7, uten spor av zod eller av våre egne ord', () => {
  const { $schema, properties, additionalProperties, ...rent } = jsonskjema(type('metode'));
  expect($schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(additionalProperties).toBe(false);
  expect(properties?.['tittel']).toEqual({
    type: 'string',
    minLength: 1,
    maxLength: 100,
    title: 'Tittel',
    description: 'Navnet metoden er kjent under.',
    'x-slag': 'tekst',
  });
  expect(properties?.['sistKontrollert']).toMatchObject({ type: 'string', format: 'date' });
  expect(Object.keys(rent)).toEqual(['type', 'required', 'title', 'description', 'x-slag']);
});

test('vokabularene blir lukkede lister med navn og definisjon', () => {
  expect(jsonskjema(type('metode'), ORDLISTER).properties?.['malgrupper']).toMatchObject({
    minItems: 1,
    items: {
      type: 'string',
      enum: ['unge'],
      'x-navn': ['Unge'],
      'x-samling': 'vokabular/malgrupper',
      markdownEnumDescriptions: ['**Unge**: Under 30 år.'],
    },
  });
  expect(jsonskjema(type('metode')).properties?.['malgrupper']).toMatchObject({ items: { minLength: 1 } });
});

test('lukkede lister i koden får navnene fra koden eller fra vokabularet', () => {
  const { properties } = jsonskjema(type('metode'), ORDLISTER);
  expect(properties?.['type']).toMatchObject({ 'x-navn': ['Metode', 'Tiltak', 'Organisering', 'Verktøy'] });
  expect(properties?.['status']).toMatchObject({
    enum: ['ide', 'pagar', 'i-drift', 'avsluttet', 'stanset', 'ukjent'],
    'x-navn': ['ide', 'Pågår', 'i-drift', 'avsluttet', 'stanset', 'ukjent'],
  });
});

test('kriteriene heter det de heter i vokabularet', () => {
  expect(jsonskjema(type('metode'), ORDLISTER).properties?.['kriterier']).toMatchObject({
    properties: {
      dokumentasjon: { title: 'Grundig dokumentert', description: 'Er det beskrevet?' },
      folgeforskning: { title: 'Kriteriet' },
    },
  });
});
