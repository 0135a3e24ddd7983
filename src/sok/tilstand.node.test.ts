import { describe, expect, test } from 'vitest';
import { LENGSTE_Q, lesTilstand, skrivTilstand, veksle } from './tilstand.ts';

const les = (sporring: string) => lesTilstand(new URLSearchParams(sporring));

describe('tilstanden i adressen', () => {
  test.each([
    ['', ''],
    ['q=fengsel', 'q=fengsel'],
    ['q=++', ''],
    ['malgruppe=unge&malgruppe=innvandrere&q=a', 'q=a&malgruppe=unge&malgruppe=innvandrere'],
    ['malgruppe=unge&malgruppe=unge', 'malgruppe=unge'],
    ['malgruppe=&tull=1', ''],
    ['sorter=tittel', 'sorter=tittel'],
    ['sorter=toString', ''],
    ['fylke=oslo&sorter=relevans', 'fylke=oslo'],
  ])('«%s» leses og skrives som «%s»', (inn, ut) => {
    expect(skrivTilstand(les(inn))).toBe(ut);
  });

  test('en limt inn side kuttes', () => {
    expect(les(`q=${'x'.repeat(10_000)}`).q).toHaveLength(LENGSTE_Q);
  });

  test('veksle slår en verdi på og av', () => {
    const pa = veksle(les('q=a'), 'fylke', 'oslo');
    expect(skrivTilstand(pa)).toBe('q=a&fylke=oslo');
    expect(skrivTilstand(veksle(pa, 'fylke', 'oslo'))).toBe('q=a');
  });
});
