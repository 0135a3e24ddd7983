import { describe, expect, test } from 'vitest';
import { PROVESOKNAD } from '../../../tests/prove/soknad.ts';
import { somDokument } from './dokument.ts';
import { avsnitt, beskytt, tilMarkdown } from './markdown.ts';
import { TOM } from './soknad.ts';

const ROT = 'https://eksempel.no/';

describe('somDokument', () => {
  test('har seks nummererte overskrifter, også når ingenting er skrevet', () => {
    const overskrifter = somDokument(TOM, '2026-11-20', ROT).flatMap((ett) => (ett.slag === 'overskrift' ? [ett.tekst] : []));
    expect(overskrifter).toEqual([
      '1. Behovet',
      '2. Problemstillingen',
      '3. Kunnskapsgrunnlaget',
      '4. Tiltaket',
      '5. Evalueringen',
      '6. Formidling og videreføring',
    ]);
  });

  test('begynner med navnet, kontoret og dagen', () => {
    expect(somDokument(PROVESOKNAD, '2026-11-20', ROT).slice(0, 2)).toEqual([
      { slag: 'tittel', tekst: 'Språkmentorer på Ærøya' },
      { slag: 'merknad', tekst: 'NAV Ærøya. Laget med Søknadsplanleggeren i Metodebasen 20. november 2026.' },
    ]);
    expect(somDokument(TOM, '2026-11-20', ROT)[0]).toEqual({ slag: 'tittel', tekst: 'Prosjekt uten navn' });
  });

  test('viser metoden med adresse, status og hvor sikkert det er', () => {
    expect(somDokument(PROVESOKNAD, '2026-11-20', ROT)).toContainEqual({
      slag: 'lenke',
      tekst: 'Prøvemetoden | [rar]',
      adresse: 'https://eksempel.no/metoder/provemetoden/',
      linjer: ['Vi prøver denne på nytt.', 'Status: Pågår (2023)', 'Hvor sikkert: Prøvd lokalt. Uavklart', 'Vi bruker samme kurs.'],
    });
  });

  test('viser valget i ord', () => {
    expect(somDokument(PROVESOKNAD, '2026-11-20', ROT)).toContainEqual({ slag: 'svar', linjer: ['Ny utprøving av noe andre har gjort'] });
  });
});

describe('Markdown', () => {
  test('målingene blir en tabell der en strek i teksten ikke deler en rute', () => {
    expect(tilMarkdown(somDokument(PROVESOKNAD, '2026-11-20', ROT))).toContain(
      [
        '| Indikator | Utgangspunkt | Datakilde | Når | Hvem |',
        '| --- | --- | --- | --- | --- |',
        '| Fast jobb \\| ja/nei | 0 |  | Etter 12 måneder | Fagutvikleren |',
      ].join('\n'),
    );
  });

  test.each([
    ['# tittel', '\\# tittel'],
    ['<b>{x}</b>', '\\<b\\>\\{x\\}\\</b\\>'],
    ['import x', '&#105;mport x'],
    ['export x', '&#101;xport x'],
    ['1. punkt', '1\\. punkt'],
    ['---', '\\---'],
    ['blå_bær __init__', 'blå_bær \\_\\_init\\_\\_'],
    ['&lt; & co', '\\&lt; & co'],
    ['$&', '$&'],
  ])('beskytt(%s)', (inn, ut) => {
    expect(beskytt(inn)).toBe(ut);
  });

  test.each([
    [['en', 'to'], 'en\\\nto'],
    [['en', '', 'to'], 'en\n\nto'],
    [['- en', '• to', 'tre'], '- en\n- to\n\ntre'],
  ])('avsnitt(%j)', (inn, ut) => {
    expect(avsnitt(inn)).toBe(ut);
  });
});
