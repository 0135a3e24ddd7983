import { describe, expect, test } from 'vitest';
import { PROVESOKNAD } from '../../../tests/prove/soknad.ts';
import { lesSoknad, skrivSoknad, STORSTE_FIL } from './lesing.ts';
import { TOM } from './soknad.ts';

const gyldig = JSON.parse(skrivSoknad(PROVESOKNAD)) as Record<string, unknown>;
const med = (endring: object) => JSON.stringify({ ...gyldig, ...endring });
const SKADET = 'Filen er skadet eller endret, og kan ikke leses.';
const FREMMED = 'Filen er ikke laget av Søknadsplanleggeren. Velg filen du lagret med «Lagre som JSON».';

describe('lesSoknad', () => {
  test.each([
    ['full', PROVESOKNAD],
    ['tom', TOM],
  ])('leser det skrivSoknad skrev: %s plan', (_navn, soknad) => {
    expect(lesSoknad(skrivSoknad(soknad))).toEqual({ soknad });
  });

  test('lar felter den ikke kjenner, ligge', () => {
    expect(lesSoknad(med({ felter: { behov: 'x', nyttFelt: 'y' } }))).toMatchObject({ soknad: { felter: { behov: 'x' } } });
  });

  test('tar bort metoder som står to ganger', () => {
    const [metode] = PROVESOKNAD.metoder;
    expect(lesSoknad(med({ metoder: [metode, metode] }))).toMatchObject({ soknad: { metoder: [metode] } });
  });

  test.each([
    ['ikke JSON', 'hei', 'Filen er ikke en JSON-fil. Velg filen du lagret med «Lagre som JSON».'],
    ['en liste', '[]', FREMMED],
    ['null', 'null', FREMMED],
    ['annen JSON', '{"name":"x"}', FREMMED],
    ['nyere utgave', med({ versjon: 2 }), 'Filen er laget av en nyere utgave av Søknadsplanleggeren. Last siden på nytt, og prøv igjen.'],
    ['uten versjon', med({ versjon: undefined }), SKADET],
    ['felter som tekst', med({ felter: 'x' }), SKADET],
    ['svar som tall', med({ felter: { behov: 1 } }), SKADET],
    ['for langt svar', med({ felter: { prosjekt: 'x'.repeat(101) } }), SKADET],
    ['ukjent valg', med({ felter: { vei: 'annet' } }), SKADET],
    ['metode med farlig adresse', med({ metoder: [{ ...PROVESOKNAD.metoder[0], treff: 'metoder/../../x' }] }), SKADET],
    ['metode med arvet forhold', med({ metoder: [{ ...PROVESOKNAD.metoder[0], forhold: 'toString' }] }), SKADET],
    ['rad uten kolonner', med({ plan: [{}] }), SKADET],
    ['for mange rader', med({ plan: Array(31).fill(PROVESOKNAD.plan[0]) }), SKADET],
    ['ugyldig id', med({ merking: { malgrupper: ['<b>'], tiltakskategorier: [] } }), SKADET],
    ['for stor', ' '.repeat(STORSTE_FIL + 1), 'Filen er for stor til å være en plan herfra.'],
  ])('sier nei til %s', (_navn, tekst, feil) => {
    expect(lesSoknad(tekst)).toEqual({ feil });
  });
});
