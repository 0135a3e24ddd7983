import type { Base, Metodeoppforing } from '../base.ts';
import type { Vokabularverdi } from '../../skjema/vokabular.ts';
import type { Kontorprofil } from './profil.ts';

/** One county of today. */
export interface Fylkesprofil {
  fylke: Vokabularverdi;
  /** The offices there that have tried something. */
  kontorer: Kontorprofil[];
  /** What they have tried, each once, with the offices. Most offices first, then by title. */
  metoder: { metode: Metodeoppforing; kontorer: Kontorprofil[] }[];
}

/** The counties of today in the order of the vocabulary, also those where nobody has tried anything. */
export function fylkesprofiler(base: Base, kontorer: readonly Kontorprofil[]): Fylkesprofil[] {
  const iFylket = Map.groupBy(
    kontorer.filter(({ provd }) => provd.length > 0),
    ({ kontor }) => kontor.fylke,
  );
  const rang = new Map(base.metoder.map(({ id }, nr) => [id, nr]));
  return (base.vokabular.get('fylker')?.verdier ?? []).map((fylke) => {
    const her = iFylket.get(fylke.id) ?? [];
    const metoder = new Map<string, { metode: Metodeoppforing; kontorer: Kontorprofil[] }>();
    for (const profil of her) {
      for (const { metode } of profil.provd) {
        const rad = metoder.get(metode.id) ?? { metode, kontorer: [] };
        rad.kontorer.push(profil);
        metoder.set(metode.id, rad);
      }
    }
    const rekke = [...metoder.values()].sort(
      (a, b) => b.kontorer.length - a.kontorer.length || (rang.get(a.metode.id) ?? 0) - (rang.get(b.metode.id) ?? 0),
    );
    return { fylke, kontorer: her, metoder: rekke };
  });
}

/** How much is tried in a county, in words: «6 kontor har prøvd 14 metoder». */
export function fylkessetning({ kontorer, metoder }: { kontorer: number; metoder: number }): string {
  if (kontorer === 0) return 'ingen kontor i basen';
  return `${kontorer} kontor har prøvd ${metoder} ${metoder === 1 ? 'metode' : 'metoder'}`;
}
