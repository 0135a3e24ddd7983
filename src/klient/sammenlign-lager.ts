import { lesListe, skrivListe, type Valgt } from '../domene/sammenlignvalg.ts';
import { NOKLER } from './lagret.ts';

const NOKKEL = NOKLER.sammenlign;

/** The chosen methods, kept in this tab until it is closed. Without storage the choice lasts for the page. */
export class Sammenlignlager {
  readonly #vindu: Window;
  #husket: readonly Valgt[] = [];

  constructor(vindu: Window) {
    this.#vindu = vindu;
  }

  les(): readonly Valgt[] {
    try {
      return lesListe(this.#vindu.sessionStorage.getItem(NOKKEL));
    } catch {
      // Storage is switched off in this browser.
      return this.#husket;
    }
  }

  skriv(valgte: readonly Valgt[]): void {
    this.#husket = valgte;
    try {
      if (valgte.length === 0) this.#vindu.sessionStorage.removeItem(NOKKEL);
      else this.#vindu.sessionStorage.setItem(NOKKEL, skrivListe(valgte));
    } catch {
      // Full or switched off: what is remembered here is used instead.
    }
  }
}
