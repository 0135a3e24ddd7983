import { erMal, finnInnholdstype, type Oppforing } from '../../src/skjema/innholdstyper.ts';
import type { Dokument, Råfil } from './dokument.ts';
import { lesDokument } from './les/dokument.ts';

export const INNHOLDSMAPPE = 'content';

/** Something that can be referred to, and where it is written. */
export interface Plassert extends Oppforing {
  fil: string;
  linje: number;
}

/** All content, read once, with what the rules need to look things up. */
export interface Innholdsbase {
  dokumenter: readonly Dokument[];
  /** Files that belong to no kind of content. */
  losefiler: readonly string[];
  /** In reading order, doubles included. */
  oppforinger: readonly Plassert[];
  /** Collection → id → entry; the first of two with the same id. */
  oppslag: ReadonlyMap<string, ReadonlyMap<string, Plassert>>;
  /** An ISO day. */
  idag: string;
}

function plasser({ fil, id, type, frontmatter }: Dokument): Plassert[] {
  return type
    .oppforinger(id, frontmatter.data)
    .map((oppforing) => ({ ...oppforing, fil, linje: frontmatter.linjeFor(oppforing.sti) }));
}

function lagOppslag(oppforinger: readonly Plassert[]) {
  const oppslag = new Map<string, Map<string, Plassert>>();
  for (const oppforing of oppforinger) {
    const samling = oppslag.get(oppforing.samling) ?? new Map<string, Plassert>();
    if (!samling.has(oppforing.id)) samling.set(oppforing.id, oppforing);
    oppslag.set(oppforing.samling, samling);
  }
  return oppslag;
}

/**
 * The base of `filer` as it is on the day `idag`. With `maler` templates (`_…`) are documents like the
 * others; otherwise they are left out.
 */
export function byggBase(
  filer: readonly Råfil[],
  { idag, maler = false }: { idag: string; maler?: boolean },
): Innholdsbase {
  const dokumenter: Dokument[] = [];
  const losefiler: string[] = [];
  for (const råfil of filer) {
    const type = finnInnholdstype(råfil.fil.slice(INNHOLDSMAPPE.length + 1));
    if (type === undefined) losefiler.push(råfil.fil);
    else if (maler || !erMal(råfil.fil)) dokumenter.push(lesDokument(råfil, type));
  }
  const oppforinger = dokumenter.flatMap(plasser);
  return { dokumenter, losefiler, oppforinger, oppslag: lagOppslag(oppforinger), idag };
}
