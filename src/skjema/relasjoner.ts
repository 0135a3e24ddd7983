import type { z } from 'zod';
import { liste, objekt, referanse, tekst } from './felt.ts';

const relasjon = objekt(
  {
    id: referanse('metoder', { navn: 'Metodens id', beskrivelse: 'Navnet på filen i content/metoder, uten .mdx.' }),
    hva: tekst({ navn: 'Hva som knytter dem', beskrivelse: 'Én setning om sammenhengen.', maks: 200 }).optional(),
  },
  { navn: 'Relasjon', beskrivelse: 'En annen metode i basen og hva som knytter dem sammen.' },
);

const relasjonsliste = (navn: string, beskrivelse: string) => liste(relasjon, { navn, beskrivelse }).optional();

/** How a method hangs together with others. */
export const relasjoner = objekt(
  {
    byggerPa: relasjonsliste('Bygger på', 'Metoder denne er bygget på eller inspirert av.'),
    beslektetMed: relasjonsliste('Beslektet med', 'Metoder som ligner, uten at den ene bygger på den andre.'),
    replikererFra: relasjonsliste('Prøver på nytt', 'Metoder denne gjentar et annet sted.'),
    avlostAv: relasjonsliste('Avløst av', 'Metoder som har tatt over for denne.'),
    forskning: liste(referanse('forskning', { navn: 'Studiens id', beskrivelse: 'Navnet på filen i content/forskning.' }), {
      navn: 'Forskning',
      beskrivelse: 'Studier av metoden.',
    }).optional(),
  },
  { navn: 'Relasjoner', beskrivelse: 'Andre metoder og studier denne henger sammen med.' },
);

const metodeliste = (navn: string, beskrivelse: string) =>
  liste(referanse('metoder', { navn: 'Metodens id', beskrivelse: 'Navnet på filen i content/metoder, uten .mdx.' }), {
    navn,
    beskrivelse,
  }).optional();

/** What editors change in the list of similar methods, which is otherwise found by comparing the pages. */
export const lignende = objekt(
  {
    fest: metodeliste('Fest', 'Metoder som skal stå først under «Lignende arbeidsmetoder».'),
    utelat: metodeliste('Utelat', 'Metoder som ikke skal stå under «Lignende arbeidsmetoder».'),
  },
  { navn: 'Lignende', beskrivelse: 'Rettelser i listen over lignende metoder, som ellers lages ved å sammenligne sidene.' },
);

export const RELASJONER = {
  byggerPa: 'Bygger på',
  replikererFra: 'Prøver på nytt',
  avlostAv: 'Avløst av',
  beslektetMed: 'Beslektet med',
} as const;

export type Relasjoner = z.infer<typeof relasjoner>;
