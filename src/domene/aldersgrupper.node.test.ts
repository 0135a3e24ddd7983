import { describe, expect, test } from 'vitest';
import { aldersgrupper, visAlder } from './aldersgrupper.ts';

const kilde = { id: 'sof', sted: 's. 1' };
const gruppe = (id: string, fra: number, til: number) => ({ id, navn: id, definisjon: id, synonymer: [], fra, til });
const VOKABULAR = { navn: 'Alder', beskrivelse: 'Alder.', verdier: [gruppe('barn', 0, 17), gruppe('unge', 18, 29), gruppe('voksne', 30, 120)] };

describe('aldersgrupper', () => {
  test.each([
    [18, 30, ['unge', 'voksne'], '18–30 år'],
    [15, 24, ['barn', 'unge'], '15–24 år'],
    [0, 29, ['barn', 'unge'], 'under 30 år'],
    [18, 120, ['unge', 'voksne'], 'fra 18 år'],
  ])('%i–%i', (fra, til, grupper, vist) => {
    expect(aldersgrupper({ fra, til, kilde }, VOKABULAR)).toEqual(grupper);
    expect(visAlder({ fra, til, kilde })).toBe(vist);
  });

  test('ukjent alder hører ikke til noen gruppe', () => {
    expect(aldersgrupper('ukjent', VOKABULAR)).toEqual([]);
    expect(visAlder('ukjent')).toBeUndefined();
  });
});
