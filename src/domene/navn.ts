import type { Navnefil } from '../sok/navn.ts';
import type { Base } from './base.ts';

type MedNavn = { id: string; data: { tittel: string; aliaser?: readonly string[]; synonymer?: readonly string[]; forkortelse?: string | undefined } };

const navnene = (samling: string, oppforinger: readonly MedNavn[]) =>
  oppforinger.map(({ id, data: { tittel, forkortelse, aliaser = [], synonymer = [] } }): [string, string[]] => [
    `${samling}/${id}`,
    [tittel, ...(forkortelse ? [forkortelse] : []), ...aliaser, ...synonymer],
  ]);

/** Every name of every entry, the target groups in use, and the offices that have tried something. */
export function navnefil(base: Base): Navnefil {
  const brukt = new Set(base.metoder.flatMap(({ data }) => data.malgrupper));
  const kontorer = new Set(base.metoder.flatMap(({ data }) => data.utprovinger.map(({ kontor }) => kontor)));
  return {
    navn: Object.fromEntries([
      ...navnene('metoder', base.metoder),
      ...navnene('forskning', base.forskning),
      ...navnene('veiledninger', base.veiledninger),
      ...navnene('begreper', base.begreper),
    ]),
    malgrupper: Object.fromEntries(
      (base.vokabular.get('malgrupper')?.verdier ?? []).filter(({ id }) => brukt.has(id)).map(({ id, navn }) => [id, navn]),
    ),
    kontorer: Object.fromEntries([...base.kontorer].filter(([id]) => kontorer.has(id)).map(([id, { navn }]) => [id, navn])),
  };
}
