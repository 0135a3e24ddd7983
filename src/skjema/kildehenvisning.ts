import { z } from 'zod';
import { ellerUkjent, liste, objekt, referanse, tekst, type Om } from './felt.ts';

/** Where a fact stands: a kilde and a place in it. */
export const kildehenvisning = objekt(
  {
    id: referanse('kilder', { navn: 'Kildens id', beskrivelse: 'Navnet på filen i content/kilder, uten .yaml.' }),
    sted: tekst({
      navn: 'Stedet i kilden',
      beskrivelse: 'Kapittel, vedlegg, tabell eller tidskode, for eksempel «vedlegg B».',
      maks: 120,
    }),
  },
  { navn: 'Kilde', beskrivelse: 'Hvor opplysningen står: kildens id og stedet i den.' },
);

/** A fact in own words with its source. */
export function opplysning(om: Om) {
  return ellerUkjent(
    objekt(
      {
        tekst: tekst({ navn: `${om.navn}: teksten`, beskrivelse: om.beskrivelse, maks: 600 }),
        kilde: kildehenvisning,
      },
      om,
    ),
    om,
  );
}

/** A list of short points that share a source. */
export function punktliste(om: Om) {
  return ellerUkjent(
    objekt(
      {
        punkter: liste(tekst({ navn: 'Punktet', beskrivelse: 'Ett poeng, helst én setning.', maks: 300 }), {
          ...om,
          minst: 1,
        }),
        kilde: kildehenvisning,
      },
      om,
    ),
    om,
  );
}

export type Kildehenvisning = z.infer<typeof kildehenvisning>;
export type Punktliste = z.infer<ReturnType<typeof punktliste>>;
