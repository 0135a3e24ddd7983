/** A part of a column: a heading and its points, with how many were left out. */
interface Del {
  tittel: string;
  punkter: readonly string[];
  utelatt: number;
}

/** What a column holds. */
interface Spalte {
  linjer: number;
  /** Characters on a line, on average. */
  tegn: number;
}

/** The heading and the air around it take as much as so many lines. */
const OVERSKRIFT = 2;

const linjerI = (punkt: string, tegn: number) => Math.ceil(punkt.length / tegn);

function hoyde({ punkter, utelatt }: Del, tegn: number): number {
  return OVERSKRIFT + punkter.reduce((sum, punkt) => sum + linjerI(punkt, tegn) + 0.25, utelatt > 0 ? 1 : 0);
}

/**
 * Leaves out whole points until the parts fit in the column: always the last point of the part that takes
 * most room, so that no question loses its answer to a long one. One point of each part always stays.
 */
export function tilpass<D extends Del>(deler: readonly D[], { linjer, tegn }: Spalte): D[] {
  let valgt = [...deler];
  const sum = () => valgt.reduce((til, del) => til + hoyde(del, tegn), 0);
  while (sum() > linjer) {
    const [storst] = valgt.filter(({ punkter }) => punkter.length > 1).sort((a, b) => hoyde(b, tegn) - hoyde(a, tegn));
    if (!storst) return valgt;
    valgt = valgt.map((del) =>
      del === storst ? { ...del, punkter: del.punkter.slice(0, -1), utelatt: del.utelatt + 1 } : del,
    );
  }
  return valgt;
}
