import type { Sokedata } from '../sok/data/sokedata.ts';
import { tegnTreff } from './maler.ts';

/**
 * Gives the element that shows a hit. Those in the page's own list are used as they stand; others are
 * fetched one by one and drawn from the page's templates.
 */
export class Treffkort {
  readonly #rot: HTMLElement;
  readonly #lenkerot: string;
  readonly #data: Sokedata;
  readonly #paSiden: ReadonlyMap<number, HTMLElement>;

  constructor(rot: HTMLElement, lenkerot: string, data: Sokedata) {
    this.#rot = rot;
    this.#lenkerot = lenkerot;
    this.#data = data;
    const paSiden = [...rot.querySelectorAll<HTMLElement>('[data-nr]')];
    this.#paSiden = new Map(paSiden.map((li) => [Number(li.dataset['nr']), li]));
  }

  /** The text of every hit in the page's own list, by number. */
  tekster(): Map<number, string> {
    const tekst = (li: HTMLElement) => [...li.querySelectorAll('h2, p, li')].map((del) => del.textContent ?? '').join('\n');
    return new Map([...this.#paSiden].map(([nr, li]) => [nr, tekst(li)]));
  }

  /** A new element for entry number `nr`; rejects when it cannot be fetched. */
  async tegn(nr: number): Promise<HTMLElement> {
    const li = this.#paSiden.get(nr);
    // A page from before the base changed has other numbers than the data.
    const egnet = li && (await this.#data.kjennerNumre(this.#rot.dataset['nummersum'] ?? ''));
    if (egnet) return li.cloneNode(true) as HTMLElement;
    return tegnTreff(this.#rot, await this.#data.kort(nr), this.#lenkerot);
  }
}
