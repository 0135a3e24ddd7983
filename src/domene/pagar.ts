import type { Base, Metodeoppforing, Oppforing } from './base.ts';

/** Entries whose knowledge is of the same time. */
interface Tidsgruppe<T> {
  /** As the source dates it: year, month or day. */
  per: string;
  oppforinger: T[];
}

function etterTid<T extends Oppforing<{ beskrevetPer: string | number }>>(oppforinger: readonly T[]): Tidsgruppe<T>[] {
  const grupper = Map.groupBy(oppforinger, ({ data }) => String(data.beskrevetPer));
  return [...grupper]
    .map(([per, gruppe]) => ({ per, oppforinger: gruppe }))
    .sort((a, b) => b.per.localeCompare(a.per));
}

const I_GANG: readonly string[] = ['pagar', 'ide'];
const STUDIER_I_GANG: readonly string[] = ['planlagt', 'pagar', 'delrapport'];

/**
 * What ran or was planned when its source was written, newest knowledge first. `uvisse` ran at an office
 * then, but the source does not say what the method's state is today.
 */
export function pagar(base: Base): {
  metoder: Tidsgruppe<Metodeoppforing>[];
  studier: Tidsgruppe<Base['forskning'][number]>[];
  uvisse: Tidsgruppe<Metodeoppforing>[];
} {
  return {
    metoder: etterTid(base.metoder.filter(({ data }) => I_GANG.includes(data.status))),
    studier: etterTid(base.forskning.filter(({ data }) => STUDIER_I_GANG.includes(data.status))),
    uvisse: etterTid(
      base.metoder.filter(
        ({ data }) => data.status === 'ukjent' && data.utprovinger.some(({ status }) => I_GANG.includes(status)),
      ),
    ),
  };
}
