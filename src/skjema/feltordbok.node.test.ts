import { expect, test } from 'vitest';
import { z } from 'zod';
import { feltordbok } from './feltordbok.ts';
import { INNHOLDSTYPER, type Innholdstype } from './innholdstyper.ts';

const metode = INNHOLDSTYPER.find(({ type }) => type === 'metode') as Innholdstype;
const ordlister = new Map([['malgrupper', { verdier: [{ id: 'unge', navn: 'Unge' }] }]]);
const rad = (sti: string) => feltordbok(metode, ordlister).find((ett) => ett.sti === sti);

test.each([
  ['tittel', { navn: 'Tittel', slag: 'tekst', paakrevd: true, kanVaereUkjent: false, minst: 1, maks: 100 }],
  ['sokeord', { slag: 'liste', paakrevd: false }],
  ['malgrupper', { slag: 'liste', paakrevd: true, minst: 1 }],
  [
    'malgrupper[]',
    { slag: 'henvisning', samling: 'vokabular/malgrupper', valg: [{ id: 'unge', navn: 'Unge' }] },
  ],
  ['alder', { slag: 'gruppe', kanVaereUkjent: true }],
  ['alder.fra', { slag: 'heltall', minst: 0, maks: 120 }],
  ['utprovinger[].start', { slag: 'tidspunkt', kanVaereUkjent: true }],
  ['utprovinger[].finansiering', { slag: 'tekst', kanVaereUkjent: true, maks: 200 }],
  ['status', { slag: 'valg', kanVaereUkjent: true }],
  ['utfall.vurdering', { slag: 'valg', kanVaereUkjent: false }],
  ['lignende.fest[]', { slag: 'henvisning', samling: 'metoder' }],
])('%s', (sti, ventet) => {
  expect(rad(sti)).toMatchObject(ventet);
});

test('står i skjemaets rekkefølge, gruppen før det den holder', () => {
  const stier = feltordbok(metode).map(({ sti }) => sti);
  expect(stier.slice(0, 3)).toEqual(['tittel', 'aliaser', 'aliaser[]']);
  expect(stier.indexOf('alder.kilde')).toBe(stier.indexOf('alder.kilde.id') - 1);
  expect(new Set(stier).size).toBe(stier.length);
});

test('et felt uten ord er en feil i koden', () => {
  const skjema = z.strictObject({ a: z.string() }).meta({ title: 'A', description: 'A', slag: 'gruppe' });
  expect(() => feltordbok({ ...metode, skjema })).toThrow(
    'Feltet metode.a er ikke laget med funksjonene i src/skjema/felt.ts.',
  );
});
