import { FASETTER, INGEN_VALGT, type Fasettnavn, type Fasettverdier } from './fasetter.ts';

export const SORTERINGER = {
  relevans: 'Best treff først',
  kontrollert: 'Sist kontrollert først',
  tittel: 'Tittel, A til Å',
} as const;

export type Sortering = keyof typeof SORTERINGER;

/** All that the search page shows follows from this, and all of it stands in the URL. */
export interface Soketilstand {
  q: string;
  valgt: Fasettverdier;
  sorter: Sortering;
  /** Only the reader's own words: no synonyms, no corrections. */
  noyaktig?: true;
}

/** Longest query that is read: a pasted page is cut, not searched. Characters. */
export const LENGSTE_Q = 300;

const erSortering = (verdi: string | null): verdi is Sortering => verdi !== null && Object.hasOwn(SORTERINGER, verdi);

/** Reads the state from a URL's query. Anything not understood is left out; nothing throws. */
export function lesTilstand(sporring: URLSearchParams): Soketilstand {
  const sorter = sporring.get('sorter');
  const valgt = { ...INGEN_VALGT } as Record<Fasettnavn, readonly string[]>;
  for (const { navn } of FASETTER) valgt[navn] = [...new Set(sporring.getAll(navn).filter((verdi) => verdi !== ''))];
  return {
    q: (sporring.get('q') ?? '').slice(0, LENGSTE_Q),
    valgt,
    sorter: erSortering(sorter) ? sorter : 'relevans',
    ...(sporring.get('noyaktig') === '1' ? { noyaktig: true as const } : {}),
  };
}

/** The query of the state, in one fixed order, without what is empty or default. */
export function skrivTilstand({ q, valgt, sorter, noyaktig }: Soketilstand): string {
  const sporring = new URLSearchParams();
  if (q.trim() !== '') sporring.set('q', q.trim());
  for (const { navn } of FASETTER) for (const verdi of valgt[navn]) sporring.append(navn, verdi);
  if (sorter !== 'relevans') sporring.set('sorter', sorter);
  if (noyaktig === true && q.trim() !== '') sporring.set('noyaktig', '1');
  return sporring.toString();
}

/** The state with another query, or another reach: as wide as the search goes, or the reader's own words only. */
export function medSporring({ valgt, sorter }: Soketilstand, q: string, rekkevidde: 'vid' | 'noyaktig' = 'vid'): Soketilstand {
  return { q, valgt, sorter, ...(rekkevidde === 'noyaktig' ? { noyaktig: true as const } : {}) };
}

/** The state with one value of a facet turned on or off. */
export function veksle(tilstand: Soketilstand, navn: Fasettnavn, verdi: string): Soketilstand {
  const nå = tilstand.valgt[navn];
  const neste = nå.includes(verdi) ? nå.filter((annen) => annen !== verdi) : [...nå, verdi];
  return { ...tilstand, valgt: { ...tilstand.valgt, [navn]: neste } };
}
