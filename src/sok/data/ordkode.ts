/** Radix of the digit that says how much a word shares with the one before: one character, 0–35. */
const RADIX = 36;

function felles(a: string, b: string): number {
  let lengde = 0;
  while (lengde < RADIX - 1 && lengde < a.length && a[lengde] === b[lengde]) lengde++;
  return lengde;
}

/** Sorted words without spaces as one text: each as what it shares with the word before, and the rest. */
export function pakkOrd(ord: readonly string[]): string {
  return ord
    .map((ett, nr) => {
      const delt = felles(ord[nr - 1] ?? '', ett);
      return delt.toString(RADIX) + ett.slice(delt);
    })
    .join(' ');
}

/** The words again, in order. */
export function pakkUtOrd(tekst: string): string[] {
  if (tekst === '') return [];
  let forrige = '';
  return tekst.split(' ').map((kode) => {
    forrige = forrige.slice(0, Number.parseInt(kode.charAt(0), RADIX)) + kode.slice(1);
    return forrige;
  });
}
