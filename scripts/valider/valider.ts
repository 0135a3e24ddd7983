import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { INNHOLDSMAPPE, settSammen, sorterStier, type Faktabase, type Innholdsbase } from './base.ts';
import { fordel } from './bolk/arbeidslag.ts';
import { behandleBolk, delIBolker, type Lager } from './bolk/bolk.ts';
import { lagFilsvar, tilFaktaark, type Filsvar } from './bolk/filsvar.ts';
import { lagNokkel } from './bolk/nokkel.ts';
import type { Råfil } from './dokument.ts';
import { nyFeil, sorterFeil, type Feil } from './feil.ts';
import { finnFiler, lesFil } from './les.ts';
import { BASEREGLER, DOKUMENTREGLER } from './regler/alle.ts';

/** What one run found: everything wrong, sorted, and how many files were looked at. */
export interface Validering {
  feil: Feil[];
  antallFiler: number;
}

/** Files for each thread; with fewer, starting threads takes longer than they save. */
const FILER_PER_ARBEIDER = 500;
const FLEST_ARBEIDERE = 8;

const sjekkMot = (base: Faktabase, filfeil: readonly Feil[]): Feil[] =>
  sorterFeil([...filfeil, ...BASEREGLER.flatMap((regel) => regel.sjekk(base))]);

/** Every rule over a base that is read. */
export const sjekkBase = (base: Innholdsbase): Feil[] =>
  sjekkMot(
    base,
    base.dokumenter.flatMap((dokument) => DOKUMENTREGLER.flatMap((regel) => regel.sjekkDokument(dokument))),
  );

/** The rules about the base over what is said of each file, and all of it in order. */
function sjekkSvar(
  svar: readonly Filsvar[],
  losefiler: readonly string[],
  idag: string,
  lesIgjen: (fil: string) => Råfil,
): Feil[] {
  const base = settSammen(
    svar.map((ett) => tilFaktaark(ett, lesIgjen)),
    losefiler,
    idag,
  );
  return sjekkMot(
    base,
    svar.flatMap(({ feil }) => feil),
  );
}

/** Checks files in memory. */
export function validerFiler(
  filer: readonly Råfil[],
  { idag, ...valg }: { idag: string; maler?: boolean },
): Validering {
  const { innhold, losefiler } = sorterStier(filer, ({ fil }) => fil, valg);
  const perSti = new Map(filer.map((råfil) => [råfil.fil, råfil]));
  const lesIgjen = (fil: string): Råfil => perSti.get(fil) ?? { fil, innhold: { hinder: 'utilgjengelig' } };
  return { feil: sjekkSvar(innhold.map(lagFilsvar), losefiler, idag, lesIgjen), antallFiler: filer.length };
}

/** Answers are kept where the project keeps its packages; a folder without any is only looked at. */
function finnLager(rot: string): Lager | undefined {
  const pakker = join(rot, 'node_modules');
  if (!existsSync(pakker)) return undefined;
  return { mappe: join(pakker, '.cache', 'metodebasen', 'valider'), nokkel: lagNokkel() };
}

async function lesSvar(rot: string, stier: readonly string[], arbeidere: number, lager: Lager | undefined) {
  const bolker = delIBolker(stier);
  const svar =
    arbeidere < 2
      ? bolker.map((bolk) => behandleBolk(bolk, rot, lager))
      : await fordel(bolker, arbeidere, { rot, lager });
  const perFil = new Map(svar.flatMap((ett) => JSON.parse(ett) as Filsvar[]).map((ett) => [ett.fil, ett]));
  return stier.flatMap((sti) => perFil.get(sti) ?? []);
}

const antallArbeidere = (antallFiler: number) =>
  Math.min(FLEST_ARBEIDERE, availableParallelism(), Math.floor(antallFiler / FILER_PER_ARBEIDER));

/** How a run goes about it; the answer is the same. */
export interface Fremgangsmate {
  /** Threads; by default as many as the machine and the number of files call for. */
  arbeidere?: number;
  /** False to read every file anew and keep nothing. */
  lager?: boolean;
}

/**
 * Checks all of content/ under the project root `rot` as of the ISO day `idag`. Every error of every
 * file is in the answer; only a fault in the validator itself rejects. `maler` takes templates along.
 */
export async function valider({
  rot,
  idag,
  maler = false,
  arbeidere,
  lager = true,
}: {
  rot: string;
  idag: string;
  maler?: boolean;
} & Fremgangsmate): Promise<Validering> {
  const filer = await finnFiler(rot);
  if (filer === undefined) {
    const melding = `Mappen ${INNHOLDSMAPPE}/ finnes ikke i ${rot}.`;
    return {
      feil: [
        nyFeil(INNHOLDSMAPPE, 'lose-filer', { melding, råd: 'Kjør kommandoen fra prosjektets rotmappe.' }),
      ],
      antallFiler: 0,
    };
  }
  const { innhold, losefiler } = sorterStier(filer, (fil) => fil, { maler });
  const antall = arbeidere ?? antallArbeidere(innhold.length);
  const svar = await lesSvar(rot, innhold, antall, lager ? finnLager(rot) : undefined);
  return { feil: sjekkSvar(svar, losefiler, idag, (fil) => lesFil(rot, fil)), antallFiler: filer.length };
}
