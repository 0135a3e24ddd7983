const TALLORD = [
  'ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv',
] as const;

/** A count as it is written in running text: words to twelve, digits above. */
export function tallord(antall: number): string {
  return TALLORD[antall] ?? String(antall);
}

/** The text with its first letter large. */
export function storForbokstav(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nb') + tekst.slice(1);
}

/** A name as it stands inside a sentence. Abbreviations keep their letters. */
export function liteForbokstav(tekst: string): string {
  const [forste = '', andre = ''] = tekst;
  const erForkortelse = andre !== andre.toLocaleLowerCase('nb');
  return erForkortelse ? tekst : forste.toLocaleLowerCase('nb') + tekst.slice(1);
}

/** «a», «a og b», «a, b og c»: the words with commas and a last joining word. */
export function ramse(ord: readonly string[], bindeord = 'og'): string {
  const siste = ord.at(-1) ?? '';
  return ord.length < 2 ? siste : `${ord.slice(0, -1).join(', ')} ${bindeord} ${siste}`;
}
