import type { Merknad } from '../feil.ts';

/** A page taken apart. The YAML has a blank line for the first «---», so its lines are lines of the file. */
export type Delt =
  | { yaml: string; kropp: string; kroppslinje: number }
  /** The fields can be told, but not where the text begins or ends. */
  | { yaml: string; kropp: undefined; merknad: Merknad }
  | { yaml: undefined; merknad: Merknad };

const erStrek = (linje: string | undefined) => linje !== undefined && /^---\s*$/u.test(linje);

const FELT = /^[\p{L}]\w*:(?:\s|$)/u;

/** A third «---»: before it more fields, or after it another file. */
function finnEkstraStrek(linjer: readonly string[], slutt: number): { ifelter: boolean; merknad: Merknad } | undefined {
  const ekstra = linjer.findIndex((linje, nr) => nr > slutt && erStrek(linje));
  if (ekstra === -1) return undefined;
  const forste = linjer.slice(slutt + 1, ekstra).find((linje) => linje.trim() !== '');
  if (forste !== undefined && FELT.test(forste)) {
    const råd = 'Ta bort linjen. «---» skal bare stå øverst, og rett før den første overskriften.';
    return { ifelter: true, merknad: { melding: 'Det står «---» midt i feltene.', råd, linje: slutt + 1 } };
  }
  const melding = 'Linjen «---» kan bare stå over og under feltene.';
  const råd = 'Ta den bort. Står det felt under den, er det limt inn en fil til.';
  return { ifelter: false, merknad: { melding, råd, linje: ekstra + 1 } };
}

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
  const yaml = ['', ...linjer.slice(1, slutt), ''].join('\n');
  const ekstra = finnEkstraStrek(linjer, slutt);
  if (ekstra) {
    const { ifelter, merknad } = ekstra;
    return ifelter ? { yaml: undefined, merknad } : { yaml, kropp: undefined, merknad };
  }
  return {
    yaml,
    kropp: linjer.slice(slutt + 1).join('\n'),
    kroppslinje: slutt + 2,
  };
}
