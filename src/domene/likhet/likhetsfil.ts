import { merketerm, LIKHETSFASETTER, LIKHETSFASETTNAVN, type Likhetsfasett } from './merking.ts';
import type { Base } from '../base.ts';
import { begrepsgrupper, overordnede, type Temaer } from './begreper.ts';
import { likhetsdokumenter } from './dokument.ts';
import { byggTermer, type Indekspost } from './indeks.ts';
import type { Begrepsgruppe } from './leksikon.ts';
import type { Termfil } from './termindeks.ts';

/** What /lignende/ fetches, once: everything a comparison needs, so that nothing is asked for afterwards. */
export interface Likhetsfil {
  /** The last day an entry of the base was checked. */
  basedato: string;
  /** Eight hexadecimal digits of the contents: the same until a page that is compared changes. */
  utgave: string;
  antall: { metoder: number; forskning: number };
  /** In the order of `poster`. */
  termer: Termfil;
  grupper: readonly Begrepsgruppe[];
  poster: readonly Indekspost[];
  /** Names of the vocabularies' words, by id. */
  navn: Readonly<Record<Likhetsfasett, Readonly<Record<string, string>>>>;
  fylker: Readonly<Record<string, string>>;
  overordnet: Readonly<Record<string, string>>;
}

/** The editors' words in content/sokeord: groups that mean the same, and themes that belong together. */
export interface Likhetsord {
  synonymer: readonly (readonly string[])[];
  temaer: Temaer;
}

const navneliste = (base: Base, vokabular: string): Record<string, string> =>
  Object.fromEntries((base.vokabular.get(vokabular)?.verdier ?? []).map(({ id, navn }) => [id, navn]));

/** FNV-1a, 32 bits: enough to see whether two texts are the same, not to prove it. */
function utgave(tekst: string): string {
  let sum = 0x811c9dc5;
  for (let nr = 0; nr < tekst.length; nr++) sum = Math.imul(sum ^ tekst.charCodeAt(nr), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Builds the index file of the whole base. */
export function likhetsfil(base: Base, { synonymer, temaer }: Likhetsord): Likhetsfil {
  const dokumenter = likhetsdokumenter(base);
  const grupper = begrepsgrupper(base, synonymer, temaer);
  const overordnet = overordnede(base);
  const termer = byggTermer(dokumenter, grupper, overordnet);
  const iBruk = new Set(termer.termer.split(' '));
  const navn = LIKHETSFASETTNAVN.map((fasett) => [fasett, navneliste(base, LIKHETSFASETTER[fasett].vokabular)] as const);
  return {
    basedato: [...base.metoder, ...base.forskning].map(({ data }) => data.sistKontrollert).sort().at(-1) ?? '',
    utgave: utgave(JSON.stringify(dokumenter)),
    antall: { metoder: base.metoder.length, forskning: base.forskning.length },
    termer,
    grupper: grupper.filter(([id]) => iBruk.has(id) || LIKHETSFASETTNAVN.some((fasett) => id.startsWith(merketerm(fasett, '')))),
    poster: dokumenter.map(({ treff, merking, fylker, kort }) => ({ treff, merking, fylker, kort })),
    navn: Object.fromEntries(navn) as Likhetsfil['navn'],
    fylker: navneliste(base, 'fylker'),
    overordnet: Object.fromEntries(overordnet),
  };
}
