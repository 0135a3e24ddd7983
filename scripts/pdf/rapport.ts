/** A PDF that was made: its name in the folder, and how many sheets it has and may have. */
export interface Utskrift {
  fil: string;
  ark: number;
  hoyst: number;
}

const ark = (antall: number): string => (antall === 1 ? 'ett ark' : `${antall} ark`);

/** What is said of the files that were made: each with its sheets, and how many there are. */
export function listen(utskrifter: readonly Utskrift[], mappe: string): string {
  const linjer = utskrifter.map(({ fil, ark: antall }) => `${fil}: ${ark(antall)}`);
  const sum = utskrifter.length === 1 ? 'Én PDF' : `${utskrifter.length} PDF-er`;
  return [...linjer, '', `${sum} er lagt i ${mappe}.`, ''].join('\n');
}

/** What is wrong with them: cards that go on past one sheet. Empty when nothing is. */
export function forLange(utskrifter: readonly Utskrift[]): string {
  const lange = utskrifter.filter(({ ark: antall, hoyst }) => antall > hoyst);
  const linjer = lange.map(({ fil, ark: antall, hoyst }) => `${fil} tar ${ark(antall)}, og skal ha høyst ${ark(hoyst)}.`);
  const råd = 'Kort ned det som står i metoden, eller rett plassen i src/domene/kort/metodekort.ts.';
  return linjer.length === 0 ? '' : [...linjer, råd, ''].join('\n');
}
