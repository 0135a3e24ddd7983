import { z } from 'zod';
import type { Base } from '../../src/domene/base.ts';
import { somId } from '../../src/domene/kebab.ts';
import { feltordbok } from '../../src/skjema/feltordbok.ts';
import { INNHOLDSTYPER, type Innholdstype } from '../../src/skjema/innholdstyper.ts';
import type { Kildehenvisning } from '../../src/skjema/kildehenvisning.ts';
import { pakkUt } from '../../src/skjema/referanser.ts';
import { egenKilde, FELTER } from './felter.ts';
import { ukjenteFelter, utkastkropp } from './kropp.ts';
import { somSide, somYaml } from './skriv.ts';
import { EGEN_KILDE } from './sporsmal.ts';
import { UTKASTTYPER, type Utkasttype } from './sporsmalsrader.ts';
import type { Svarene } from './svar.ts';
import { fyll } from './tomt.ts';

/** A file to write: path from the project root. */
export interface Fil {
  fil: string;
  tekst: string;
}

export interface Utkast {
  id: string;
  /** The page's address on the site, where it has one. */
  adresse: string | undefined;
  /** The draft first, then what it needs beside it. */
  filer: readonly Fil[];
  /** Names of the fields nobody has answered. */
  ukjente: readonly string[];
}

/** Beside the answers: what the door knows. */
export interface Utkastvalg {
  idag: string;
  base: Base;
  /** Ids in use, by collection. */
  opptatt: ReadonlyMap<string, ReadonlySet<string>>;
  /** Text under the headings, by heading, as somebody wrote it. */
  tekster?: Readonly<Partial<Record<string, string>>>;
  /** Who tells, and where it can be read, when the source is their own. */
  egen?: { institusjon: string; sted: string; adresse?: string };
}

export type Utkastinnhold = Innholdstype & { type: Utkasttype };

/** The kind of content a draft is of. */
export function innholdstypeFor(type: Utkasttype): Utkastinnhold {
  const funnet = INNHOLDSTYPER.find((ett): ett is Utkastinnhold => ett.type === type);
  if (funnet === undefined) throw new Error(`Innholdstypen «${type}» finnes ikke.`);
  return funnet;
}

/** An id from a name that nothing else has: -2, -3 … after it when somebody has it. */
export function ledigId(navn: string, opptatt: ReadonlySet<string>, ellers: string): string {
  const id = somId(navn, ellers);
  if (!opptatt.has(id)) return id;
  for (let nr = 2; ; nr += 1) if (!opptatt.has(`${id}-${nr}`)) return `${id}-${nr}`;
}

const objektskjema = (skjema: z.ZodType): z.ZodObject => {
  const indre = pakkUt(skjema);
  if (!(indre instanceof z.ZodObject))
    throw new Error('Bare oppføringer med navngitte felter kan bli utkast.');
  return indre;
};

const plassering = ({ mappe = '', endelse }: Innholdstype, id: string) => `content/${mappe}/${id}${endelse}`;

interface Opphav {
  kilde: Kildehenvisning | undefined;
  beskrevetPer: string;
  filer: readonly Fil[];
}

/** Where the answers come from: a source in the base, or one that is written beside the draft. */
function opphav(svar: Svarene, { idag, base, opptatt, egen }: Utkastvalg): Opphav {
  const id = svar['kilde'];
  if (id === EGEN_KILDE) {
    const tittel = String(svar['tittel']);
    const nyId = ledigId(`egen-${tittel}`, opptatt.get('kilder') ?? new Set(), 'egen');
    const institusjon =
      egen?.institusjon ?? base.kontorer.get(String(svar['kontor']))?.navn ?? 'Ikke oppgitt';
    const tekst = somYaml(egenKilde(tittel, institusjon, idag, egen?.adresse));
    return {
      kilde: { id: nyId, sted: egen?.sted ?? 'hele beskrivelsen' },
      beskrevetPer: idag.slice(0, 7),
      filer: [{ fil: plassering(innholdstypeFor('kilde'), nyId), tekst }],
    };
  }
  if (typeof id !== 'string') return { kilde: undefined, beskrevetPer: 'ukjent', filer: [] };
  const aar = base.kilder.get(id)?.aar;
  return {
    kilde: { id, sted: String(svar['sted']) },
    beskrevetPer: aar === undefined ? 'ukjent' : String(aar),
    filer: [],
  };
}

/**
 * A draft from answers: an entry that follows its schema, with everything nobody has said marked as unknown,
 * and the source it needs when that is their own experience. Writes nothing.
 */
export function lagUtkast(type: Utkasttype, svar: Svarene, valg: Utkastvalg): Utkast {
  const innholdstype = innholdstypeFor(type);
  const skjema = objektskjema(innholdstype.skjema);
  const { kilde, beskrevetPer, filer } = opphav(svar, valg);
  const felter = fyll(skjema, FELTER[type]({ svar, idag: valg.idag, kilde, beskrevetPer }));
  const ukjente = ukjenteFelter(felter, feltordbok(innholdstype, valg.base.vokabular));
  const id = ledigId(String(svar['tittel']), valg.opptatt.get(innholdstype.samling) ?? new Set(), type);
  const yaml = somYaml(felter, skjema);
  const kropp = utkastkropp(innholdstype.seksjoner, valg.tekster ?? {}, kilde, ukjente);
  const tekst = innholdstype.endelse === '.yaml' ? yaml : somSide(yaml, kropp);
  return {
    id,
    adresse: innholdstype.adresse === undefined ? undefined : `${innholdstype.adresse}${id}/`,
    filer: [{ fil: plassering(innholdstype, id), tekst }, ...filer],
    ukjente,
  };
}

/** Whether `tekst` names a kind of entry that can be begun as a draft. */
export const erUtkasttype = (tekst: string): tekst is Utkasttype =>
  (UTKASTTYPER as readonly string[]).includes(tekst);
