import type { Styrke } from '../sok/fletting.ts';
import type { Utdrag } from '../sok/tekstutdrag.ts';
import type { Treffkort } from './treffkort.ts';
import { utdrag } from './utdrag.ts';

/** Rest before excerpts are fetched, in milliseconds: those of half a word are gone before they are read. */
const RO = 200;

/** Finds where an entry says something of the terms; `undefined` when it nowhere does. */
export type Utdragsfinner = (nr: number, termer: readonly string[]) => Promise<Utdrag | undefined>;

/** An entry to show: how well it answers, and what is looked for in its text, when it answers a query. */
export interface Vistreff {
  nr: number;
  styrke?: Styrke;
  termer: readonly string[];
}

interface Vist {
  element: HTMLElement;
  termer: readonly string[];
}

/** The list of hits. What is shown already is moved and kept, not drawn again: from letter to letter most hits stay. */
export class Treffliste {
  readonly #liste: HTMLElement;
  readonly #kort: Treffkort;
  readonly #finnUtdrag: Utdragsfinner;
  #viste: ReadonlyMap<number, Vist> = new Map();
  #vakt: IntersectionObserver | undefined;
  #ro: ReturnType<typeof setTimeout> | undefined;

  constructor(liste: HTMLElement, kort: Treffkort, finnUtdrag: Utdragsfinner) {
    this.#liste = liste;
    this.#kort = kort;
    this.#finnUtdrag = finnUtdrag;
  }

  /** Shows the hits in order; those that cannot be fetched are left out. Does nothing when `erUtdatert` by then. */
  async vis(treff: readonly Vistreff[], erUtdatert: () => boolean): Promise<void> {
    const hentet = await Promise.allSettled(
      treff.map(async ({ nr }) => this.#viste.get(nr)?.element ?? (await this.#kort.tegn(nr))),
    );
    if (erUtdatert()) return;
    const neste = new Map<number, Vist>();
    treff.forEach(({ nr, styrke, termer }, plass) => {
      const svar = hentet[plass];
      if (svar?.status !== 'fulfilled') return;
      const element = svar.value;
      const kjente = this.#viste.get(nr)?.termer;
      const like = kjente !== undefined && kjente.join() === termer.join();
      if (!like) skjulUtdrag(element);
      if (styrke) element.dataset['styrke'] = styrke;
      else delete element.dataset['styrke'];
      neste.set(nr, { element, termer: like ? kjente : termer });
    });
    this.#viste = neste;
    this.#plasser([...neste.values()].map(({ element }) => element));
    this.#ventPaUtdrag();
  }

  #plasser(elementer: readonly HTMLElement[]): void {
    elementer.forEach((element, plass) => {
      const her = this.#liste.children[plass];
      if (her !== element) this.#liste.insertBefore(element, her ?? null);
    });
    while (this.#liste.children.length > elementer.length) this.#liste.lastElementChild?.remove();
  }

  /** Excerpts are fetched page by page: only for the hits a reader gets to see, and stays with. */
  #ventPaUtdrag(): void {
    clearTimeout(this.#ro);
    this.#vakt?.disconnect();
    const trenger = new Map([...this.#viste].map(([nr, { element, termer }]) => [element as Element, { nr, termer }]));
    const vakt = new IntersectionObserver((synlige) => {
      for (const { target, isIntersecting } of synlige) {
        const onske = trenger.get(target);
        if (!isIntersecting || !onske) continue;
        vakt.unobserve(target);
        void this.#settUtdrag(target as HTMLElement, onske.nr, onske.termer);
      }
    });
    this.#vakt = vakt;
    this.#ro = setTimeout(() => {
      for (const [element, { termer }] of trenger) {
        if (termer.length > 0 && !harUtdrag(element)) vakt.observe(element);
      }
    }, RO);
  }

  async #settUtdrag(element: HTMLElement, nr: number, termer: readonly string[]): Promise<void> {
    try {
      const funnet = await this.#finnUtdrag(nr, termer);
      const plass = utdragsplass(element);
      if (!funnet || !plass || this.#viste.get(nr)?.termer !== termer) return;
      plass.replaceChildren('… ', utdrag(funnet, element.ownerDocument), ' …');
      if (funnet.seksjon) {
        const lenke = element.ownerDocument.createElement('a');
        lenke.href = funnet.seksjon.adresse;
        lenke.textContent = funnet.seksjon.tittel;
        plass.append(' Står under ', lenke, '.');
      }
      plass.hidden = false;
    } catch {
      element.dataset['utenUtdrag'] = '';
    }
  }
}

const utdragsplass = (element: Element) => element.querySelector<HTMLElement>('[data-utdrag]');

const harUtdrag = (element: Element) => utdragsplass(element)?.hidden === false;

function skjulUtdrag(element: Element): void {
  const plass = utdragsplass(element);
  if (plass) plass.hidden = true;
}
