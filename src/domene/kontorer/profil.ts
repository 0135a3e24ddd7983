import type { Kontor } from '../../skjema/kontor.ts';
import type { Utproving } from '../../skjema/utproving.ts';
import type { Base, Forskningsoppforing, Metodeoppforing } from '../base.ts';

/** A method and the trials of it at one office. */
export interface Provd {
  metode: Metodeoppforing;
  utprovinger: Utproving[];
}

/** What the base knows of one office. */
export interface Kontorprofil {
  id: string;
  kontor: Kontor;
  /** In the order of the methods' titles. */
  provd: Provd[];
  /** Roles to ask at the office, and about which method. */
  kontakter: { metode: Metodeoppforing; rolle: string }[];
  /** Studies of what the office has tried, each once. */
  studier: Forskningsoppforing[];
}

/** Studies by the method they are about, whichever of the two names the other. */
function studierPerMetode(base: Base): ReadonlyMap<string, ReadonlySet<Forskningsoppforing>> {
  const kart = new Map<string, Set<Forskningsoppforing>>();
  const studier = new Map(base.forskning.map((studie) => [studie.id, studie]));
  const leggTil = (metode: string, studie: Forskningsoppforing | undefined) => {
    if (studie) kart.set(metode, (kart.get(metode) ?? new Set()).add(studie));
  };
  for (const studie of base.forskning) for (const metode of studie.data.metoder) leggTil(metode, studie);
  for (const { id, data } of base.metoder) {
    for (const studie of data.relasjoner.forskning ?? []) leggTil(id, studier.get(studie));
  }
  return kart;
}

const norsk = new Intl.Collator('nb');

/** Every office of the base, also those that have tried nothing, by name. One walk through the methods. */
export function kontorprofiler(base: Base): Kontorprofil[] {
  const profiler = new Map(
    [...base.kontorer].map(([id, kontor]): [string, Kontorprofil & { sett: Set<Forskningsoppforing> }] => [
      id,
      { id, kontor, provd: [], kontakter: [], studier: [], sett: new Set() },
    ]),
  );
  const studier = studierPerMetode(base);
  for (const metode of base.metoder) {
    const { utprovinger, kontakt } = metode.data;
    for (const [id, her] of Map.groupBy(utprovinger, ({ kontor }) => kontor)) {
      const profil = profiler.get(id);
      profil?.provd.push({ metode, utprovinger: her });
      for (const studie of studier.get(metode.id) ?? []) profil?.sett.add(studie);
    }
    if (kontakt !== 'ukjent') profiler.get(kontakt.kontor)?.kontakter.push({ metode, rolle: kontakt.rolle });
  }
  return [...profiler.values()]
    .map(({ sett, ...profil }) => ({ ...profil, studier: [...sett] }))
    .sort((a, b) => norsk.compare(a.kontor.navn, b.kontor.navn));
}
