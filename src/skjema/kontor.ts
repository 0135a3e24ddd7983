import type { z } from 'zod';
import { liste, objekt, referanse, tekst, valg } from './felt.ts';
import { KONTORSTORRELSER } from './koder.ts';

/** One office in content/kontorer.yaml, with the county of today and the name it had then. */
export const kontor = objekt(
  {
    id: tekst({ navn: 'Id', beskrivelse: 'Kort navn uten æ, ø og å, for eksempel nav-alna.', maks: 60 }),
    navn: tekst({ navn: 'Navn', beskrivelse: 'Navnet kontoret har i kilden.', maks: 100 }),
    kommune: tekst({ navn: 'Kommune', beskrivelse: 'Kommunen kontoret ligger i i dag.', maks: 60 }),
    bydel: tekst({ navn: 'Bydel', beskrivelse: 'Bydelen, der kontoret hører til en.', maks: 60 }).optional(),
    fylke: referanse('vokabular/fylker', { navn: 'Fylke', beskrivelse: 'Fylket i dag: id fra content/vokabular/fylker.yaml.' }),
    tidligereKommune: tekst({ navn: 'Tidligere kommune', beskrivelse: 'Kommunen da kilden ble skrevet, hvis en annen.', maks: 60 }).optional(),
    tidligereFylke: tekst({ navn: 'Tidligere fylke', beskrivelse: 'Fylket da kilden ble skrevet, hvis et annet.', maks: 60 }).optional(),
    tidligereNavn: liste(tekst({ navn: 'Navnet', beskrivelse: 'Et tidligere navn.', maks: 100 }), {
      navn: 'Tidligere navn',
      beskrivelse: 'Andre navn kontoret er kjent under.',
    }).optional(),
    storrelse: valg(KONTORSTORRELSER, { navn: 'Størrelse', beskrivelse: 'Bare når en kilde oppgir den.' }).optional(),
    merknad: tekst({ navn: 'Merknad', beskrivelse: 'Det en leser må vite om kontoret, for eksempel en sammenslåing.', maks: 300 }).optional(),
  },
  { navn: 'Kontor', beskrivelse: 'Ett NAV-kontor.' },
);

export type Kontor = z.infer<typeof kontor>;
