import { NOKLER } from '../lagret.ts';

/** What a reader has written and chosen on the page. Kept in this tab only. */
export interface Kladd {
  tekst: string;
  malgruppe: string;
  kategori: string;
  fylke: string;
  notat: string;
  /** `data-treff` of the ticked hits. */
  valgte: readonly string[];
}

export const TOM_KLADD: Kladd = { tekst: '', malgruppe: '', kategori: '', fylke: '', notat: '', valgte: [] };

const NOKKEL = NOKLER.lignende;

/** What was kept, with anything that is not what it should be left out. */
export function lesKladd(lagret: string | null): Kladd {
  let raa: unknown;
  try {
    raa = JSON.parse(lagret ?? 'null');
  } catch {
    return TOM_KLADD;
  }
  if (typeof raa !== 'object' || raa === null) return TOM_KLADD;
  const felt = new Map(Object.entries(raa));
  const tekst = (navn: string) => {
    const verdi: unknown = felt.get(navn);
    return typeof verdi === 'string' ? verdi : '';
  };
  const valgte: unknown = felt.get('valgte');
  return {
    tekst: tekst('tekst'),
    malgruppe: tekst('malgruppe'),
    kategori: tekst('kategori'),
    fylke: tekst('fylke'),
    notat: tekst('notat'),
    valgte: Array.isArray(valgte) ? valgte.filter((ett) => typeof ett === 'string') : [],
  };
}

/** The tab's own store. A browser may refuse to keep anything: then `skriv` answers false, and nothing breaks. */
export class Kladdelager {
  readonly #vindu: Window;

  constructor(vindu: Window) {
    this.#vindu = vindu;
  }

  les(): Kladd {
    try {
      return lesKladd(this.#vindu.sessionStorage.getItem(NOKKEL));
    } catch {
      return TOM_KLADD;
    }
  }

  skriv(kladd: Kladd): boolean {
    try {
      this.#vindu.sessionStorage.setItem(NOKKEL, JSON.stringify(kladd));
      return true;
    } catch {
      return false;
    }
  }

  slett(): boolean {
    try {
      this.#vindu.sessionStorage.removeItem(NOKKEL);
      return true;
    } catch {
      return false;
    }
  }
}
