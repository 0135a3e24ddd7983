import { hefteord, lesHefte } from '../domene/kort/hefte.ts';
import { Sammenlignlager } from './sammenlign-lager.ts';

/** A card's title is no heading on its own page, which has one. In a booklet it is how one card is told from the next. */
function medOverskrift(kort: HTMLElement): HTMLElement {
  const tittel = kort.querySelector('.korttittel');
  tittel?.setAttribute('role', 'heading');
  tittel?.setAttribute('aria-level', '2');
  return kort;
}

/** Fetches the card of one method from its page; nothing when the page or the card is not there. */
async function hentKort(adresse: string, dokument: Document): Promise<HTMLElement | undefined> {
  try {
    const svar = await fetch(adresse);
    if (!svar.ok) return undefined;
    const side = new DOMParser().parseFromString(await svar.text(), 'text/html');
    const kort = side.querySelector<HTMLElement>('[data-kort]');
    return kort ? medOverskrift(dokument.importNode(kort, true)) : undefined;
  } catch {
    // No network: the page says which ones are missing.
    return undefined;
  }
}

/** Defines `<hefte-side>`: the cards of the methods in the address, or of those chosen for comparison, to print. */
export function definerHefteside(vindu: Window & typeof globalThis): void {
  const { document: dokument } = vindu;

  class HefteSide extends vindu.HTMLElement {
    connectedCallback(): void {
      void this.#visFraAdressen();
      this.querySelector('[data-skriv-ut]')?.addEventListener('click', () => vindu.print());
    }

    async #visFraAdressen(): Promise<void> {
      const iAdressen = new URLSearchParams(vindu.location.search);
      const { ider, utelatt } = iAdressen.has('id')
        ? lesHefte(iAdressen)
        : { ider: new Sammenlignlager(vindu).les().map(({ id }) => id), utelatt: 0 };
      await this.vis(ider, utelatt);
    }

    /** Shows the booklet of these methods in place of the one that is there. `npm run pdf` asks for longer ones than readers can. */
    async vis(ider: readonly string[], utelatt = 0): Promise<void> {
      const rot = this.dataset['rot'] ?? '/';
      const svar = await Promise.all(ider.map(async (id) => [id, await hentKort(`${rot}metoder/${id}/`, dokument)] as const));
      const kort = svar.flatMap(([, ett]) => (ett ? [ett] : []));
      const manglet = svar.flatMap(([id, ett]) => (ett ? [] : [id]));

      this.querySelector('[data-melding]')?.replaceChildren(hefteord(kort.length, { manglet, utelatt }));
      this.querySelector('[data-liste]')?.replaceChildren(
        ...kort.map((ett) => {
          const rad = dokument.createElement('li');
          const lenke = dokument.createElement('a');
          lenke.href = `${rot}metoder/${ett.dataset['kort'] ?? ''}/`;
          lenke.textContent = ett.querySelector('.korttittel')?.textContent ?? '';
          rad.append(lenke);
          return rad;
        }),
      );
      this.querySelector('[data-alle-kort]')?.replaceChildren(...kort);
      this.toggleAttribute('data-har-kort', kort.length > 0);
      this.setAttribute('aria-busy', 'false');
    }
  }

  vindu.customElements.define('hefte-side', HefteSide);
}
