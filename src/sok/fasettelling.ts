import { antallFelles, beggeSett, enAvSettene, harNr, leggI, tomtSett, type Bitsett } from './bitsett.ts';
import type { Fasettfil } from './data/fasettkolonner.ts';
import { tallVed } from './data/tegn.ts';
import { FASETTER, type Fasettnavn, type Fasettverdier } from './fasetter.ts';
import type { Antall } from './telling.ts';

/** For each value of each facet the entries that have it. */
export interface Fasettsett {
  antall: number;
  fasetter: ReadonlyMap<Fasettnavn, ReadonlyMap<string, Bitsett>>;
}

/** Turns columns into sets: once for all the searches of a visit. */
export function lagFasettsett({ antall, fasetter }: Fasettfil): Fasettsett {
  const somSett = (navn: Fasettnavn): [Fasettnavn, Map<string, Bitsett>] => {
    const { verdier, sett, poster } = fasetter[navn];
    const biter = verdier.map((): Bitsett => tomtSett(antall));
    for (let nr = 0; nr < antall; nr++) {
      for (const plass of sett[tallVed(poster, nr)] ?? []) {
        const bit = biter[plass];
        if (bit) leggI(bit, nr);
      }
    }
    return [navn, new Map(verdier.map((verdi, plass) => [verdi, biter[plass] ?? tomtSett(antall)]))];
  };
  return { antall, fasetter: new Map(FASETTER.map(({ navn }) => somSett(navn))) };
}

/** The entries with any of the chosen values of one facet; `undefined` when none is chosen. */
function innenFasett({ antall, fasetter }: Fasettsett, navn: Fasettnavn, valgt: Fasettverdier): Bitsett | undefined {
  if (valgt[navn].length === 0) return undefined;
  return valgt[navn]
    .flatMap((verdi) => fasetter.get(navn)?.get(verdi) ?? [])
    .reduce((alle, ett) => enAvSettene(alle, ett), tomtSett(antall));
}

/** As `filtrer`, over sets: the numbers that fit, any value inside a facet, every facet across. Order is kept. */
export function filtrerNumre(numre: readonly number[], sett: Fasettsett, valgt: Fasettverdier): number[] {
  const krav = FASETTER.flatMap(({ navn }) => innenFasett(sett, navn, valgt) ?? []);
  return krav.length === 0 ? [...numre] : numre.filter((nr) => krav.every((ett) => harNr(ett, nr)));
}

/** As `tell`, over sets: how many each value would give, where a facet's own choices do not limit its own counts. */
export function tellNumre(numre: readonly number[], sett: Fasettsett, valgt: Fasettverdier): Antall {
  const utvalg = tomtSett(sett.antall);
  for (const nr of numre) leggI(utvalg, nr);
  const krav = new Map(FASETTER.map(({ navn }) => [navn, innenFasett(sett, navn, valgt)]));
  const innenfor = (utenom?: Fasettnavn) =>
    [...krav].reduce((rest, [navn, ett]) => (ett && navn !== utenom ? beggeSett(rest, ett) : rest), utvalg);
  const alle = innenfor();
  return new Map(
    FASETTER.map(({ navn }) => {
      const grunnlag = krav.get(navn) ? innenfor(navn) : alle;
      const verdier = [...(sett.fasetter.get(navn) ?? [])];
      const tall = verdier.map(([verdi, ett]) => [verdi, antallFelles(grunnlag, ett)] as const);
      return [navn, new Map(tall.filter(([, antall]) => antall > 0))];
    }),
  );
}
