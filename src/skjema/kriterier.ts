import type { z } from 'zod';
import { objekt, tekst, valg } from './felt.ts';
import { KRITERIEVURDERINGER } from './koder.ts';

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

const felles = objekt(
  {
    vurdering: valg(KRITERIEVURDERINGER, {
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

/** What the criterion asks is told by its word in the vocabulary. */
const kriterium = (id: string) => felles.meta({ ...felles.meta(), ordet: { vokabular: 'kriterier', id } });

/** All 13 criteria, each judged from the source with grounds. Not a score: failing one excludes nothing. */
export const kriterier = objekt(
  Object.fromEntries(KRITERIER.map((id) => [id, kriterium(id)])) as Record<(typeof KRITERIER)[number], typeof felles>,
  { navn: 'Kriterier', beskrivelse: 'De 13 kriteriene for lovende arbeidsmetode (SØF-rapport 01/23, vedlegg A).' },
);

export type Kriterier = z.infer<typeof kriterier>;
