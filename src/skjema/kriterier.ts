import type { z } from 'zod';
import { objekt, tekst, valg } from './felt.ts';
import { koder, KRITERIEVURDERINGER } from './koder.ts';

/**
 * The 13 criteria for a «lovende arbeidsmetode» in the order of SØF-rapport 01/23, vedlegg A.
 * What each means and how it is judged stands in content/vokabular/kriterier.yaml.
 */
export const KRITERIER = [
  'dokumentasjon',
  'folgeforskning',
  'viderefores',
  'starterAndreSteder',
  'knyttetTilForskning',
  'smaOgStoreKontor',
  'utenKnappInnsats',
  'ordinaereMidler',
  'egenvurdering',
  'forankret',
  'behovKartlagt',
  'interesse',
  'samarbeidUtad',
] as const;

const kriterium = objekt(
  {
    vurdering: valg(koder(KRITERIEVURDERINGER), {
      navn: 'Vurderingen',
      beskrivelse: 'ja, delvis, nei eller ukjent, lest ut av kilden.',
    }),
    grunnlag: tekst({
      navn: 'Grunnlaget',
      beskrivelse: 'Hva i kilden vurderingen hviler på. Kreves når vurderingen ikke er «ukjent».',
      maks: 300,
    }).optional(),
  },
  { navn: 'Kriteriet', beskrivelse: 'Vurdering og grunnlag for ett av de 13 kriteriene.' },
);

/** All 13 criteria, each judged from the source with grounds. Not a score: failing one excludes nothing. */
export const kriterier = objekt(
  Object.fromEntries(KRITERIER.map((id) => [id, kriterium])) as Record<(typeof KRITERIER)[number], typeof kriterium>,
  { navn: 'Kriterier', beskrivelse: 'De 13 kriteriene for lovende arbeidsmetode (SØF-rapport 01/23, vedlegg A).' },
);

export type Kriterier = z.infer<typeof kriterier>;
