/** Ids of the groups that are not a letter of ASCII: O and Ø, and A and Å, must not meet. */
const BOKSTAVANKER: Readonly<Record<string, string>> = { Æ: 'ae', Ø: 'oe', Å: 'aa', '0–9': 'tall' };

interface Bokstav<T> {
  bokstav: string;
  /** The id of the letter's heading on the page. */
  id: string;
  ord: T[];
}

/** Sorted entries under the first letter of their name; digits and signs together under «0–9». */
export function alfabetisk<T>(sortert: readonly T[], navn: (ett: T) => string): Bokstav<T>[] {
  const grupper = Map.groupBy(sortert, (ett) => {
    const forste = navn(ett).normalize('NFC').charAt(0).toLocaleUpperCase('nb');
    return /\p{L}/u.test(forste) ? forste : '0–9';
  });
  return [...grupper].map(([bokstav, ord]) => ({ bokstav, id: `bokstav-${BOKSTAVANKER[bokstav] ?? bokstav.toLowerCase()}`, ord }));
}
