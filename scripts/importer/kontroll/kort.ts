import type { Kolonne } from '../kolonner.ts';
import type { Rapportrad } from '../rad/rapportrad.ts';
import { antallOrd } from '../verdier/tekst.ts';

/**
 * Words of running text a report needs to be judged at all. The researchers set 22 of 203 aside as nearly blank
 * (SØF-rapport 01/23, kap. 2.2); they give no limit, so this one is ours: two or three sentences.
 */
export const FAERREST_ORD = 25;

/** How many words of running text a report has. */
export const ordIRapporten = (
  { tekster }: Pick<Rapportrad, 'tekster'>,
  kolonner: readonly Kolonne[],
): number =>
  kolonner.reduce(
    (sum, { id, slag }) => sum + (slag === 'tekst' ? antallOrd(tekster.get(id)?.tekst ?? '') : 0),
    0,
  );

const SUM = /^(?:sum|totalt?|i alt|til sammen|gjennomsnitt|snitt)\b/iu;

/** A row below the table that adds it up. */
export const erSumrad = ({ tekster }: Rapportrad, kolonner: readonly Kolonne[]): boolean =>
  SUM.test([...tekster.values()][0]?.tekst ?? '') && ordIRapporten({ tekster }, kolonner) === 0;
