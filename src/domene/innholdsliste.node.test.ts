import { describe, expect, test } from 'vitest';
import { provemetode } from '../../tests/prove/metode.ts';
import type { Metode } from '../skjema/metode.ts';
import { innholdsliste, utfyllendeSeksjoner } from './innholdsliste.ts';

const metode = (body: string, endret: Partial<Metode> = {}) => ({ id: 'x', body, data: { ...(provemetode() as Metode), ...endret } });
const TYNN = '## Problemet\n\nTekst.\n\n## Slik gjør dere det\n\nTekst.\n\n## Hva vi ikke vet\n\nTekst.\n';
const TOM: Partial<Metode> = {
  samarbeidsparter: [],
  funn: [],
  suksessfaktorer: 'ukjent',
  fallgruver: 'ukjent',
  overforbarhet: 'ukjent',
  kontorstorrelse: 'ukjent',
};

describe('en side med tynn tekst', () => {
  test('viser de strukturerte opplysningene likevel, før det vi ikke vet', () => {
    const parter: Partial<Metode> = { samarbeidsparter: [{ id: 'kommunen' }] };
    const fallgruver: Partial<Metode> = { fallgruver: { punkter: ['For sent.'], kilde: { id: 'k', sted: 's. 1' } } };
    const titler = utfyllendeSeksjoner(metode(TYNN, { ...TOM, ...parter, ...fallgruver })).map(({ tekst }) => tekst);
    expect(titler).toEqual(['Samarbeid', 'Måloppnåelse']);
    const liste = innholdsliste(metode(TYNN, { ...TOM, ...fallgruver })).map(({ tekst }) => tekst);
    expect(liste.slice(0, 6)).toEqual(['Problemet', 'Slik gjør dere det', 'Hva det krever', 'Måloppnåelse', 'Kunnskapsgrunnlaget', 'Hva vi ikke vet']);
  });

  test('har ingen tomme overskrifter', () => expect(utfyllendeSeksjoner(metode(TYNN, TOM))).toEqual([]));
});

test('seksjoner som står i teksten, gjentas ikke', () => {
  const rik = TYNN.replace('## Hva', '## Samarbeid\n\nTekst.\n\n## Hva');
  expect(utfyllendeSeksjoner(metode(rik, { ...TOM, samarbeidsparter: [{ id: 'kommunen' }] }))).toEqual([]);
});
