import type { z } from 'zod';
import { ellerUkjent, objekt, tekst } from './felt.ts';
import { kildehenvisning, opplysning } from './kildehenvisning.ts';

const kostnadOm = {
  navn: 'Kostnad',
  beskrivelse: 'Hva metoden koster, med år og hva beløpet bygger på. «ukjent» når kilden ikke oppgir noe.',
};

/** What the method takes. Costs carry what they rest on; nothing is estimated by the editors. */
export const ressurser = objekt(
  {
    bemanning: opplysning({ navn: 'Bemanning', beskrivelse: 'Stillinger og årsverk, med år.' }),
    kompetanse: opplysning({ navn: 'Kompetanse', beskrivelse: 'Hva de ansatte må kunne, og opplæringen de trenger.' }),
    utstyr: opplysning({ navn: 'Utstyr og lokaler', beskrivelse: 'Lokaler, verktøy, maler, lisenser.' }),
    kostnad: ellerUkjent(
      objekt(
        {
          tekst: tekst({ ...kostnadOm, navn: 'Kostnad: teksten', maks: 400 }),
          grunnlag: tekst({
            navn: 'Kostnad: grunnlaget',
            beskrivelse: 'Hva beløpet eller anslaget bygger på, for eksempel «oppgitt av kontoret».',
            maks: 200,
          }),
          kilde: kildehenvisning,
        },
        kostnadOm,
      ),
      kostnadOm,
    ),
  },
  { navn: 'Ressurser', beskrivelse: 'Hva metoden krever av folk, kompetanse, utstyr og penger.' },
);

export type Ressurser = z.infer<typeof ressurser>;
