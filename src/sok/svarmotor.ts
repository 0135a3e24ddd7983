import { ordene } from '../norsk/normaliser.ts';
import { lesSvar, type Ordtreff, type Svarskive } from './data/svarskive.ts';
import { fagordene, type Leksikon } from './leksikon.ts';
import type { Motor, Motortreff } from './motor.ts';

/** Words a beginning may stand for: the most used. */
const FLEST_FULLFORINGER = 12;

export interface Svarkilde {
  leksikon: Leksikon;
  /** Place in the word list of the first word of each slice, in order. */
  svarskiver: readonly number[];
  hentSkive(nr: number): Promise<Svarskive>;
  /** What entry number `nr` is called while the search runs. */
  nokkel(nr: number): string;
  /** Answers what stands in quotation marks. */
  frasemotor: Motor;
}

type Svar = ReadonlyMap<number, Ordtreff>;

const sammen = (a: Ordtreff, b: Ordtreff, poeng: number): Ordtreff => ({
  nr: a.nr,
  poeng,
  felt: [...new Set([...a.felt, ...b.felt])],
  forekomster: a.forekomster + b.forekomster,
});

/** Pages that answer any of several words. */
function enAv(svar: readonly Svar[]): Svar {
  const [forste = new Map<number, Ordtreff>(), ...andre] = svar;
  if (andre.length === 0) return forste;
  const alle = new Map(forste);
  for (const ett of andre) {
    for (const [nr, treff] of ett) {
      const kjent = alle.get(nr);
      alle.set(nr, kjent ? sammen(kjent, treff, Math.max(kjent.poeng, treff.poeng)) : treff);
    }
  }
  return alle;
}

/** Pages that answer every one of several words. */
function hverAv([forste = new Map<number, Ordtreff>(), ...andre]: readonly Svar[]): Svar {
  return andre.reduce((felles, ett) => {
    const begge = new Map<number, Ordtreff>();
    for (const [nr, treff] of felles) {
      const annet = ett.get(nr);
      if (annet) begge.set(nr, sammen(treff, annet, treff.poeng + annet.poeng));
    }
    return begge;
  }, forste);
}

/**
 * A motor over answers that were worked out when the site was built: Pagefind's own answer to every word of
 * the base and every synonym. Only the slices a term's words lie in are fetched. A word the base does not have stands for the
 * words it begins; one that begins none is left out, as Pagefind leaves it out.
 */
export function lagSvarmotor({ leksikon, svarskiver, hentSkive, nokkel, frasemotor }: Svarkilde): Motor {
  const hent = async (plass: number, andel: number): Promise<Svar> => {
    const etter = svarskiver.findIndex((fra) => fra > plass);
    const nr = (etter === -1 ? svarskiver.length : etter) - 1;
    const treff = lesSvar(await hentSkive(nr), plass - (svarskiver[nr] ?? 0));
    return new Map(treff.map((ett) => [ett.nr, andel === 1 ? ett : { ...ett, poeng: ett.poeng * andel }]));
  };
  const svarFor = async (ord: string): Promise<Svar | undefined> => {
    const plass = leksikon.plass(ord);
    if (plass !== undefined) return hent(plass, 1);
    const fullforinger = leksikon.fullforinger(ord, FLEST_FULLFORINGER);
    if (fullforinger.length === 0) return undefined;
    const likhet = (lengde: number) => (ord.length / lengde) ** 2;
    return enAv(await Promise.all(fullforinger.map((ett) => hent(ett.plass, likhet(ett.lengde)))));
  };
  const somTreff = (svar: Svar) =>
    [...svar.values()]
      .map(({ nr, ...ett }): Motortreff => ({ treff: nokkel(nr), ...ett }))
      .sort((a, b) => b.poeng - a.poeng);
  return async (term) => {
    if (/^".+"$/u.test(term)) return frasemotor(term);
    const uttrykk = leksikon.plass(term);
    if (uttrykk !== undefined) return somTreff(await hent(uttrykk, 1));
    const fagord = fagordene(term);
    const svar = await Promise.all((fagord.length > 0 ? fagord : ordene(term)).map(svarFor));
    const kjente = svar.filter((ett) => ett !== undefined);
    return somTreff(hverAv(kjente));
  };
}
