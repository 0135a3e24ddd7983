/** A county as the map needs it. */
export interface Kartfylke {
  id: string;
  navn: string;
  /** Offices there that have tried something. */
  kontorer: number;
  metoder: number;
}

/** One tile: where it stands in the drawing's own units, and what is written in it. */
export interface Kartrute extends Kartfylke {
  x: number;
  y: number;
  /** The name, broken to fit. */
  linjer: string[];
  /** One per office, while there is room for all of every county's. Places in the tile. */
  prikker: { x: number; y: number }[];
}

export interface Fylkeskart {
  bredde: number;
  hoyde: number;
  /** From north to south, from west to east. */
  ruter: Kartrute[];
}

/** The size of a tile, and half of what lies between two. */
export const RUTE = { bredde: 94, hoyde: 84, luft: 3 } as const;
const CELLE = { bredde: RUTE.bredde + 2 * RUTE.luft, hoyde: RUTE.hoyde + 2 * RUTE.luft };

/**
 * The 15 counties since 2024 as bricks in a wall, each [half tiles from the left, row from the top]: neighbours on
 * the tiles are neighbours on the map wherever that can be had.
 */
const PLASSER: Readonly<Record<string, readonly [halve: number, rad: number]>> = {
  troms: [6, 0],
  finnmark: [8, 0],
  nordland: [5, 1],
  'more-og-romsdal': [2, 2],
  trondelag: [4, 2],
  vestland: [1, 3],
  innlandet: [3, 3],
  rogaland: [0, 4],
  buskerud: [2, 4],
  oslo: [4, 4],
  akershus: [6, 4],
  agder: [1, 5],
  telemark: [3, 5],
  vestfold: [5, 5],
  ostfold: [7, 5],
};
const RADER = 6;
const PER_RAD = 5;
/** Longest name on one line. */
const LENGST = 10;
/** Dots beside each other in a tile. */
const PRIKKER = 7;

const brytNavn = (navn: string): string[] => {
  const brudd = navn.lastIndexOf(' ');
  return navn.length <= LENGST || brudd < 0 ? [navn] : [navn.slice(0, brudd), navn.slice(brudd + 1)];
};

/** The tiles of the counties. One the map does not know, as after a reform, stands below the others. */
export function fylkeskart(fylker: readonly Kartfylke[]): Fylkeskart {
  const ukjente = fylker.filter(({ id }) => PLASSER[id] === undefined);
  const rader = RADER + Math.ceil(ukjente.length / PER_RAD);
  const medPrikker = fylker.every(({ kontorer }) => kontorer <= PRIKKER);
  const ruter = fylker.map((fylke): Kartrute => {
    const nr = ukjente.indexOf(fylke);
    const [halve, rad] = PLASSER[fylke.id] ?? [2 * (nr % PER_RAD), RADER + Math.floor(nr / PER_RAD)];
    const prikker = Array.from({ length: medPrikker ? fylke.kontorer : 0 }, (_, prikk) => ({
      x: 11 + prikk * 11,
      y: RUTE.hoyde - 13,
    }));
    return {
      ...fylke,
      x: (halve * CELLE.bredde) / 2 + RUTE.luft,
      y: rad * CELLE.hoyde + RUTE.luft,
      linjer: brytNavn(fylke.navn),
      prikker,
    };
  });
  return {
    bredde: PER_RAD * CELLE.bredde,
    hoyde: rader * CELLE.hoyde,
    ruter: ruter.sort((a, b) => a.y - b.y || a.x - b.x),
  };
}
