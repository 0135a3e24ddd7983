/** The kinds of queries, one file each in this folder. */
export type Gruppe =
  | 'enkeltord'
  | 'sammensetning'
  | 'boyning'
  | 'synonym'
  | 'sporsmal'
  | 'skrivefeil'
  | 'ascii'
  | 'nynorsk'
  | 'sted'
  | 'forkortelse'
  | 'uten-svar';

/** One query with its right answers. */
export interface Gullsporring {
  /** The words exactly as a reader types them. */
  q: string;
  gruppe: Gruppe;
  /** Hits as `<collection>/<id>`, best first. Any of them is right as the first hit; none for 'uten-svar'. */
  riktige: readonly string[];
  /** Kept out of the first tuning; seen since. */
  aside?: true;
}

/** A line in a group file: the query, then its right answers. */
export type Rad = readonly [q: string, ...riktige: string[]];

const HVER_TREDJE = 3;

/**
 * The group's queries, with every third kept aside. The choice follows the position in the file, never how
 * hard a query is. New lines therefore go last, three at a time, so that no query moves in or out of the part
 * aside.
 */
export function lagGruppe(gruppe: Gruppe, rader: readonly Rad[]): readonly Gullsporring[] {
  return rader.map(([q, ...riktige], nr) => ({
    q,
    gruppe,
    riktige,
    ...((nr + 1) % HVER_TREDJE === 0 ? { aside: true as const } : {}),
  }));
}
