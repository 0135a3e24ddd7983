import type { Sokekort } from '../sok/sokepost.ts';
import { hentJson } from './hent.ts';
import { tegnTreff } from './maler.ts';

/**
 * Gives the element that shows a hit. Those in the page's own list are used as they stand; others are
 * fetched one by one and drawn from the page's templates.
 */
export class Treffkort {
  readonly #rot: ParentNode;
  readonly #lenkerot: string;
  readonly #paSiden: ReadonlyMap<string, Element>;

  constructor(rot: ParentNode, lenkerot: string) {
    this.#rot = rot;
    this.#lenkerot = lenkerot;
    this.#paSiden = new Map(
      [...rot.querySelectorAll<HTMLElement>('[data-treff]')].map((li) => [li.dataset['treff'] ?? '', li.cloneNode(true) as Element]),
    );
  }

  /** The text of every hit in the page's own list. */
  tekster(): Map<string, string> {
    return new Map([...this.#paSiden].map(([treff, li]) => [treff, li.textContent ?? '']));
  }

  /** The element for a hit; rejects when it cannot be fetched. */
  async tegn(treff: string): Promise<HTMLElement> {
    const li = this.#paSiden.get(treff);
    if (li) return li.cloneNode(true) as HTMLElement;
    return tegnTreff(this.#rot, await hentJson<Sokekort>(`${this.#lenkerot}sok/kort/${treff}.json`), this.#lenkerot);
  }
}
