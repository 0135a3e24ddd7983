import type { z } from 'zod';
import { objekt, tekst, valg } from './felt.ts';
import { KARAKTERER } from './koder.ts';

/** The five dimensions, after the Danish Vidensdeklaration. */
export const KUNNSKAPSDIMENSJONER = ['malgruppe', 'metode', 'implementering', 'effekt', 'okonomi'] as const;

const vurdering = (navn: string, beskrivelse: string) =>
  objekt(
    {
      karakter: valg(KARAKTERER, {
        navn: `${navn}: karakteren`,
        beskrivelse: 'A er best kjent, D minst. «ukjent» når det ikke er undersøkt.',
      }),
      begrunnelse: tekst({
        navn: `${navn}: begrunnelsen`,
        beskrivelse: 'Hvorfor vurderingen er slik, med det kilden viser.',
        maks: 400,
      }).optional(),
    },
    { navn, beskrivelse },
  );

/** How well the method is known, dimension by dimension. The five are never added up. */
export const kunnskapsgrunnlag = objekt(
  {
    malgruppe: vurdering('Kunnskap om målgruppen', 'Hvor godt målgruppen er beskrevet og undersøkt.'),
    metode: vurdering('Kunnskap om metoden', 'Hvor godt metoden er beskrevet, så andre kan gjøre det samme.'),
    implementering: vurdering('Kunnskap om innføringen', 'Hvor godt vi vet hva som skal til for å ta metoden i bruk.'),
    effekt: vurdering('Kunnskap om effekten', 'Hvor godt vi vet hva metoden fører til, målt mot noe annet.'),
    okonomi: vurdering('Kunnskap om økonomien', 'Hvor godt vi vet hva metoden koster og sparer.'),
  },
  { navn: 'Kunnskapsgrunnlag', beskrivelse: 'Hva vi vet om målgruppe, metode, innføring, effekt og økonomi: A–D med begrunnelse.' },
);

export type Kunnskapsgrunnlag = z.infer<typeof kunnskapsgrunnlag>;
