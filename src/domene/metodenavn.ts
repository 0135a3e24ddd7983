import { navnenokkel, type Navnefil } from '../sok/navn.ts';

const SAMLING = 'metoder/';

/**
 * Ids of the methods a reader means by a name: the one that goes by exactly it, or else those with a name
 * that contains it. Case, æ, ø, å and punctuation make no difference.
 */
export function finnMetoder({ navn }: Navnefil, skrevet: string): string[] {
  const nokkel = navnenokkel(skrevet);
  if (nokkel === '') return [];
  const metoder = Object.entries(navn)
    .filter(([treff]) => treff.startsWith(SAMLING))
    .map(([treff, navnene]) => ({ id: treff.slice(SAMLING.length), nokler: navnene.map(navnenokkel) }));
  const medTittel = metoder.filter(({ nokler }) => nokler[0] === nokkel);
  if (medTittel.length > 0) return medTittel.map(({ id }) => id);
  const like = metoder.filter(({ nokler }) => nokler.includes(nokkel));
  const valgt = like.length > 0 ? like : metoder.filter(({ nokler }) => nokler.some((ett) => ett.includes(nokkel)));
  return valgt.map(({ id }) => id);
}
