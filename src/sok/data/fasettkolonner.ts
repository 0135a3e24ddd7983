import { FASETTER, type Fasettnavn } from '../fasetter.ts';
import type { Sokepost } from '../sokepost.ts';
import { somTegn, tallVed } from './tegn.ts';

/** A column over all entries: the sets of values that occur, and for each entry which set it has. */
export interface Kolonne {
  verdier: readonly string[];
  /** Each set as places in `verdier`. */
  sett: readonly (readonly number[])[];
  /** One character for each entry: its place in `sett`. */
  poster: string;
}

/** What places and filters every entry. Entries are named by their number: their place among all titles. */
export interface Fasettfil {
  antall: number;
  sistKontrollert: Kolonne;
  fasetter: Readonly<Record<Fasettnavn, Kolonne>>;
}

const plassI = <T>(liste: T[], ett: T): number => {
  const plass = liste.indexOf(ett);
  return plass === -1 ? liste.push(ett) - 1 : plass;
};

function pakkKolonne(poster: readonly (readonly string[])[]): Kolonne {
  const verdier: string[] = [];
  const sett = new Map<string, number>();
  const valg = poster.map((verdiene) => {
    const nokkel = JSON.stringify(verdiene.map((verdi) => plassI(verdier, verdi)));
    const plass = sett.get(nokkel) ?? sett.size;
    sett.set(nokkel, plass);
    return plass;
  });
  return { verdier, sett: [...sett.keys()].map((nokkel) => JSON.parse(nokkel) as number[]), poster: somTegn(valg) };
}

/** Packs entries, in the order of their numbers. */
export function pakkFasetter(poster: readonly Sokepost[]): Fasettfil {
  return {
    antall: poster.length,
    sistKontrollert: pakkKolonne(poster.map(({ sistKontrollert }) => [sistKontrollert])),
    fasetter: Object.fromEntries(
      FASETTER.map(({ navn }) => [navn, pakkKolonne(poster.map(({ fasetter }) => fasetter[navn]))]),
    ) as Record<Fasettnavn, Kolonne>,
  };
}

/** The values one entry has in a column. */
export function verdierFor({ verdier, sett, poster }: Kolonne, nr: number): string[] {
  return (sett[tallVed(poster, nr)] ?? []).flatMap((plass) => verdier[plass] ?? []);
}
