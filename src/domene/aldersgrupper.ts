import type { Metode } from '../skjema/metode.ts';
import type { Vokabular } from '../skjema/vokabular.ts';

/** Ids of the age groups a method reaches: those its from–to overlaps. None when age is unknown. */
export function aldersgrupper(alder: Metode['alder'], vokabular: Vokabular): string[] {
  if (alder === 'ukjent') return [];
  return vokabular.verdier
    .filter(({ fra = 0, til = 120 }) => fra <= alder.til && alder.fra <= til)
    .map(({ id }) => id);
}

/** Age on one line: «18–30 år», «fra 16 år», «under 30 år», or `undefined` when unknown. */
export function visAlder(alder: Metode['alder']): string | undefined {
  if (alder === 'ukjent') return undefined;
  if (alder.til >= 100) return `fra ${alder.fra} år`;
  return alder.fra === 0 ? `under ${alder.til + 1} år` : `${alder.fra}–${alder.til} år`;
}
