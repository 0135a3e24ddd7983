import type { Base } from '../../src/domene/base.ts';
import { feltordbok, type Feltrad } from '../../src/skjema/feltordbok.ts';
import type { Ord } from '../../src/skjema/feltmeta.ts';
import type { Innholdstype } from '../../src/skjema/innholdstyper.ts';
import { SPORSMALSRADER, type Sporsmalsrad, type Utkasttype } from './sporsmalsrader.ts';

/** How a question is answered: free text, one of a list, several of a list, or several free texts. */
export type Svarform = 'tekst' | 'velg' | 'velg-flere' | 'flere-tekster' | 'ja-nei';

/** One question to whoever writes: the words are the editors', everything else comes from the schema. */
export interface Sporsmal {
  /** The name of the answer, and of the flag on the command line. */
  nokkel: string;
  /** The field, as in the field dictionary. */
  sti: string;
  tekst: string;
  hjelp: string;
  eksempel: string;
  form: Svarform;
  valg: readonly Ord[];
  paakrevd: boolean;
  /** Asked only when this question has an answer that is an entry of the base. */
  etter?: string;
  maks?: number;
  minst?: number;
}

/** The answer to «where does this come from» when nothing is published: a source is written beside the draft. */
export const EGEN_KILDE = 'egen';
const EGEN: Ord = {
  id: EGEN_KILDE,
  navn: 'Vår egen erfaring, eller en kilde som ikke er i basen',
  definisjon: 'Vi lager en kilde ved siden av utkastet. Den fyller dere ut etterpå.',
  synonymer: ['ny kilde', 'ukjent', 'egen'],
};

const navngitte = <T>(kart: ReadonlyMap<string, T>, ord: (verdi: T) => Omit<Ord, 'id'>): Ord[] =>
  [...kart].map(([id, verdi]) => ({ id, ...ord(verdi) })).sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));

/** The entries of a collection as words to choose between. */
function samlingsord(samling: string | undefined, base: Base): Ord[] {
  if (samling === 'kontorer') {
    return navngitte(base.kontorer, ({ navn, kommune, tidligereNavn = [] }) => ({
      navn,
      definisjon: kommune,
      synonymer: [kommune, ...tidligereNavn],
    }));
  }
  if (samling !== 'kilder') return [];
  return navngitte(base.kilder, ({ tittel, institusjon, aar, serie, forfattere = [] }) => ({
    navn: tittel,
    definisjon: [institusjon, aar, serie].filter((del) => del !== undefined).join(', '),
    synonymer: [institusjon, String(aar), ...(serie === undefined ? [] : [serie]), ...forfattere],
  }));
}

/** A list of marks, each an id with something beside it, is asked for as a list of ids. */
const erMerke = ({ sti, samling = '' }: Feltrad) => sti.endsWith('[].id') && samling.startsWith('vokabular/');

function formFor(rad: Feltrad, valg: readonly Ord[]): Svarform {
  const flere = rad.sti.endsWith('[]') || erMerke(rad);
  if (valg.length > 0) return flere ? 'velg-flere' : 'velg';
  if (rad.slag === 'ja/nei') return 'ja-nei';
  return flere ? 'flere-tekster' : 'tekst';
}

/** What the schema says of the field, save where it tells which file to look in: here the list itself is shown. */
function hjelpFor(felt: Feltrad, liste: Feltrad | undefined): string {
  if (liste !== undefined) return liste.beskrivelse;
  return felt.samling === undefined ? felt.beskrivelse : '';
}

function lagSporsmal(rad: Sporsmalsrad, felter: ReadonlyMap<string, Feltrad>, base: Base): Sporsmal {
  const felt = felter.get(rad.sti);
  if (felt === undefined)
    throw new Error(`Spørsmålet «${rad.nokkel}» viser til «${rad.sti}», som skjemaet ikke har.`);
  const liste = felter.get(rad.sti.replace(/\[\].*$/u, ''));
  const valg = [...(rad.egen === true ? [EGEN] : []), ...felt.valg, ...samlingsord(felt.samling, base)];
  const form = formFor(felt, valg);
  const flere = form === 'velg-flere' || form === 'flere-tekster';
  const minst = flere ? liste?.minst : felt.minst;
  return {
    nokkel: rad.nokkel,
    sti: rad.sti,
    tekst: rad.sporsmal,
    hjelp: rad.hjelp ?? hjelpFor(felt, flere ? liste : undefined),
    eksempel: rad.eksempel ?? '',
    form,
    valg,
    paakrevd: rad.valgfri !== true,
    ...(rad.etter === undefined ? {} : { etter: rad.etter }),
    ...(felt.maks === undefined ? {} : { maks: felt.maks }),
    ...(minst === undefined ? {} : { minst }),
  };
}

/** What to ask for an entry of this kind, in order. Throws when a question is about no field: a coding error. */
export function sporsmalFor(type: Innholdstype & { type: Utkasttype }, base: Base): Sporsmal[] {
  const felter = new Map(feltordbok(type, base.vokabular).map((felt) => [felt.sti, felt]));
  return SPORSMALSRADER[type.type].map((rad) => lagSporsmal(rad, felter, base));
}
