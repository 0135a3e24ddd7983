import { DELER, FELTER } from './deler.ts';
import type { Delid, Felt, Vei } from './felt.ts';

/** Version of the shape below. A new one needs a way to read the old. */
export const VERSJON = 1;

/** How the project relates to a method it names. */
export const FORHOLD = {
  ligner: 'Ligner på det vi vil gjøre',
  bygger: 'Vi bygger på denne',
  gjentar: 'Vi prøver denne på nytt',
} as const;

export type Forhold = keyof typeof FORHOLD;

/** A method or study the plan names, as it stood in the base when it was added. */
export interface ValgtMetode {
  /** `<collection>/<id>`. */
  treff: string;
  tittel: string;
  status: string;
  sikkerhet: string;
  forhold: Forhold;
  merknad: string;
}

/** The columns of the evaluation plan, in order, with the length of the longest answer. */
export const PLANKOLONNER = [
  { id: 'indikator', navn: 'Hva måler dere?', kort: 'Indikator', maks: 200 },
  { id: 'utgangspunkt', navn: 'Hvordan er det ved start?', kort: 'Utgangspunkt', maks: 200 },
  { id: 'datakilde', navn: 'Hvor henter dere tallene?', kort: 'Datakilde', maks: 200 },
  { id: 'nar', navn: 'Når måler dere?', kort: 'Når', maks: 200 },
  { id: 'hvem', navn: 'Hvem gjør det?', kort: 'Hvem', maks: 120 },
] as const;

export type Plankolonne = (typeof PLANKOLONNER)[number]['id'];
export type Planrad = Readonly<Record<Plankolonne, string>>;

export const MERKINGER = ['malgrupper', 'tiltakskategorier'] as const;
export type Merkinger = Readonly<Record<(typeof MERKINGER)[number], readonly string[]>>;

/** Everything the reader has written. */
export interface Soknad {
  /** Field id → answer; a field without an answer may be missing. */
  felter: Readonly<Record<string, string>>;
  metoder: readonly ValgtMetode[];
  plan: readonly Planrad[];
  /** Ids of the base's own words, for the draft. */
  merking: Merkinger;
}

export const TOM: Soknad = { felter: {}, metoder: [], plan: [], merking: { malgrupper: [], tiltakskategorier: [] } };
export const TOM_RAD: Planrad = { indikator: '', utgangspunkt: '', datakilde: '', nar: '', hvem: '' };

/** Most methods and rows a plan may hold: more is no longer a plan. */
export const FLEST = 30;

/** The answer to a field, without space around; empty when there is none. */
export const svar = (soknad: Soknad, felt: string): string => (soknad.felter[felt] ?? '').trim();

/** The chosen way through the part on knowledge; something new until the reader says otherwise. */
export const vei = (soknad: Soknad): Vei => (svar(soknad, 'vei') === 'gjentar' ? 'gjentar' : 'nytt');

/** Rows of the evaluation plan that say something. */
export const utfylteRader = ({ plan }: Soknad): readonly Planrad[] =>
  plan.filter((rad) => PLANKOLONNER.some(({ id }) => rad[id].trim() !== ''));

/** The fields of a part that are asked on the chosen way, or have an answer all the same. */
export const stilteFelter = (soknad: Soknad, felter: readonly Felt[]): readonly Felt[] =>
  felter.filter((felt) => felt.vei === undefined || felt.vei === vei(soknad) || svar(soknad, felt.id) !== '');

/** The parts with at least one answer. */
export function besvarteDeler(soknad: Soknad): readonly Delid[] {
  return DELER.filter(
    ({ id, felter }) =>
      felter.some(({ id: felt, slag }) => slag !== 'valg' && svar(soknad, felt) !== '') ||
      (id === 'kunnskap' && soknad.metoder.length > 0) ||
      (id === 'evaluering' && utfylteRader(soknad).length > 0),
  ).map(({ id }) => id);
}

/** True when there is nothing to lose. */
export const erTom = (soknad: Soknad): boolean =>
  FELTER.every(({ id }) => svar(soknad, id) === '') &&
  soknad.metoder.length === 0 &&
  utfylteRader(soknad).length === 0 &&
  MERKINGER.every((navn) => soknad.merking[navn].length === 0);

/** The plan with a method added last; unchanged when it already names it or is full. */
export function medMetode(soknad: Soknad, metode: ValgtMetode): Soknad {
  if (soknad.metoder.length >= FLEST || soknad.metoder.some(({ treff }) => treff === metode.treff)) return soknad;
  return { ...soknad, metoder: [...soknad.metoder, metode] };
}
