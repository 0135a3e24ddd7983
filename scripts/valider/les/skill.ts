import type { Merknad } from '../feil.ts';

/** A page taken apart. The YAML has a blank line for the first «---», so its lines are lines of the file. */
export type Delt =
  { yaml: string; kropp: string; kroppslinje: number } | { yaml: undefined; merknad: Merknad };

const erStrek = (linje: string | undefined) => linje !== undefined && /^---\s*$/u.test(linje);

/** Splits a page into front matter and body, or says which `---` is missing. */
export function skillFrontmatter(tekst: string): Delt {
  const linjer = tekst.split('\n');
  if (!erStrek(linjer[0])) {
    const tommeForst = erStrek(linjer.find((linje) => linje.trim() !== ''));
    const melding = 'Filen må begynne med en linje som bare er «---».';
    const råd = tommeForst
      ? 'Ta bort de tomme linjene øverst.'
      : 'Skriv «---» øverst, så feltene (tittel, kortOm …), og så «---» igjen før teksten.';
    return { yaml: undefined, merknad: { melding, råd, linje: 1 } };
  }
  const slutt = linjer.findIndex((linje, nr) => nr > 0 && erStrek(linje));
  if (slutt === -1) {
    const overskrift = linjer.findIndex((linje) => /^## /u.test(linje));
    const melding = 'Linjen «---» som skiller feltene fra teksten, mangler.';
    const råd = 'Skriv «---» på en egen linje rett før den første overskriften.';
    return {
      yaml: undefined,
      merknad: { melding, råd, linje: overskrift === -1 ? linjer.length : overskrift + 1 },
    };
  }
  return {
    yaml: ['', ...linjer.slice(1, slutt), ''].join('\n'),
    kropp: linjer.slice(slutt + 1).join('\n'),
    kroppslinje: slutt + 2,
  };
}
