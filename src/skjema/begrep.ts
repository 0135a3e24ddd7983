import type { z } from 'zod';
import { dato, ellerUkjent, liste, objekt, referanse, tekst } from './felt.ts';
import { kildehenvisning } from './kildehenvisning.ts';
import { sokeord, tidligereId } from './sidefelter.ts';

const kildeOm = { navn: 'Kilde', beskrivelse: 'Hvor forklaringen er hentet fra. «ukjent» når den er allmenn kunnskap.' };

/** Front matter of content/begreper/<id>.md: a term a new veileder meets. */
export const begrep = objekt(
  {
    tittel: tekst({ navn: 'Begrepet', beskrivelse: 'Ordet slik folk bruker det.', maks: 80 }),
    tidligereId,
    forkortelse: tekst({ navn: 'Forkortelse', beskrivelse: 'Forkortelsen, hvis den finnes.', maks: 20 }).optional(),
    synonymer: liste(tekst({ navn: 'Synonym', beskrivelse: 'Et annet ord for det samme.', maks: 80 }), {
      navn: 'Synonymer',
      beskrivelse: 'Andre ord leserne bruker. De er søkbare.',
    }),
    sokeord,
    forklaring: tekst({ navn: 'Forklaring', beskrivelse: 'Hva ordet betyr, i én til tre korte setninger.', maks: 400 }),
    varianter: liste(
      objekt(
        {
          betydning: tekst({ navn: 'Betydningen', beskrivelse: 'Hvordan ordet er brukt her, når det er noe annet.', maks: 300 }),
          kilde: kildehenvisning,
        },
        { navn: 'Variant', beskrivelse: 'En annen betydning, med kilde.' },
      ),
      { navn: 'Varianter', beskrivelse: 'Andre måter ordet brukes på.' },
    ).optional(),
    seOgsa: liste(referanse('begreper', { navn: 'Begrepets id', beskrivelse: 'Navnet på filen i content/begreper.' }), {
      navn: 'Se også',
      beskrivelse: 'Begreper som henger sammen med dette.',
    }).optional(),
    metoder: liste(referanse('metoder', { navn: 'Metodens id', beskrivelse: 'Navnet på filen i content/metoder.' }), {
      navn: 'Metoder',
      beskrivelse: 'Metoder der begrepet er viktig.',
    }).optional(),
    kilde: ellerUkjent(kildehenvisning, kildeOm),
    sistKontrollert: dato({ navn: 'Sist kontrollert', beskrivelse: 'Dagen noen sist kontrollerte forklaringen.' }),
  },
  { navn: 'Begrep', beskrivelse: 'Et ord med forklaring.' },
);

export type Begrep = z.infer<typeof begrep>;
