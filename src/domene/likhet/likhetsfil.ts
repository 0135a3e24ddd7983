import { merketerm, LIKHETSFASETTER, LIKHETSFASETTNAVN, type Likhetsfasett } from './merking.ts';
import type { Base } from '../base.ts';
import { begrepsgrupper, overordnede } from './begreper.ts';
import { likhetsdokumenter } from './dokument.ts';
import { byggSokedel, type Indekspost, type Sokedel } from './indeks.ts';
import type { Begrepsgruppe } from './leksikon.ts';

/** What /lignende/ fetches, once: everything a comparison needs, so that nothing is asked for afterwards. */
export interface Likhetsfil {
  /** The last day an entry of the base was checked. */
  basedato: string;
  antall: { metoder: number; forskning: number };
  sok: Sokedel;
  grupper: readonly Begrepsgruppe[];
  poster: readonly Indekspost[];
  /** Names of the vocabularies' words, by id. */
  navn: Readonly<Record<Likhetsfasett, Readonly<Record<string, string>>>>;
  fylker: Readonly<Record<string, string>>;
  overordnet: Readonly<Record<string, string>>;
}

const navneliste = (base: Base, vokabular: string): Record<string, string> =>
  Object.fromEntries((base.vokabular.get(vokabular)?.verdier ?? []).map(({ id, navn }) => [id, navn]));

/** Builds the index file of the whole base. */
export function likhetsfil(base: Base, synonymer: readonly (readonly string[])[]): Likhetsfil {
  const dokumenter = likhetsdokumenter(base);
  const grupper = begrepsgrupper(base, synonymer);
  const overordnet = overordnede(base);
  const sok = byggSokedel(dokumenter, grupper, overordnet).toJSON();
  const iBruk = new Set(sok.index.map(([term]) => term));
  const navn = LIKHETSFASETTNAVN.map((fasett) => [fasett, navneliste(base, LIKHETSFASETTER[fasett].vokabular)] as const);
  return {
    basedato: [...base.metoder, ...base.forskning].map(({ data }) => data.sistKontrollert).sort().at(-1) ?? '',
    antall: { metoder: base.metoder.length, forskning: base.forskning.length },
    sok,
    grupper: grupper.filter(([id]) => iBruk.has(id) || LIKHETSFASETTNAVN.some((fasett) => id.startsWith(merketerm(fasett, '')))),
    poster: dokumenter.map(({ treff, merking, fylker, kort }) => ({ treff, merking, fylker, kort })),
    navn: Object.fromEntries(navn) as Likhetsfil['navn'],
    fylker: navneliste(base, 'fylker'),
    overordnet: Object.fromEntries(overordnet),
  };
}
