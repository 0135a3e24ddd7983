import { SIDETYPER } from './sokepost.ts';

/** How many there are of each kind, in words: «3 metoder og 1 studie», «Ingen treff». */
export function antallstekst(poster: readonly { type: string }[]): string {
  const perType = new Map<string, number>();
  for (const { type } of poster) perType.set(type, (perType.get(type) ?? 0) + 1);
  const deler = Object.entries(SIDETYPER).flatMap(([type, { entall, flertall }]) => {
    const antall = perType.get(type) ?? 0;
    return antall === 0 ? [] : [`${antall} ${antall === 1 ? entall : flertall}`];
  });
  const siste = deler.pop();
  if (siste === undefined) return 'Ingen treff';
  return deler.length === 0 ? siste : `${deler.join(', ')} og ${siste}`;
}
