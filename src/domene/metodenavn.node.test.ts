import { describe, expect, test } from 'vitest';
import { finnMetoder } from './metodenavn.ts';

const FIL = {
  navn: {
    'metoder/festesona': ['Festesona', 'Tilbakeføring etter soning'],
    'metoder/klar': ['KLAR', 'Klar metoden'],
    'metoder/klar-team': ['Klar Team Moss'],
    'metoder/oygarden': ['Øygarden-modellen'],
    'forskning/festesona': ['Festesona-studien'],
  },
  malgrupper: {},
  kontorer: {},
};

describe('metoden leseren mener', () => {
  test.each([
    ['festesona', ['festesona']],
    ['FESTESONA', ['festesona']],
    ['tilbakeføring etter soning', ['festesona']],
    ['oygarden', ['oygarden']],
    ['klar', ['klar']],
    ['kla', ['klar', 'klar-team']],
    ['moss', ['klar-team']],
    ['studien', []],
    ['  ', []],
    ['?!', []],
  ])('«%s»', (skrevet, ventet) => expect(finnMetoder(FIL, skrevet)).toEqual(ventet));
});
