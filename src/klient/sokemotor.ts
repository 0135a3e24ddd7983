import type { Sokedata } from '../sok/data/sokedata.ts';
import type { Planvalg } from '../sok/plan.ts';
import { RANGERING, type PagefindModul } from '../sok/pagefind.ts';
import type { Sokesvar } from '../sok/sok.ts';
import { lagSoker, type Soker } from '../sok/soker.ts';
import { finnUtdrag, type Utdrag } from '../sok/tekstutdrag.ts';
import { hentFragment } from './fragment.ts';

/**
 * The search of the browser: loads the word list at the first query, once, and tries again after a failure.
 * Rejects when it cannot be loaded. Pagefind itself is loaded for the first phrase in quotation marks.
 */
export class Sokemotor {
  readonly #rot: string;
  readonly #data: Sokedata;
  #soker: Promise<Soker> | undefined;

  constructor(rot: string, data: Sokedata) {
    this.#rot = rot;
    this.#data = data;
  }

  async sok(q: string, valg: Planvalg = {}): Promise<Sokesvar> {
    this.#soker ??= lagSoker(this.#data, () => this.#lastPagefind()).catch((feil: unknown) => {
      this.#soker = undefined;
      throw feil;
    });
    return (await this.#soker)(q, valg);
  }

  /** Where entry number `nr` says something of the terms; `undefined` when none stands in its text. */
  async utdrag(nr: number, termer: readonly string[]): Promise<Utdrag | undefined> {
    const { fragment } = await this.#data.kort(nr);
    const funnet = finnUtdrag(await hentFragment(this.#rot, fragment), termer);
    if (!funnet?.seksjon) return funnet;
    const { tittel, adresse } = funnet.seksjon;
    return { ...funnet, seksjon: { tittel, adresse: this.#rot + adresse.slice(1) } };
  }

  async #lastPagefind(): Promise<PagefindModul> {
    const adresse = `${this.#rot}pagefind/pagefind.js`;
    const modul = (await import(/* @vite-ignore */ adresse)) as PagefindModul;
    await modul.options({ noWorker: true, ranking: RANGERING });
    return modul;
  }
}
