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
const ulikeLinjer = (bare: Merking, navn: Navn): Linje[] =>
  linjer(bare, navn, FLEST_ULIKE, (fasett) => LIKHETSFASETTER[fasett].tittel);

/** What only one of the two has, on a line: «målgruppe: Unge; slags tiltak: Kurs». Empty when there is nothing. */
export const ulikt = (bare: Merking, navn: Navn): string =>
  ulikeLinjer(bare, navn)
    .map((ett) => `${ett.tittel.toLocaleLowerCase('nb')}: ${ett.navn.join(', ')}`)
    .join('; ');

/** A shared word as it stands in both texts: «fengsel», or «ut fra fengsel» (hos dem: «løslatelsen»). */
export const fellesOrd = ({ hosDere, hosDem }: FellesOrd): string =>
  hosDere.toLocaleLowerCase('nb') === hosDem.toLocaleLowerCase('nb')
    ? `«${hosDere}»`
    : `«${hosDere}» (hos dem: «${hosDem}»)`;

const KORT = { fasetter: 2, navn: 2, ord: 4 } as const;

/** Why, in a line or two: the facets that are shared, and the words that say most. Empty when there is nothing to say. */
export function kortGrunn(samme: Merking, ord: readonly FellesOrd[], navn: Navn): string {
  const fasetter = linjer(samme, navn, KORT.navn, (fasett) => LIKHETSFASETTER[fasett].samme)
    .slice(0, KORT.fasetter)
    .map((ett) => `${ett.tittel} (${ett.navn.join(', ')}).`);
  // «fengsel» and «ut fra fengsel» are one reason.
  const unike = ord
    .map(({ hosDere }) => hosDere.toLocaleLowerCase('nb'))
    .filter((ett, nr, alle) => !alle.slice(0, nr).some((annen) => ett.includes(annen) || annen.includes(ett)))
    .slice(0, KORT.ord);
  return [...fasetter, ...(unike.length > 0 ? [`Felles ord: ${unike.map((ett) => `«${ett}»`).join(', ')}.`] : [])].join(' ');
}
