import type { z } from 'zod';
import { objekt, referanse, tekst, valg } from './felt.ts';
import { kildehenvisning } from './kildehenvisning.ts';
import { GRUNNLAG } from './koder.ts';

const grunnlag = valg(GRUNNLAG, {
  navn: 'Grunnlag',
  beskrivelse: '«kilde» når kilden selv sier det, «redaksjonell» når redaksjonen har lagt det til.',
});

/** A category or law reference, marked with who put it there: the source or the editors. */
export function merking(samling: 'vokabular/tiltakskategorier' | 'vokabular/lovhjemler', navn: string) {
  return objekt(
    {
      id: referanse(samling, { navn, beskrivelse: `Id fra content/${samling}.yaml.` }),
      grunnlag,
      kilde: kildehenvisning.optional(),
    },
    { navn, beskrivelse: 'Id og hvem som har satt den: kilden eller redaksjonen.' },
  );
}

/** A partner and what it does in the method. */
export const samarbeidspart = objekt(
  {
    id: referanse('vokabular/samarbeidsparter', {
      navn: 'Samarbeidspart',
      beskrivelse: 'Id fra content/vokabular/samarbeidsparter.yaml.',
    }),
    rolle: tekst({ navn: 'Rollen', beskrivelse: 'Hva parten bidrar med, i én kort setning.', maks: 200 }).optional(),
  },
  { navn: 'Samarbeidspart', beskrivelse: 'Hvem kontoret samarbeider med, og om hva.' },
);

export type Merking = z.infer<ReturnType<typeof merking>>;
