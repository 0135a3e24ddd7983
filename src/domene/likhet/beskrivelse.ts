import type { FellesOrd } from './grunner.ts';
import { LIKHETSFASETTER, LIKHETSFASETTNAVN, type Likhetsfasett, type Merking } from './merking.ts';

type Navn = Readonly<Record<Likhetsfasett, Readonly<Record<string, string>>>>;

/** A heading with the names under it. */
export interface Linje {
  tittel: string;
  navn: readonly string[];
}

const FLEST_ULIKE = 3;

const linjer = (merking: Merking, navn: Navn, flest: number, tittel: (fasett: Likhetsfasett) => string): Linje[] =>
  LIKHETSFASETTNAVN.flatMap((fasett) => {
    const ord = merking[fasett].slice(0, flest).map((id) => navn[fasett][id] ?? id);
    return ord.length === 0 ? [] : [{ tittel: tittel(fasett), navn: ord }];
  });

/** «Samme målgruppe: Unge, Straffedømte», for each facet that is shared. */
export const fellesLinjer = (samme: Merking, navn: Navn): Linje[] =>
  linjer(samme, navn, 6, (fasett) => LIKHETSFASETTER[fasett].samme);

/** What one side has and the other lacks, in short: a few names for each facet. */
export const ulikeLinjer = (bare: Merking, navn: Navn): Linje[] =>
  linjer(bare, navn, FLEST_ULIKE, (fasett) => LIKHETSFASETTER[fasett].tittel);

/** A shared word as it stands in both texts: «fengsel», or «ut fra fengsel» (hos dem: «løslatelsen»). */
export const fellesOrd = ({ hosDere, hosDem }: FellesOrd): string =>
  hosDere.toLocaleLowerCase('nb') === hosDem.toLocaleLowerCase('nb')
    ? `«${hosDere}»`
    : `«${hosDere}» (hos dem: «${hosDem}»)`;
