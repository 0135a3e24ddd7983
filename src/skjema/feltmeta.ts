import { z } from 'zod';
import { pakkUt } from './referanser.ts';

/** What sort of answer a field takes. `eller-ukjent` wraps another sort, or the word «ukjent». */
export type Feltslag =
  | 'tekst'
  | 'heltall'
  | 'ja/nei'
  | 'dato'
  | 'tidspunkt'
  | 'nettadresse'
  | 'valg'
  | 'henvisning'
  | 'liste'
  | 'gruppe'
  | 'eller-ukjent'
  | 'ukjent';

/**
 * What every field built in felt.ts carries beside its rules. The English words are those of JSON Schema.
 * A type, not an interface: zod wants one that may be indexed.
 */
export type Feltmeta = {
  title: string;
  description: string;
  slag: Feltslag;
  format?: 'date';
  /** How many items a list must hold. */
  minItems?: number;
  /** The collection or vocabulary the value is an id from. */
  referanse?: string;
  /** The vocabulary that names the ids of a closed list. */
  vokabular?: string;
  /** The names of the ids, where the code list holds them. */
  valgnavn?: Readonly<Record<string, string>>;
  /** The word in a vocabulary that tells what this field is. */
  ordet?: { vokabular: string; id: string };
};

/** One word to choose: its id, the name readers see, and what it means. */
export interface Ord {
  id: string;
  navn: string;
  definisjon?: string;
  /** Other words for it: what people may type. */
  synonymer?: readonly string[];
}

/** The vocabularies, by id; what content/vokabular/ holds fits as it is. Collections too, where their ids are to be lists. */
export type Ordlister = ReadonlyMap<string, { readonly verdier: readonly Ord[] }>;

/** The meta of a field from felt.ts, also when it is optional; `undefined` for any other schema. */
export function feltmeta(skjema: unknown): Feltmeta | undefined {
  const indre = pakkUt(skjema);
  const meta = indre instanceof z.ZodType ? indre.meta() : undefined;
  return typeof meta?.['slag'] === 'string' ? (meta as Feltmeta) : undefined;
}

/**
 * The closed list of a field, in the order readers see it; empty when there is none. A vocabulary that
 * is not in `ordlister` gives the bare ids the code knows, or nothing.
 */
export function valgFor(skjema: unknown, ordlister: Ordlister): readonly Ord[] {
  const indre = pakkUt(skjema);
  const { referanse = '', vokabular = '', valgnavn = {} } = feltmeta(indre) ?? {};
  if (referanse !== '') return ordlister.get(referanse.replace('vokabular/', ''))?.verdier ?? [];
  if (!(indre instanceof z.ZodEnum)) return [];
  const ord = new Map(ordlister.get(vokabular)?.verdier.map((ett) => [ett.id, ett]));
  return indre.options.map((verdi) => {
    const id = String(verdi);
    return ord.get(id) ?? { id, navn: valgnavn[id] ?? id };
  });
}

/** Name and description of a field; those of its word where a vocabulary tells them. */
export function omFelt(
  { title, description, ordet }: Feltmeta,
  ordlister: Ordlister,
): { navn: string; beskrivelse: string } {
  const ord = ordet && ordlister.get(ordet.vokabular)?.verdier.find(({ id }) => id === ordet.id);
  return { navn: ord?.navn ?? title, beskrivelse: ord?.definisjon ?? description };
}
