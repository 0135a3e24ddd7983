import { asciinokkel, ordene } from '../../norsk/normaliser.ts';
import { STOPPORD } from '../../norsk/stoppord.ts';
import type { Forslag } from '../forslag.ts';
import type { Navnerad } from '../navn.ts';

/** navn/<skive>.json: every name with a word that begins as the slice is called. */
export interface Navneskive {
  forslag: readonly Forslag[];
  navn: readonly Navnerad[];
}

/** Letters slices are called by: two, and three where two hold too much. */
const KORT = 2;
const LANG = 3;
/** Most names in a slice before it is split, and how many suggestions it keeps then: for two letters, a few will do. */
const FLEST = 150;
const FORSMAK = 40;
/** Names of slices are file names. */
const FILNAVN = /^[a-z0-9]+$/u;
const ANNET = '_';

const start = (ord: string, lengde: number): string => {
  const nokkel = asciinokkel(ord).slice(0, lengde);
  return FILNAVN.test(nokkel) ? nokkel : ANNET;
};

/** The slice that holds every name a query may begin, of those there are; `undefined` when there is none. */
export function skiveForSporring(q: string, skiver: readonly string[]): string | undefined {
  const [forste] = ordene(q);
  if (forste === undefined) return undefined;
  return [LANG, KORT].map((lengde) => start(forste, lengde)).find((id) => skiver.includes(id));
}

/** A suggestion or a name under one of its words. */
interface Oppslag {
  ord: string;
  forslag?: Forslag;
  navn?: Navnerad;
}

const skive = (oppslag: readonly Oppslag[]): Navneskive => ({
  forslag: [...new Set(oppslag.flatMap(({ forslag }) => (forslag ? [forslag] : [])))],
  navn: oppslag.flatMap(({ navn }) => (navn ? [navn] : [])),
});

function delOpp(id: string, oppslag: readonly Oppslag[]): [string, Navneskive][] {
  if (oppslag.length <= FLEST || id === ANNET) return [[id, skive(oppslag)]];
  const erHelt = ({ ord }: Oppslag) => asciinokkel(ord).length <= KORT;
  const begynner = ({ forslag }: Oppslag) => forslag !== undefined && start(ordene(forslag[0])[0] ?? '', KORT) === id;
  const korte = skive([...oppslag.filter(erHelt), ...oppslag.filter(begynner).slice(0, FORSMAK)]);
  const lange = Map.groupBy(oppslag.filter((ett) => !erHelt(ett)), ({ ord }) => start(ord, LANG));
  return [[id, korte], ...[...lange].map(([lang, deres]): [string, Navneskive] => [lang, skive(deres)])];
}

/**
 * Cuts names and suggestions into slices. A suggestion stands under each of its words but the function words,
 * which half of all names have; a name under its first.
 */
export function delINavneskiver(navn: readonly Navnerad[], forslag: readonly Forslag[]): Map<string, Navneskive> {
  const fagord = (tekst: string) => ordene(tekst).filter((ord, nr) => nr === 0 || !STOPPORD.has(ord));
  const oppslag = [
    ...forslag.flatMap((rad) => fagord(rad[0]).map((ord): Oppslag => ({ ord, forslag: rad }))),
    ...navn.flatMap((rad) => ordene(rad[1]).slice(0, 1).map((ord): Oppslag => ({ ord, navn: rad }))),
  ];
  const skiver = Map.groupBy(oppslag, ({ ord }) => start(ord, KORT));
  return new Map([...skiver].flatMap(([id, deres]) => delOpp(id, deres)));
}
