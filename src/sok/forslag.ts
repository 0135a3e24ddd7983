import { asciinokkel, ordene } from '../norsk/normaliser.ts';

export const FORSLAGSSLAG = { metode: 'Metode', begrep: 'Begrep', malgruppe: 'Målgruppe', kontor: 'Kontor' } as const;

/** A suggestion: what it says, where it leads, and what kind it is. */
export type Forslag = readonly [tekst: string, adresse: string, slag: keyof typeof FORSLAGSSLAG];

/** Shortest text that is answered with suggestions. */
const KORTEST = 2;

/** A suggestion with its text as it is compared. */
export interface Sokbartforslag {
  rad: Forslag;
  nokkel: string;
}

const nokkelFor = (tekst: string) => asciinokkel(ordene(tekst).join(' '));

/** Made once for all the letters that are typed. */
export const somSokbart = (rad: Forslag): Sokbartforslag => ({ rad, nokkel: nokkelFor(rad[0]) });

/**
 * Suggestions for what is written so far: names that begin with it first, then names with a word that
 * does. One for each address, in the order of the rows.
 */
export function foresla(q: string, rader: readonly Sokbartforslag[], maks = 7): Forslag[] {
  const skrevet = nokkelFor(q);
  if (skrevet.length < KORTEST) return [];
  const begynner = rader.filter(({ nokkel }) => nokkel.startsWith(skrevet));
  const inne = rader.filter(({ nokkel }) => nokkel.includes(` ${skrevet}`) && !nokkel.startsWith(skrevet));
  const sett = new Set<string>();
  return [...begynner, ...inne]
    .map(({ rad }) => rad)
    .filter(([, adresse]) => !sett.has(adresse) && sett.add(adresse))
    .slice(0, maks);
}
