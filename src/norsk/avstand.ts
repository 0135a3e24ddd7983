import { distance } from 'fastest-levenshtein';

/** How many slips a word of this length may have and still be taken for another. Short words none. */
export function tillattAvstand(lengde: number): number {
  if (lengde < 5) return 0;
  return lengde < 8 ? 1 : 2;
}

const byttet = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const ulike = [...a].flatMap((tegn, nr) => (tegn === b[nr] ? [] : [nr]));
  const [en = -2, to = -1] = ulike;
  return ulike.length === 2 && to === en + 1 && a[en] === b[to] && a[to] === b[en];
};

/** Number of slips between two words; two neighbouring letters swapped is one. */
export function avstand(a: string, b: string): number {
  return byttet(a, b) ? 1 : distance(a, b);
}

/** The known word that is spelt most like `ord`, the more used where two are as near. */
export function naermesteOrd(ord: string, kjente: Iterable<readonly [ord: string, brukt: number]>): string | undefined {
  const grense = tillattAvstand(ord.length);
  if (grense === 0) return undefined;
  let beste: { ord: string; avstand: number; brukt: number } | undefined;
  for (const [kandidat, brukt] of kjente) {
    if (Math.abs(kandidat.length - ord.length) > grense) continue;
    // A first letter typed wrong is rare, and this leaves out nearly every candidate.
    if (kandidat.charAt(0) !== ord.charAt(0)) continue;
    const slipp = avstand(ord, kandidat);
    if (slipp > grense) continue;
    if (!beste || slipp < beste.avstand || (slipp === beste.avstand && brukt > beste.brukt)) {
      beste = { ord: kandidat, avstand: slipp, brukt };
    }
  }
  return beste?.ord;
}
