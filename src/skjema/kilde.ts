import type { z } from 'zod';
import { dato, heltall, jaNei, liste, nettadresse, objekt, tekst, valg } from './felt.ts';

export const KILDETYPER = {
  rapport: 'Rapport',
  arsrapport: 'Årsrapport',
  egenrapport: 'Kontorets egen rapport',
  artikkel: 'Artikkel',
  bok: 'Bok',
  doktoravhandling: 'Doktoravhandling',
  opptak: 'Opptak eller avskrift',
  nettside: 'Nettside',
  regelverk: 'Lov eller forskrift',
} as const;

/** content/kilder/<id>.yaml: a publication. */
export const kilde = objekt(
  {
    tittel: tekst({ navn: 'Tittel', beskrivelse: 'Tittelen slik den står på tittelbladet eller hos utgiveren.', maks: 250 }),
    tittelforbehold: tekst({
      navn: 'Tittelforbehold',
      beskrivelse: 'Hvor tittelen er hentet fra når den ikke er lest av tittelbladet.',
      maks: 300,
    }).optional(),
    forfattere: liste(tekst({ navn: 'Forfatter', beskrivelse: 'Fornavn og etternavn, eller institusjon.', maks: 120 }), {
      navn: 'Forfattere',
      beskrivelse: 'De som har skrevet publikasjonen.',
    }).optional(),
    institusjon: tekst({ navn: 'Institusjon', beskrivelse: 'Hvem som har laget eller gitt ut publikasjonen.', maks: 200 }),
    aar: heltall({ navn: 'År', beskrivelse: 'Utgivelsesåret.', min: 1900, maks: 2100 }),
    serie: tekst({ navn: 'Serie', beskrivelse: 'Serie og nummer, for eksempel «SØF-rapport 01/23».', maks: 120 }).optional(),
    oppdragsgiver: tekst({ navn: 'Oppdragsgiver', beskrivelse: 'Hvem som betalte for arbeidet.', maks: 200 }).optional(),
    type: valg(KILDETYPER, { navn: 'Type', beskrivelse: 'Hva slags publikasjon det er.' }),
    uavhengig: jaNei({
      navn: 'Uavhengig',
      beskrivelse: 'true når kilden er laget av andre enn dem som driver eller betaler metoden, som forskere eller et register.',
    }),
    palitelighet: tekst({
      navn: 'Pålitelighet',
      beskrivelse: 'Hva kilden er god for, og hva den ikke kan si noe om.',
      maks: 700,
    }),
    adresse: nettadresse({ navn: 'Adresse', beskrivelse: 'Nettadressen til publikasjonen.' }).optional(),
    lest: dato({ navn: 'Lest', beskrivelse: 'Dagen adressen sist ble åpnet.' }).optional(),
  },
  { navn: 'Kilde', beskrivelse: 'En publikasjon som innholdet bygger på.' },
);

export type Kilde = z.infer<typeof kilde>;
