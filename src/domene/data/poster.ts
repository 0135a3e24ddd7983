import type { Base } from '../base.ts';
import type { Dataoppforing, Datatype } from './typer.ts';

/** Turns an address inside the site into a full one. */
export type SomNettadresse = (adresse: string) => string;

/** One entry as it is published: its id, the address of its page, its fields as in the schema, its text. */
export type Datapost = { id: string; nettside?: string; tekst?: string } & Record<string, unknown>;

/** What a file of data says about itself. */
export interface Utgave {
  /** Day of the last change and the beginning of a hash of everything: two that are alike hold the same. */
  versjon: string;
  /** ISO day of the last change. */
  dato: string;
  /** Address of the licence. */
  lisens: string;
}

const etterId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const erUtkast = ({ data }: Dataoppforing) => data['utkast'] === true;

export function datapost(
  { side }: Datatype,
  { id, data, body }: Dataoppforing,
  somNettadresse: SomNettadresse,
): Datapost {
  return {
    id,
    ...(side === undefined ? {} : { nettside: somNettadresse(`${side}${id}/`) }),
    ...data,
    ...(body === undefined ? {} : { tekst: body }),
  };
}

/** Every published entry of a kind, by id: the order does not hang on the machine. Drafts are left out. */
export function dataposter(type: Datatype, base: Base, somNettadresse: SomNettadresse): Datapost[] {
  return type
    .oppforinger(base)
    .filter((oppforing) => !erUtkast(oppforing))
    .map((oppforing) => datapost(type, oppforing, somNettadresse))
    .sort(etterId);
}

/** The base without its drafts: what tables are made of. Entries stand by id. */
export function utenUtkast(base: Base): Base {
  const publisert = <T extends Dataoppforing>(liste: readonly T[]) =>
    liste.filter((oppforing) => !erUtkast(oppforing)).sort(etterId);
  return { ...base, metoder: publisert(base.metoder), forskning: publisert(base.forskning) };
}

/** A whole kind as one file: what the file is, then the entries under the name of the kind. */
export function samling(type: Datatype, poster: readonly Datapost[], utgave: Utgave, skjema: string): object {
  return { $schema: skjema, ...utgave, antall: poster.length, [type.samling]: poster };
}

export const somJson = (verdi: unknown): string => `${JSON.stringify(verdi)}\n`;
