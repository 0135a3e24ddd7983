/** A piece of text, and whether it is what the two texts share. */
export interface Bit {
  tekst: string;
  felles: boolean;
}

type Sted = readonly [fra: number, til: number];

const SETNINGSSLUTT = /(?<=[.!?:])\s+(?=[\p{Lu}«\d–-])|\n+/gu;
const LENGSTE = 240;

/** Where the sentences of a text begin and end. */
export function setninger(tekst: string): Sted[] {
  const steder: Sted[] = [];
  let fra = 0;
  for (const slutt of tekst.matchAll(SETNINGSSLUTT)) {
    if (slutt.index > fra) steder.push([fra, slutt.index]);
    fra = slutt.index + slutt[0].length;
  }
  if (fra < tekst.length) steder.push([fra, tekst.length]);
  return steder;
}

/** A stretch of text as pieces, with the shared places marked. A long one is cut around its first shared place. */
export function somBiter(tekst: string, [fra, til]: Sted, felles: readonly Sted[]): Bit[] {
  const inni = felles.filter(([a, b]) => a >= fra && b <= til).sort(([a], [b]) => a - b);
  const forste = inni[0]?.[0] ?? fra;
  let start = fra;
  let slutt = til;
  if (til - fra > LENGSTE) {
    if (forste - fra > LENGSTE / 2) start = tekst.indexOf(' ', forste - LENGSTE / 3) + 1;
    if (slutt - start > LENGSTE) slutt = Math.max(start + 1, tekst.lastIndexOf(' ', start + LENGSTE));
  }
  const biter: Bit[] = [];
  const legg = (ett: string, erFelles: boolean) => {
    if (ett !== '') biter.push({ tekst: ett, felles: erFelles });
  };
  let her = start;
  for (const [a, b] of inni) {
    if (a < her || b > slutt) continue;
    legg(tekst.slice(her, a), false);
    legg(tekst.slice(a, b), true);
    her = b;
  }
  legg(tekst.slice(her, slutt), false);
  if (start > fra) biter.unshift({ tekst: '… ', felles: false });
  if (slutt < til) biter.push({ tekst: ' …', felles: false });
  return biter;
}
