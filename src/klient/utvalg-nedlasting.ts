import { csvUtvalg } from '../domene/data/utvalg.ts';
import { idag } from '../domene/idag.ts';
import type { Sokepost } from '../sok/sokepost.ts';
import { hentJson, hentTekst } from './hent.ts';
import { lastNed } from './soknad/last-ned.ts';

/**
 * Defines `<utvalg-nedlasting data-numre>`: the methods with these numbers in the search as CSV, in their order,
 * with the lines of /data/metoder.csv. Fetched at the first press of its button, which it then answers.
 */
class UtvalgNedlasting extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#lastNed());
    void this.#lastNed();
  }

  async #lastNed(): Promise<void> {
    const numre = (this.dataset['numre'] ?? '').split(' ').map(Number);
    const rot = this.closest<HTMLElement>('[data-rot]')?.dataset['rot'] ?? '/';
    const alle = Number(this.closest<HTMLElement>('[data-antall]')?.dataset['antall'] ?? numre.length);
    const andre = alle - numre.length;
    const navn = `metodebasen-utvalg-${idag()}.csv`;
    try {
      const [csv, poster] = await Promise.all([hentTekst(`${rot}data/metoder.csv`), hentJson<Sokepost[]>(`${rot}sok/poster.json`)]);
      const etterNummer = new Map(poster.map(({ rang, treff }) => [rang, treff.slice('metoder/'.length)]));
      const utvalg = csvUtvalg(csv, numre.map((nr) => etterNummer.get(nr) ?? ''));
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
