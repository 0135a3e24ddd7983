import { erMal, finnInnholdstype } from '../../src/skjema/innholdstyper.ts';
import type { Dokument, Faktaark, Råfil } from './dokument.ts';
import type { Plassert } from './fakta.ts';
import { lesDokument } from './les/dokument.ts';

export type { Plassert } from './fakta.ts';

export const INNHOLDSMAPPE = 'content';

/** All content, read once, with what the rules need to look things up. */
export interface Innholdsbase<D extends Faktaark = Dokument> {
  dokumenter: readonly D[];
  /** Files that belong to no kind of content. */
  losefiler: readonly string[];
  /** In reading order, doubles included. */
  oppforinger: readonly Plassert[];
  /** Collection → id → entry; the first of two with the same id. */
  oppslag: ReadonlyMap<string, ReadonlyMap<string, Plassert>>;
  /** An ISO day. */
  idag: string;
}

/** The base as the rules about more than one file see it: facts only, whatever else was read. */
export type Faktabase = Innholdsbase<Faktaark>;

function lagOppslag(oppforinger: readonly Plassert[]) {
  const oppslag = new Map<string, Map<string, Plassert>>();
  for (const oppforing of oppforinger) {
    const samling = oppslag.get(oppforing.samling) ?? new Map<string, Plassert>();
    if (!samling.has(oppforing.id)) samling.set(oppforing.id, oppforing);
    oppslag.set(oppforing.samling, samling);
  }
  return oppslag;
}

/** A base of `dokumenter`, which come sorted by path. */
export function settSammen<D extends Faktaark>(
  dokumenter: readonly D[],
  losefiler: readonly string[],
  idag: string,
): Innholdsbase<D> {
  const oppforinger = dokumenter.flatMap(({ fakta }) => fakta.oppforinger);
  return { dokumenter, losefiler, oppforinger, oppslag: lagOppslag(oppforinger), idag };
}

/** Takes what belongs to no kind of content apart. Templates (`_…`) are left out, unless `maler`. */
export function sorterStier<T>(
  filer: readonly T[],
  sti: (fil: T) => string,
  { maler = false }: { maler?: boolean },
): { innhold: T[]; losefiler: string[] } {
  const erLos = (fil: T) => finnInnholdstype(sti(fil).slice(INNHOLDSMAPPE.length + 1)) === undefined;
  return {
    innhold: filer.filter((fil) => !erLos(fil) && (maler || !erMal(sti(fil)))),
    losefiler: filer.filter(erLos).map(sti),
  };
}

/**
 * The base of `filer` as it is on the day `idag`. With `maler` templates (`_…`) are documents like the
 * others; otherwise they are left out.
 */
export function byggBase(
  filer: readonly Råfil[],
  { idag, ...valg }: { idag: string; maler?: boolean },
): Innholdsbase {
  const { innhold, losefiler } = sorterStier(filer, ({ fil }) => fil, valg);
  const dokumenter = innhold.flatMap((råfil) => {
    const type = finnInnholdstype(råfil.fil.slice(INNHOLDSMAPPE.length + 1));
    return type === undefined ? [] : [lesDokument(råfil, type)];
  });
  return settSammen(dokumenter, losefiler, idag);
}
