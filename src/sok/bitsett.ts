/** A set of entry numbers, one bit each. */
export type Bitsett = Uint32Array;

/** An empty set with room for the numbers under `antall`. */
export const tomtSett = (antall: number): Bitsett => new Uint32Array(Math.ceil(antall / 32));

export function leggI(sett: Bitsett, nr: number): void {
  const ord = nr >>> 5;
  sett[ord] = (sett[ord] ?? 0) | (1 << (nr & 31));
}

export const harNr = (sett: Bitsett, nr: number): boolean => (((sett[nr >>> 5] ?? 0) >>> (nr & 31)) & 1) === 1;

/** What is in both. */
export const beggeSett = (a: Bitsett, b: Bitsett): Bitsett => a.map((ord, plass) => ord & (b[plass] ?? 0));

/** What is in either. */
export const enAvSettene = (a: Bitsett, b: Bitsett): Bitsett => a.map((ord, plass) => ord | (b[plass] ?? 0));

/** Number of set bits (Hacker's Delight, 5-2). */
function antallBiter(ord: number): number {
  const par = ord - ((ord >>> 1) & 0x55_55_55_55);
  const firere = (par & 0x33_33_33_33) + ((par >>> 2) & 0x33_33_33_33);
  return Math.imul((firere + (firere >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** How many numbers two sets have in common. */
export function antallFelles(a: Bitsett, b: Bitsett): number {
  let sum = 0;
  for (let plass = 0; plass < a.length; plass++) sum += antallBiter((a[plass] ?? 0) & (b[plass] ?? 0));
  return sum;
}
