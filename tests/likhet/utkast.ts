import { ARBEID } from './utkast/arbeid.ts';
import { FAMILIE } from './utkast/familie.ts';
import { FLERE_OM_BRUKERE } from './utkast/flere-om-brukere.ts';
import { FLERE_OM_KONTORET } from './utkast/flere-om-kontoret.ts';
import { FLERE_UTEN_LIKHET } from './utkast/flere-uten-likhet.ts';
import type { Utkast } from './utkast/form.ts';
import { KONTOR } from './utkast/kontor.ts';
import { MEDVIRKNING } from './utkast/medvirkning.ts';
import { SPRAK } from './utkast/sprak.ts';
import { UNGE } from './utkast/unge.ts';
import { UTEN_LIKHET } from './utkast/uten-likhet.ts';

export type { Utkast } from './utkast/form.ts';

/**
 * Drafts as offices would write them, with the right answers, written before any matcher was seen.
 * A right answer is what a knowledgeable colleague would point to; it is not changed to suit the matcher.
 * All of them are for development: they have been looked at while the comparison was tuned. What they show of
 * drafts nobody has tuned on, is the figures of the parts left out in turn (`npm run likhetskvalitet`).
 */
export const UTKAST: readonly Utkast[] = [
  ...UNGE,
  ...FAMILIE,
  ...SPRAK,
  ...ARBEID,
  ...MEDVIRKNING,
  ...KONTOR,
  ...UTEN_LIKHET,
  ...FLERE_OM_BRUKERE,
  ...FLERE_OM_KONTORET,
  ...FLERE_UTEN_LIKHET,
];
