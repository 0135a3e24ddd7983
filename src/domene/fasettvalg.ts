import { FASETTER, INGEN_VALGT, type Fasettnavn } from '../sok/fasetter.ts';
import { tell, type MedFasetter } from '../sok/telling.ts';
import type { Base } from './base.ts';

interface Fasettvalg {
  navn: Fasettnavn;
  tittel: string;
  verdier: { id: string; navn: string; antall: number }[];
}

/** Facets whose values follow a scale or a life, not a count. */
const I_REKKEFOLGE: readonly Fasettnavn[] = ['type', 'aldersgruppe', 'status', 'utprovingsstatus', 'utfall', 'lovhjemmel'];

/** The facets with the values the base uses. Most used first, except where the order itself says something. */
export function fasettvalg(base: Base, poster: readonly MedFasetter[]): Fasettvalg[] {
  const antall = tell(poster, INGEN_VALGT);
  return FASETTER.map(({ navn, tittel, vokabular }) => {
    const verdier = (base.vokabular.get(vokabular)?.verdier ?? [])
      .map((verdi) => ({ id: verdi.id, navn: verdi.navn, antall: antall.get(navn)?.get(verdi.id) ?? 0 }))
      .filter((verdi) => verdi.antall > 0);
    if (!I_REKKEFOLGE.includes(navn)) verdier.sort((a, b) => b.antall - a.antall);
    return { navn, tittel, verdier };
  }).filter(({ verdier }) => verdier.length > 0);
}
