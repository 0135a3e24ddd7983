import type { z } from 'zod';
import { ellerUkjent, objekt, tekst, tidspunkt, valg } from './felt.ts';
import { kildehenvisning } from './kildehenvisning.ts';
import { DESIGN, RAPPORTERT_AV, RETNINGER } from './koder.ts';

const sammenlignetMedOm = {
  navn: 'Sammenlignet med',
  beskrivelse: 'Hva resultatet er målt mot. Skriv «ingen sammenligning» når det ikke er sammenlignet.',
};
const populasjonOm = { navn: 'Populasjon', beskrivelse: 'Hvem og hvor mange funnet gjelder.' };
const horisontOm = { navn: 'Horisont', beskrivelse: 'Hvor lang tid etter starten det er målt.' };

/** One finding: a claim with its direction, comparator, population, horizon, design and reporter. */
export const funn = objekt(
  {
    hva: tekst({ navn: 'Funnet', beskrivelse: 'Hva som ble funnet eller fortalt, i egne ord.', maks: 500 }),
    retning: valg(RETNINGER, { navn: 'Retning', beskrivelse: 'Hvilken vei funnet peker.' }),
    sammenlignetMed: ellerUkjent(tekst({ ...sammenlignetMedOm, maks: 200 }), sammenlignetMedOm),
    populasjon: ellerUkjent(tekst({ ...populasjonOm, maks: 250 }), populasjonOm),
    horisont: ellerUkjent(tekst({ ...horisontOm, maks: 200 }), horisontOm),
    design: valg(DESIGN, { navn: 'Design', beskrivelse: 'Hvordan kunnskapen er hentet inn.' }),
    rapportertAv: valg(RAPPORTERT_AV, {
      navn: 'Rapportert av',
      beskrivelse: 'Hvem som står bak opplysningen. Egne tall er «kontoret», også når forskere gjengir dem.',
    }),
    kilde: kildehenvisning,
    per: tidspunkt({ navn: 'Per', beskrivelse: 'Når funnet var sant: år, måned eller dato.' }),
  },
  { navn: 'Funn', beskrivelse: 'Ett funn: hva, retning, sammenlignet med hva, hvem, når, hvordan og fra hvem.' },
);

export type Funn = z.infer<typeof funn>;
