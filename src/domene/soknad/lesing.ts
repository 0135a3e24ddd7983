import { FELTER } from './deler.ts';
import {
  FLEST,
  FORHOLD,
  MERKINGER,
  PLANKOLONNER,
  TOM,
  VERSJON,
  type Forhold,
  type Merkinger,
  type Planrad,
  type Soknad,
  type ValgtMetode,
} from './soknad.ts';

/** Name of the format, first in every saved plan. */
export const FORMAT = 'metodebasen-soknad';
/** Largest file that is read, in bytes. A full plan is some 100 kB. */
export const STORSTE_FIL = 1_000_000;

/** A plan, or why it could not be read, in words for the reader. */
export type Lest = { soknad: Soknad } | { feil: string };

/** The answer to a file that is too large to be read at all. */
export const FOR_STOR: Lest = { feil: 'Filen er for stor til å være en plan herfra.' };

const TREFF = /^(metoder|forskning)\/[a-z0-9-]{1,100}$/u;
const ID = /^[a-z0-9-]{1,80}$/u;

type Objekt = Readonly<Record<string, unknown>>;
const erObjekt = (verdi: unknown): verdi is Objekt => typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi);
const erTekst = (verdi: unknown, maks: number): verdi is string => typeof verdi === 'string' && verdi.length <= maks;

function lesFelter(rå: unknown): Soknad['felter'] | undefined {
  if (!erObjekt(rå)) return undefined;
  const felter: Record<string, string> = {};
  for (const { id, maks, alternativer } of FELTER) {
    const verdi = rå[id];
    if (verdi === undefined) continue;
    if (!erTekst(verdi, maks)) return undefined;
    if (alternativer && verdi !== '' && !alternativer.some((ett) => ett.verdi === verdi)) return undefined;
    felter[id] = verdi;
  }
  return felter;
}

function lesMetode(rå: unknown): ValgtMetode | undefined {
  if (!erObjekt(rå)) return undefined;
  const { treff, tittel, status, sikkerhet, forhold, merknad } = rå;
  if (!erTekst(treff, 120) || !TREFF.test(treff) || !erTekst(tittel, 300) || !erTekst(merknad, 2000)) return undefined;
  if (!erTekst(status, 500) || !erTekst(sikkerhet, 500)) return undefined;
  if (!erTekst(forhold, 20) || !Object.hasOwn(FORHOLD, forhold)) return undefined;
  return { treff, tittel, status, sikkerhet, forhold: forhold as Forhold, merknad };
}

function lesRad(rå: unknown): Planrad | undefined {
  if (!erObjekt(rå)) return undefined;
  const rad: Record<string, string> = {};
  for (const { id, maks } of PLANKOLONNER) {
    const verdi = rå[id];
    if (!erTekst(verdi, maks)) return undefined;
    rad[id] = verdi;
  }
  return rad as Planrad;
}

const lesId = (rå: unknown): string | undefined => (erTekst(rå, 80) && ID.test(rå) ? rå : undefined);

function lesListe<T>(rå: unknown, les: (ett: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(rå) || rå.length > FLEST) return undefined;
  const lest = rå.map(les);
  return lest.every((ett) => ett !== undefined) ? (lest as T[]) : undefined;
}

function lesMerking(rå: unknown): Merkinger | undefined {
  if (!erObjekt(rå)) return undefined;
  const merking: Record<string, readonly string[]> = { ...TOM.merking };
  for (const navn of MERKINGER) {
    const ider = lesListe(rå[navn], lesId);
    if (!ider) return undefined;
    merking[navn] = [...new Set(ider)];
  }
  return merking as Merkinger;
}

/**
 * Reads a plan from saved text. Nothing is trusted: every value is checked against the list of fields, and
 * a plan that breaks in one place is refused whole, so that nothing is lost unnoticed. Fields this version
 * does not know are left out.
 */
export function lesSoknad(tekst: string): Lest {
  if (tekst.length > STORSTE_FIL) return FOR_STOR;
  let rå: unknown;
  try {
    rå = JSON.parse(tekst);
  } catch {
    return { feil: 'Filen er ikke en JSON-fil. Velg filen du lagret med «Lagre som JSON».' };
  }
  if (!erObjekt(rå) || rå['format'] !== FORMAT) {
    return { feil: 'Filen er ikke laget av Søknadsplanleggeren. Velg filen du lagret med «Lagre som JSON».' };
  }
  if (typeof rå['versjon'] === 'number' && rå['versjon'] > VERSJON) {
    return { feil: 'Filen er laget av en nyere utgave av Søknadsplanleggeren. Last siden på nytt, og prøv igjen.' };
  }
  const felter = lesFelter(rå['felter']);
  const metoder = lesListe(rå['metoder'], lesMetode);
  const plan = lesListe(rå['plan'], lesRad);
  const merking = lesMerking(rå['merking']);
  if (rå['versjon'] !== VERSJON || !felter || !metoder || !plan || !merking) {
    return { feil: 'Filen er skadet eller endret, og kan ikke leses.' };
  }
  const unike = metoder.filter(({ treff }, nr) => metoder.findIndex((ett) => ett.treff === treff) === nr);
  return { soknad: { felter, metoder: unike, plan, merking } };
}

/** A plan as it is saved, in the browser and as a file. `lesSoknad` gives the same plan back. */
export function skrivSoknad({ felter, metoder, plan, merking }: Soknad): string {
  return `${JSON.stringify({ format: FORMAT, versjon: VERSJON, felter, metoder, plan, merking }, null, 2)}\n`;
}
