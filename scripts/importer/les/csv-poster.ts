/** A text in quotes is never this many lines; then it is the quote that is wrong. */
const LENGSTE_POST = 500;

/**
 * Whether a line that begins inside (or outside) quotes ends inside them. A quote that neither begins nor
 * ends a field is a letter like any other, as people write them: 12" or "ja", sa han.
 */
function enderInne(linje: string, skille: string, inneFra: boolean): boolean {
  let inne = inneFra;
  let feltstart = !inneFra;
  for (let plass = 0; plass < linje.length; plass += 1) {
    const tegn = linje[plass];
    if (inne) {
      if (tegn !== '"') continue;
      const neste = linje[plass + 1];
      if (neste === '"') plass += 1;
      else inne = neste !== undefined && neste !== skille;
    } else if (tegn === '"' && feltstart) {
      inne = true;
    } else {
      feltstart = tegn === skille;
    }
    if (inne) feltstart = false;
  }
  return inne;
}

/** Where the record that begins at line `fra` (from 0) ends: its last line, or `undefined` when a quote is never closed. */
export function postslutt(linjer: readonly string[], fra: number, skille: string): number | undefined {
  let til = fra;
  let inne = enderInne(linjer[fra] ?? '', skille, false);
  while (inne && til + 1 < linjer.length && til - fra < LENGSTE_POST) {
    til += 1;
    inne = enderInne(linjer[til] ?? '', skille, true);
  }
  return inne ? undefined : til;
}
