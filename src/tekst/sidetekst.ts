import { loftBlokker } from './blokker.ts';
import { settBaseForan } from './lenker.ts';
import { lesTekst } from './les-tekst.ts';
import { delISeksjoner } from './seksjoner.ts';
import { rammInnTabeller } from './tabeller.ts';
import { tekstdeler, type Tekstdel } from './tekstdeler.ts';

/**
 * The running text of a page (MDX, already validated), ready for `Tekst.astro`. Content is never code, so no
 * module is made of it: thousands of those are what a build of a large base would spend its time on.
 * `base` is the path the site is published under, with a slash at both ends.
 */
export function sidetekst(tekst: string, base: string): Tekstdel[] {
  const tre = lesTekst(tekst);
  loftBlokker(tre);
  settBaseForan(tre, base);
  rammInnTabeller(tre);
  delISeksjoner(tre);
  return tekstdeler(tre);
}
