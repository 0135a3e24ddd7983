import type { z } from 'zod';
import { heltall, liste, nettadresse, objekt, tekst } from './felt.ts';

const id = tekst({ navn: 'Id', beskrivelse: 'Kort navn uten æ, ø og å: små bokstaver, tall og bindestrek.', maks: 60 });
const ord = (navn: string, beskrivelse: string) =>
  liste(tekst({ navn: 'Ordet', beskrivelse: 'Ett ord eller uttrykk.', maks: 80 }), { navn, beskrivelse });

/** One word of a vocabulary, with what it means and what else people call it. */
export const vokabularverdi = objekt(
  {
    id,
    navn: tekst({ navn: 'Navn', beskrivelse: 'Navnet leserne ser.', maks: 100 }),
    definisjon: tekst({ navn: 'Definisjon', beskrivelse: 'Hva ordet betyr i basen.', maks: 500 }),
    synonymer: ord('Synonymer', 'Andre ord leserne bruker. De er søkbare. Ett ord hører bare til én verdi.'),
    overordnet: tekst({ navn: 'Overordnet', beskrivelse: 'Id-en til verdien denne hører under.', maks: 60 }).optional(),
    fra: heltall({ navn: 'Fra', beskrivelse: 'Laveste alder i gruppen (bare aldersgrupper).', min: 0, maks: 120 }).optional(),
    til: heltall({ navn: 'Til', beskrivelse: 'Høyeste alder i gruppen (bare aldersgrupper).', min: 0, maks: 120 }).optional(),
    lov: tekst({ navn: 'Lov', beskrivelse: 'Lovens korttittel (bare lovhjemler).', maks: 120 }).optional(),
    paragraf: tekst({ navn: 'Paragraf', beskrivelse: 'For eksempel «§ 17» (bare lovhjemler).', maks: 30 }).optional(),
    adresse: nettadresse({ navn: 'Adresse', beskrivelse: 'Lovens side hos Lovdata (bare lovhjemler).' }).optional(),
    tidligere: ord('Tidligere', 'Fylker som i dag ligger her (bare fylker).').optional(),
  },
  { navn: 'Verdien', beskrivelse: 'Én verdi i vokabularet.' },
);

/** content/vokabular/<id>.yaml: a closed list of words that front matter may use. */
export const vokabular = objekt(
  {
    navn: tekst({ navn: 'Navn', beskrivelse: 'Navnet på vokabularet.', maks: 60 }),
    beskrivelse: tekst({ navn: 'Beskrivelse', beskrivelse: 'Hva vokabularet brukes til.', maks: 400 }),
    verdier: liste(vokabularverdi, { navn: 'Verdier', beskrivelse: 'Alle verdiene, i rekkefølgen leserne ser dem.', minst: 1 }),
  },
  { navn: 'Vokabular', beskrivelse: 'En lukket liste med ord.' },
);

export type Vokabular = z.infer<typeof vokabular>;
export type Vokabularverdi = z.infer<typeof vokabularverdi>;
