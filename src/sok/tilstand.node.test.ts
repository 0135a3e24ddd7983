import { describe, expect, test } from 'vitest';
import { LENGSTE_Q, lesTilstand, medSporring, skrivTilstand, veksle } from './tilstand.ts';

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
    ['noyaktig=1&q=a', 'q=a&noyaktig=1'],
    ['noyaktig=1', ''],
    ['noyaktig=ja&q=a', 'q=a'],
  ])('«%s» leses og skrives som «%s»', (inn, ut) => {
    expect(skrivTilstand(les(inn))).toBe(ut);
  });

  test('en limt inn side kuttes', () => {
    expect(les(`q=${'x'.repeat(10_000)}`).q).toHaveLength(LENGSTE_Q);
  });

  test('en ny spørring beholder filtrene, og er så vid som leseren valgte', () => {
    const tilstand = les('q=a&fylke=oslo&noyaktig=1');
    expect(skrivTilstand(medSporring(tilstand, 'b'))).toBe('q=b&fylke=oslo');
    expect(skrivTilstand(medSporring(tilstand, 'b', 'noyaktig'))).toBe('q=b&fylke=oslo&noyaktig=1');
  });

  test('et filter tar ikke bort nøyaktigheten', () => {
    expect(skrivTilstand(veksle(les('q=a&noyaktig=1'), 'fylke', 'oslo'))).toBe('q=a&fylke=oslo&noyaktig=1');
  });

  test('veksle slår en verdi på og av', () => {
    const pa = veksle(les('q=a'), 'fylke', 'oslo');
    expect(skrivTilstand(pa)).toBe('q=a&fylke=oslo');
    expect(skrivTilstand(veksle(pa, 'fylke', 'oslo'))).toBe('q=a');
  });
});
