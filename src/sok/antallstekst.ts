import { SIDETYPER, type Sidetype } from './sokepost.ts';

/** How many there are of each kind, in words: «3 metoder og 1 studie», «Ingen treff». */
export function antallstekst(poster: readonly { type: Sidetype }[]): string {
  const deler = Object.entries(SIDETYPER).flatMap(([type, { entall, flertall }]) => {
    const antall = poster.filter((post) => post.type === type).length;
    return antall === 0 ? [] : [`${antall} ${antall === 1 ? entall : flertall}`];
  });
  const siste = deler.pop();
  if (siste === undefined) return 'Ingen treff';
  return deler.length === 0 ? siste : `${deler.join(', ')} og ${siste}`;
}
