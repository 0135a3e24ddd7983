import { asciinokkel, ordene } from '../norsk/normaliser.ts';

export const FORSLAGSSLAG = { metode: 'Metode', begrep: 'Begrep', malgruppe: 'Målgruppe', kontor: 'Kontor' } as const;

/** A suggestion: what it says, where it leads, and what kind it is. */
export type Forslag = readonly [tekst: string, adresse: string, slag: keyof typeof FORSLAGSSLAG];

/** Shortest text that is answered with suggestions. */
const KORTEST = 2;

/**
 * Suggestions for what is written so far: names that begin with it first, then names with a word that
 * does. One for each address, in the order of the rows.
 */
export function foresla(q: string, rader: readonly Forslag[], maks = 7): Forslag[] {
  const skrevet = asciinokkel(ordene(q).join(' '));
  if (skrevet.length < KORTEST) return [];
  const begynner: Forslag[] = [];
  const inne: Forslag[] = [];
  for (const rad of rader) {
    const navn = asciinokkel(ordene(rad[0]).join(' '));
    if (navn.startsWith(skrevet)) begynner.push(rad);
    else if (navn.includes(` ${skrevet}`)) inne.push(rad);
  }
  const sett = new Set<string>();
  return [...begynner, ...inne].filter(([, adresse]) => !sett.has(adresse) && sett.add(adresse)).slice(0, maks);
}
