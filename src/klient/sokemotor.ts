import { lagLeksikon, type Leksikon, type Leksikonfil } from '../sok/leksikon.ts';
import { medMinne, type Motor } from '../sok/motor.ts';
import { lagNavneregister, type Navnefil } from '../sok/navn.ts';
import type { Planvalg } from '../sok/plan.ts';
import { pagefindmotor, RANGERING, type PagefindModul, type PagefindResultat, type Treffkart } from '../sok/pagefind.ts';
import { sok, type Sokesvar } from '../sok/sok.ts';
import { hentJson } from './hent.ts';

/** Where in a page the answer stands. Excerpts are HTML with `<mark>` only. */
export interface Utdrag {
  utdrag: string;
  /** The section that matched best, when it is not the top of the page. */
  seksjon: { tittel: string; adresse: string } | undefined;
}

interface Lastet {
  leksikon: Leksikon;
  motor: Motor;
  medNavn: (q: string) => readonly string[];
}

/**
 * The search of the browser: loads the index and the word list at the first query, once, and tries again
 * after a failure. Rejects when they cannot be loaded.
 */
export class Sokemotor {
  readonly #rot: string;
  readonly #resultater = new Map<string, Map<string, PagefindResultat>>();
  #klar: Promise<Lastet> | undefined;

  constructor(rot: string) {
    this.#rot = rot;
  }

  async sok(q: string, valg: Planvalg = {}): Promise<Sokesvar> {
    const { leksikon, motor, medNavn } = await this.#last();
    return sok(q, leksikon, motor, medNavn, valg);
  }

  /** The excerpt for a hit of the last queries; `undefined` when no term stands in its text. */
  async utdrag(treff: string, termer: readonly string[]): Promise<Utdrag | undefined> {
    const kjente = termer.flatMap((term) => this.#resultater.get(term)?.get(treff) ?? []);
    const resultat = kjente.find(({ words }) => (words?.length ?? 0) > 0);
    if (!resultat) return undefined;
    const { excerpt, sub_results: deler = [] } = await resultat.data();
    const [del] = deler.filter(({ url }) => url.includes('#')).slice(0, 1);
    return { utdrag: excerpt, seksjon: del ? { tittel: del.title, adresse: del.url } : undefined };
  }

  #last(): Promise<Lastet> {
    this.#klar ??= this.#hent().catch((feil: unknown) => {
      this.#klar = undefined;
      throw feil;
    });
    return this.#klar;
  }

  async #hent(): Promise<Lastet> {
    const mappe = `${this.#rot}pagefind/`;
    const adresse = `${mappe}pagefind.js`;
    const [modul, kart, leksikon, navn] = await Promise.all([
      import(/* @vite-ignore */ adresse) as Promise<PagefindModul>,
      hentJson<Treffkart>(`${mappe}treff.json`),
      hentJson<Leksikonfil>(`${mappe}leksikon.json`),
      hentJson<Navnefil>(`${this.#rot}sok/navn.json`),
    ]);
    // On this thread: one search takes a few milliseconds, and the worker is 12 kB more before the first.
    await modul.options({ excerptLength: 26, noWorker: true, ranking: RANGERING });
    const motor: Motor = (term) => pagefindmotor(modul, kart, (treff, resultat) => this.#husk(term, treff, resultat))(term);
    return { leksikon: lagLeksikon(leksikon), motor: medMinne(motor), medNavn: lagNavneregister(navn) };
  }

  #husk(term: string, treff: string, resultat: PagefindResultat): void {
    const kart = this.#resultater.get(term) ?? new Map<string, PagefindResultat>();
    this.#resultater.set(term, kart);
    kart.set(treff, resultat);
  }
}
