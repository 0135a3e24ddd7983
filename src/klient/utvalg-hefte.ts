import { heftesporring } from '../domene/kort/hefte.ts';
import { hentMetodeider, rotenTil } from './utvalgte.ts';

/**
 * Defines `<utvalg-hefte>` in a `[data-numre]`: goes to the booklet of the methods with these numbers in the search,
 * in their order. Fetched at the first press of its button, which it then answers.
 */
class UtvalgHefte extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#apne());
    void this.#apne();
  }

  async #apne(): Promise<void> {
    const status = this.querySelector('[role=status]');
    status?.replaceChildren();
    try {
      window.location.assign(`${rotenTil(this)}hefte/${heftesporring(await hentMetodeider(this))}`);
    } catch {
      status?.replaceChildren('Heftet kunne ikke lages. Prøv igjen senere.');
    }
  }
}

customElements.define('utvalg-hefte', UtvalgHefte);
