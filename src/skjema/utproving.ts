import type { z } from 'zod';
import { objekt, referanse, tekst, tidspunkt, valg } from './felt.ts';
import { ellerUkjent } from './felt.ts';
import { kildehenvisning } from './kildehenvisning.ts';
import { ROLLER, STATUSER } from './koder.ts';

const resultatOm = {
  navn: 'Resultat',
  beskrivelse: 'Hva som kom ut av utprøvingen her, som kilden forteller det. «ukjent» når den ikke sier noe.',
};
const finansieringOm = {
  navn: 'Finansiering',
  beskrivelse: 'Hvem som betalte, for eksempel «Tilskuddsordningen (kap. 0621 post 63)». «ukjent» når kilden tier.',
};

/** One office's trial of a method. */
export const utproving = objekt(
  {
    kontor: referanse('kontorer', { navn: 'Kontor', beskrivelse: 'Kontorets id i content/kontorer.yaml.' }),
    rolle: valg(ROLLER, {
      navn: 'Rolle',
      beskrivelse: 'Om metoden startet her (opphav), ble prøvd på nytt (replikasjon) eller kontoret deltok (deltaker).',
    }),
    start: tidspunkt({ navn: 'Start', beskrivelse: 'Når utprøvingen startet: år, måned, dato eller «ukjent».' }),
    slutt: tidspunkt({
      navn: 'Slutt',
      beskrivelse: 'Når utprøvingen sluttet. Utelates mens den pågår.',
    }).optional(),
    status: valg(STATUSER, {
      navn: 'Status',
      beskrivelse: 'Hvordan det sto til ved kontoret da kilden ble skrevet.',
      vokabular: 'status',
    }),
    finansiering: ellerUkjent(tekst({ ...finansieringOm, maks: 200 }), finansieringOm),
    resultat: ellerUkjent(tekst({ ...resultatOm, maks: 500 }), resultatOm),
    kilde: kildehenvisning,
  },
  { navn: 'Utprøving', beskrivelse: 'Én utprøving ved ett kontor.' },
);

export type Utproving = z.infer<typeof utproving>;
