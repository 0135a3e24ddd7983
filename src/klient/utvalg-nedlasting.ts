import { csvUtvalg } from '../domene/data/utvalg.ts';
import { idag } from '../domene/idag.ts';
import { hentTekst } from './hent.ts';
import { lastNed } from './soknad/last-ned.ts';
import { hentMetodeider, numrene, rotenTil } from './utvalgte.ts';

/**
 * Defines `<utvalg-nedlasting>` in a `[data-numre]`: the methods with these numbers in the search as CSV, in their order,
 * with the lines of /data/metoder.csv. Fetched at the first press of its button, which it then answers.
 */
class UtvalgNedlasting extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#lastNed());
    void this.#lastNed();
  }

  async #lastNed(): Promise<void> {
    const numre = numrene(this);
    const alle = Number(this.closest<HTMLElement>('[data-antall]')?.dataset['antall'] ?? numre.length);
    const andre = alle - numre.length;
    const navn = `metodebasen-utvalg-${idag()}.csv`;
    try {
      const [csv, ider] = await Promise.all([hentTekst(`${rotenTil(this)}data/metoder.csv`), hentMetodeider(this)]);
      const utvalg = csvUtvalg(csv, ider);
      lastNed(window, navn, new Blob([utvalg], { type: 'text/csv;charset=utf-8' }));
      const resten = andre === 0 ? '' : ` Treff som ikke er metoder (${andre}), er ikke med.`;
      const antall = `${numre.length} ${numre.length === 1 ? 'metode' : 'metoder'}`;
      this.#meld(`${navn} er lastet ned, med ${antall}.${resten}`);
    } catch {
      this.#meld('Filen kunne ikke lastes ned. Prøv igjen senere.');
    }
  }

  #meld(tekst: string): void {
    const plass = this.querySelector('[role=status]');
    if (plass) plass.textContent = tekst;
  }
}

customElements.define('utvalg-nedlasting', UtvalgNedlasting);
