import { INGEN_VALGT, type Fasettnavn, type Fasettverdier } from '../sok/fasetter.ts';
import { filtrer, type MedFasetter } from '../sok/telling.ts';
import { skrivTilstand } from '../sok/tilstand.ts';
import type { Slag } from './kunnskapskart/slag.ts';

/** Anything that can be placed on a map: its facets, and how well it is examined. */
export interface Kartpost extends MedFasetter {
  slag: string;
}

interface Verdi {
  id: string;
  navn: string;
  overordnet?: string | undefined;
}

/** How many there are of each kind, kinds with none left out, and the search that shows them. */
export interface Celle {
  antall: number;
  slag: { slag: Slag; antall: number }[];
  adresse: string;
}

export interface Kartkolonne {
  id: string;
  navn: string;
  alle: Celle;
}

export interface Kartrad {
  id: string;
  navn: string;
  /** The row is a narrower group inside another. */
  under: boolean;
  /** Everything for the group, each counted once whatever columns it stands in. */
  alle: Celle;
  /** As many as there are columns, in their order. */
  celler: Celle[];
}

export interface Kunnskapskart {
  kolonner: Kartkolonne[];
  rader: Kartrad[];
  alle: Celle;
  /** Posts that name no target group: they are in `alle` and the columns, in no row. */
  utenGruppe: number;
}

export interface Kartgrunnlag {
  poster: readonly Kartpost[];
  rader: readonly Verdi[];
  kolonner: readonly Verdi[];
  kolonnefasett: Fasettnavn;
  slag: readonly Slag[];
  /** Facets every search from the map carries. */
  fast: Partial<Fasettverdier>;
}

/**
 * Target groups against another facet. Every number is the number of posts the search at `adresse` shows,
 * and the kinds of a cell add up to the cell. A post stands in every cell it belongs to, so cells do not
 * add up to their row. Groups and columns nobody has tried stay: they are what the map is for.
 */
export function kunnskapskart({ poster, rader, kolonner, kolonnefasett, slag, fast }: Kartgrunnlag): Kunnskapskart {
  const celle = (delvis: Partial<Fasettverdier>): Celle => {
    const valgt = { ...INGEN_VALGT, ...fast, ...delvis };
    const funnet = filtrer(poster, valgt);
    return {
      antall: funnet.length,
      slag: slag
        .map((ett) => ({ slag: ett, antall: funnet.filter((post) => post.slag === ett.id).length }))
        .filter(({ antall }) => antall > 0),
      adresse: `/sok/?${skrivTilstand({ q: '', valgt, sorter: 'relevans' })}`,
    };
  };
  return {
    kolonner: kolonner.map(({ id, navn }) => ({ id, navn, alle: celle({ [kolonnefasett]: [id] }) })),
    rader: rader.map(({ id, navn, overordnet }) => ({
      id,
      navn,
      under: overordnet !== undefined,
      alle: celle({ malgruppe: [id] }),
      celler: kolonner.map((kolonne) => celle({ malgruppe: [id], [kolonnefasett]: [kolonne.id] })),
    })),
    alle: celle({}),
    utenGruppe: poster.filter(({ fasetter }) => fasetter.malgruppe.length === 0).length,
  };
}

/** How many of a cell are of one kind. */
export function antallAv(celle: Celle, slagid: string): number {
  return celle.slag.find(({ slag }) => slag.id === slagid)?.antall ?? 0;
}
