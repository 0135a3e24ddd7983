/** The facets two texts are compared by, with the words a reader meets. */
export const LIKHETSFASETTER = {
  malgruppe: { vokabular: 'malgrupper', tittel: 'Målgruppe', samme: 'Samme målgruppe' },
  utfordring: { vokabular: 'utfordringer', tittel: 'Problem', samme: 'Samme problem' },
  tiltakskategori: { vokabular: 'tiltakskategorier', tittel: 'Slags tiltak', samme: 'Samme slags tiltak' },
  samarbeidspart: { vokabular: 'samarbeidsparter', tittel: 'Samarbeidspart', samme: 'Samme samarbeidspart' },
} as const;

export type Likhetsfasett = keyof typeof LIKHETSFASETTER;

export const LIKHETSFASETTNAVN = Object.keys(LIKHETSFASETTER) as Likhetsfasett[];

/** Ids of vocabulary words, by facet. */
export type Merking = Readonly<Record<Likhetsfasett, readonly string[]>>;

export const UTEN_MERKING: Merking = { malgruppe: [], utfordring: [], tiltakskategori: [], samarbeidspart: [] };

/** The term a vocabulary word has in the index. */
export const merketerm = (fasett: Likhetsfasett, id: string): string => `#${fasett}/${id}`;
