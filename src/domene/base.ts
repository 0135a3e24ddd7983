import type { Begrep } from '../skjema/begrep.ts';
import type { Forskning } from '../skjema/forskning.ts';
import type { Kilde } from '../skjema/kilde.ts';
import type { Kontor } from '../skjema/kontor.ts';
import type { Metode } from '../skjema/metode.ts';
import type { Veiledning } from '../skjema/veiledning.ts';
import type { Vokabular, Vokabularverdi } from '../skjema/vokabular.ts';

/** An entry: its id is its file name and its place in the site. */
export interface Oppforing<T> {
  id: string;
  data: T;
  /** The text below the front matter, as written. */
  body: string;
}

export type Metodeoppforing = Oppforing<Metode>;
export type Forskningsoppforing = Oppforing<Forskning>;
export type Veiledningsoppforing = Oppforing<Veiledning>;
export type Begrepsoppforing = Oppforing<Begrep>;

/** The whole base, read once and passed on. Lists are sorted by title, guides by their own order. */
export interface Base {
  metoder: readonly Metodeoppforing[];
  forskning: readonly Forskningsoppforing[];
  veiledninger: readonly Veiledningsoppforing[];
  begreper: readonly Begrepsoppforing[];
  kilder: ReadonlyMap<string, Kilde>;
  kontorer: ReadonlyMap<string, Kontor>;
  vokabular: ReadonlyMap<string, Vokabular>;
}

/** The word of a vocabulary. The validator has checked that it exists; a miss is a programming error. */
export function ord(base: Base, vokabular: string, id: string): Vokabularverdi {
  const verdi = base.vokabular.get(vokabular)?.verdier.find((kandidat) => kandidat.id === id);
  if (!verdi) throw new Error(`«${id}» finnes ikke i content/vokabular/${vokabular}.yaml`);
  return verdi;
}

/** The names readers see for a list of ids, in the order given. */
export function ordnavn(base: Base, vokabular: string, ider: readonly string[]): string[] {
  return ider.map((id) => ord(base, vokabular, id).navn);
}

/** What an id points at in one of the base's maps; a miss is a programming error. */
export function slaOpp<T>(kart: ReadonlyMap<string, T>, id: string, hvor: string): T {
  const verdi = kart.get(id);
  if (verdi === undefined) throw new Error(`«${id}» finnes ikke i ${hvor}`);
  return verdi;
}
