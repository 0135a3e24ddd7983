import { describe, expect, test } from 'vitest';
import { oppsummerPasser, PASSERIDER, PASSERORD, type Passerid, type Passersvar } from './passer-oppsummering.ts';

const alle = (svar: Passersvar) => Object.fromEntries(PASSERIDER.map((id) => [id, svar]));

describe('oppsummeringen', () => {
  test.each<[string, Partial<Record<Passerid, Passersvar>>, string, string[], string[]]>([
    ['ingen svar', {}, 'Du har ikke svart på noe ennå.', [], PASSERIDER.map((id) => PASSERORD[id].navn)],
    [
      'ja på alt lover ikke at det virker',
      alle('ja'),
      'Du svarer ja på alle seks. Det betyr at mye ligger til rette, ikke at metoden vil virke hos dere.',
      [],
      [],
    ],
    [
      'bare ja, men ikke alt besvart',
      { behov: 'ja', samarbeid: 'ja' },
      'Det du har svart på, ligger til rette. Svar på resten før dere bestemmer dere.',
      [],
      ['Passform', 'Kapasitet', 'Kompetanse', 'Støtte i ledelsen'],
    ],
    [
      'uten behov er resten uten betydning',
      { ...alle('ja'), behov: 'nei' },
      'Du svarer at behovet ikke er der. Da er det liten grunn til å gå videre med denne metoden, selv om resten passer.',
      ['Behov (nei)'],
      [],
    ],
    [
      'ledelsen kommer før kapasiteten',
      { ...alle('ja'), kapasitet: 'nei', ledelse: 'delvis', samarbeid: 'vet-ikke' },
      'Noe må avklares før dere bestemmer dere. Begynn med støtten i ledelsen.',
      ['Støtte i ledelsen (delvis)', 'Kapasitet (nei)', 'Samarbeidspartnere (vet ikke)'],
      [],
    ],
    [
      'vet ikke om behovet',
      { behov: 'vet-ikke', ledelse: 'nei' },
      'Noe må avklares før dere bestemmer dere. Begynn med behovet.',
      ['Behov (vet ikke)', 'Støtte i ledelsen (nei)'],
      ['Passform', 'Kapasitet', 'Kompetanse', 'Samarbeidspartnere'],
    ],
  ])('%s', (_navn, svar, innledning, avklar, ubesvart) => {
    const oppsummert = oppsummerPasser(svar);
    expect(oppsummert.innledning).toBe(innledning);
    expect(oppsummert.avklar.map(({ navn, svar: svart }) => `${navn} (${svart})`)).toEqual(avklar);
    expect(oppsummert.ubesvart).toEqual(ubesvart);
    expect(oppsummert.star).toHaveLength(Object.values(svar).filter((ett) => ett === 'ja').length);
  });

  test('hver avklaring sier hva som er neste steg, og hvem dere spør', () => {
    expect(oppsummerPasser({ ledelse: 'nei' }).avklar).toEqual([
      {
        navn: 'Støtte i ledelsen',
        svar: 'nei',
        hva: 'Legg fram for lederne hva metoden krever, og be om et svar på hva som skal vike.',
        spor: 'NAV-lederen, og både statlig og kommunal side i partnerskapet.',
      },
    ]);
  });
});
