import { expect, test } from 'vitest';
import { UTEN_MERKING } from './merking.ts';
import { rapport, somMarkdown, type Rapportgrunnlag } from './rapport.ts';
import type { Lignende } from './svar.ts';

const lignende = (id: string): Lignende => ({
  post: {
    treff: `metoder/${id}`,
    merking: UTEN_MERKING,
    fylker: [],
    kort: {
      tittel: `Metoden ${id}`,
      kortOm: `Om ${id}.`,
      forHvem: '',
      sted: 'NAV Prøve, Oslo',
      status: ['pagar', 'Pågår (2023)'],
      undersokt: [1, 'Prøvd lokalt'],
      laerdom: [['Ville gjort annerledes', ['Begynt før.']]],
      sporHvem: 'Leder ved NAV Prøve',
      utdrag: [],
    },
  },
  styrke: 'middels',
  ord: [{ hosDere: 'ungdommer', hosDem: 'unge' }],
  utdrag: undefined,
  fasetter: { samme: { ...UTEN_MERKING, malgruppe: ['unge'] }, bareDere: { ...UTEN_MERKING, utfordring: ['gjeld'] }, bareDem: UTEN_MERKING },
  iFylket: false,
});

const grunnlag: Rapportgrunnlag = {
  dato: '20. november 2026',
  basedato: '19. november 2026',
  utgave: '1a2b3c4d',
  antall: { metoder: 2, forskning: 1 },
  navn: { malgruppe: { unge: 'Unge' }, utfordring: { gjeld: 'Gjeld' }, tiltakskategori: {}, samarbeidspart: {} },
  tekst: 'Første linje\n\nAndre linje',
  avgrensning: ['Målgruppe: Unge'],
  treff: [lignende('a'), lignende('b')],
  valgte: new Set(['metoder/b']),
  notat: 'Vi gjør det i en bydel.',
  nettsted: 'https://eksempel.no',
};

test('rapporten som Markdown sier hva som er sammenlignet, funnet og valgt', () => {
  const tekst = somMarkdown(rapport(grunnlag));
  for (const del of [
    '# Finnes det noe lignende?\n',
    'laget 20. november 2026. Basen hadde da 2 metoder og 1 studier, sist kontrollert 19. november 2026 (utgave 1a2b3c4d).',
    '- Målgruppe: Unge\n\n> Første linje\n>\n> Andre linje\n',
    '- Metoden a. Ligner en del. Pågår (2023). NAV Prøve, Oslo. Prøvd lokalt. https://eksempel.no/metoder/a/\n',
    '### Metoden b\n\nOm b.\n\n- Samme målgruppe: Unge\n- Bare i teksten vår: problem: Gjeld\n- Felles ord: «ungdommer» (hos dem: «unge»)\n- Ville gjort annerledes: Begynt før.\n- Hvem dere kan spørre: Leder ved NAV Prøve\n',
    '## Slik skiller vårt tiltak seg fra dem\n\nVi gjør det i en bydel.\n',
  ]) {
    expect(tekst).toContain(del);
  }
  expect(tekst).not.toContain('### Metoden a');
});

test('uten treff, valg og notat sier rapporten det', () => {
  const tekst = somMarkdown(rapport({ ...grunnlag, treff: [], valgte: new Set(), notat: ' ', avgrensning: [] }));
  for (const del of ['Vi fant ikke noe som ligner.', 'Ingen er krysset av.', 'Ikke fylt ut.']) expect(tekst).toContain(del);
});
