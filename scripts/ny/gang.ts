import type { Sporsmal } from '../utkast/sporsmal.ts';
import { lesSvar, skalStilles, type Svar, type Svarene } from '../utkast/svar.ts';
import type { Utkastinnhold } from '../utkast/utkast.ts';
import type { Likt } from '../utkast/likt.ts';

/** Said instead of an answer. */
export const TILBAKE = Symbol('tilbake');
export const AVBRYT = Symbol('avbryt');
type Ellers = typeof TILBAKE | typeof AVBRYT;

/** Where in the walk a question stands: for «3 av 13». */
export interface Plass {
  nr: number;
  av: number;
}

/** How questions are put to somebody: a terminal, or a test. */
export interface Dialog {
  /** An answer that `sjekk` finds nothing wrong with. `tidligere` is what was answered before. */
  still(
    sporsmal: Sporsmal,
    plass: Plass,
    tidligere: Svar | undefined,
    forslag: readonly string[],
    sjekk: (skrevet: string | readonly string[]) => string | undefined,
  ): Promise<string | readonly string[] | Ellers>;
  /** Shows what is alike: go on, or the path of the file to change instead. */
  lignende(treff: readonly Likt[]): Promise<'videre' | { rett: Likt } | Ellers>;
  bekreft(svarene: Svarene): Promise<'lagre' | Ellers>;
}

/** What the walk ended in. */
export type Utfall = { slag: 'lagre'; svar: Svarene } | { slag: 'rett'; likt: Likt } | { slag: 'avbrutt' };

/** What the walk asks of the base. */
export interface Oppslag {
  type: Utkastinnhold;
  /** Entries like what is said so far. */
  lignende(svarene: Svarene): readonly Likt[];
  /** Ids that the words so far speak of, for this question. */
  forslag(sporsmal: Sporsmal, svarene: Svarene): readonly string[];
}

type Steg = { slag: 'sporsmal'; sporsmal: Sporsmal } | { slag: 'lignende' } | { slag: 'bekreft' };

/** The steps of a walk: the check for similar entries comes as soon as there are words to compare. */
export function stegFor(sporsmal: readonly Sporsmal[]): Steg[] {
  const steg = sporsmal.flatMap((ett): Steg[] => [
    { slag: 'sporsmal', sporsmal: ett },
    ...(ett.nokkel === 'kort' ? [{ slag: 'lignende' } as const] : []),
  ]);
  return [...steg, { slag: 'bekreft' }];
}

/** Answers to questions that are still asked: changing one answer may make another fall away. */
export function gjeldende(sporsmal: readonly Sporsmal[], svarene: Svarene): Svarene {
  const stilte = sporsmal.filter((ett) => skalStilles(ett, svarene) && svarene[ett.nokkel] !== undefined);
  return Object.fromEntries(stilte.map(({ nokkel }) => [nokkel, svarene[nokkel]]));
}

/** Asks from the beginning, back and forth, until there is something to save or nothing more to say. */
export async function gaGjennom(
  dialog: Dialog,
  sporsmal: readonly Sporsmal[],
  oppslag: Oppslag,
): Promise<Utfall> {
  const stegene = stegFor(sporsmal);
  const svarene: Partial<Record<string, Svar>> = {};

  const stillEtt = async (ett: Sporsmal): Promise<Ellers | 'videre'> => {
    const stilte = sporsmal.filter((kandidat) => skalStilles(kandidat, svarene));
    const plass = { nr: stilte.indexOf(ett) + 1, av: stilte.length };
    const les = (skrevet: string | readonly string[]) => lesSvar(ett, oppslag.type, skrevet);
    const sjekk = (skrevet: string | readonly string[]) => {
      const lest = les(skrevet);
      return 'feil' in lest ? lest.feil : undefined;
    };
    const skrevet = await dialog.still(ett, plass, svarene[ett.nokkel], oppslag.forslag(ett, svarene), sjekk);
    if (typeof skrevet === 'symbol') return skrevet;
    const lest = les(skrevet);
    if ('svar' in lest && lest.svar !== undefined) svarene[ett.nokkel] = lest.svar;
    else delete svarene[ett.nokkel];
    return 'videre';
  };

  for (let nr = 0, retning = 1; ; nr += retning) {
    const steg = stegene[Math.max(nr, 0)];
    // Back from the first question is the way out.
    if (nr < 0 || steg === undefined) return { slag: 'avbrutt' };
    if (steg.slag === 'sporsmal' && !skalStilles(steg.sporsmal, svarene)) continue;
    if (steg.slag === 'lignende') {
      const treff = oppslag.lignende(svarene);
      if (treff.length === 0) continue;
      const valgt = await dialog.lignende(treff);
      if (typeof valgt === 'object') return { slag: 'rett', likt: valgt.rett };
      if (valgt === AVBRYT) return { slag: 'avbrutt' };
      retning = valgt === TILBAKE ? -1 : 1;
      continue;
    }
    const gjeldendeSvar = gjeldende(sporsmal, svarene);
    const svar =
      steg.slag === 'bekreft' ? await dialog.bekreft(gjeldendeSvar) : await stillEtt(steg.sporsmal);
    if (svar === AVBRYT) return { slag: 'avbrutt' };
    if (svar === 'lagre') return { slag: 'lagre', svar: gjeldendeSvar };
    retning = svar === TILBAKE ? -1 : 1;
  }
}
