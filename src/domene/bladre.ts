import { FASETTER, INGEN_VALGT, type Fasettnavn } from '../sok/fasetter.ts';
import { tell, type MedFasetter } from '../sok/telling.ts';
import { skrivTilstand } from '../sok/tilstand.ts';
import type { Base } from './base.ts';

interface Vei {
  tittel: string;
  id: Fasettnavn;
  verdier: { navn: string; antall: number; adresse: string }[];
}

/** The facets people browse by, with the question each answers. */
const VEIER = [
  ['malgruppe', 'Hvem gjelder det?'],
  ['utfordring', 'Hva er problemet?'],
  ['tiltakskategori', 'Hva slags tiltak?'],
] as const satisfies readonly (readonly [Fasettnavn, string])[];

/** Ways to browse the methods: every value in use with its count and the search it leads to, most used first. */
export function bladreveier(base: Base, poster: readonly MedFasetter[]): Vei[] {
  const antall = tell(poster, INGEN_VALGT);
  return VEIER.map(([id, tittel]) => {
    const vokabular = FASETTER.find(({ navn }) => navn === id)?.vokabular ?? '';
    const verdier = (base.vokabular.get(vokabular)?.verdier ?? []).map((verdi) => ({
      navn: verdi.navn,
      antall: antall.get(id)?.get(verdi.id) ?? 0,
      adresse: `/sok/?${skrivTilstand({ q: '', valgt: { ...INGEN_VALGT, [id]: [verdi.id] }, sorter: 'relevans' })}`,
    }));
    return { id, tittel, verdier: verdier.filter((verdi) => verdi.antall > 0).sort((a, b) => b.antall - a.antall) };
  });
}
