/** First character used: after the quotation mark, which JSON would have to escape. */
const FORSTE = 35;
/** Largest number a character can stand for: the characters from D800 on are not whole ones. */
export const STORSTE_TALL = 0xd7_ff - FORSTE;

/** Small whole numbers as one character each: a third of what they weigh as JSON, and read without parsing. */
export function somTegn(tall: readonly number[]): string {
  return tall
    .map((ett) => {
      const gyldig = Number.isInteger(ett) && ett >= 0 && ett <= STORSTE_TALL;
      if (!gyldig) throw new RangeError(`${ett} kan ikke skrives som ett tegn`);
      return String.fromCharCode(ett + FORSTE);
    })
    .join('');
}

/** The number at a place; `NaN` past the end. */
export const tallVed = (tegn: string, plass: number): number => tegn.charCodeAt(plass) - FORSTE;

/** All the numbers again. */
export const somTall = (tegn: string): number[] =>
  Array.from({ length: tegn.length }, (_, plass) => tallVed(tegn, plass));
