import { lesSoknad, skrivSoknad, type Lest } from '../../domene/soknad/lesing.ts';
import { erTom, type Soknad } from '../../domene/soknad/soknad.ts';
import { NOKLER } from '../lagret.ts';

/** Where the plan lies in this browser. Its shape carries its own version. */
export const NOKKEL = NOKLER.soknad;
/** A plan that could not be read is laid here, not thrown away, until the reader deletes everything. */
const ULESELIG = NOKLER.uleseligSoknad;

/** The plan in this browser's own storage. Storage that is closed or full is an answer, never an exception. */
export class Lager {
  readonly #vindu: Window;

  constructor(vindu: Window) {
    this.#vindu = vindu;
  }

  /** The saved plan, why it cannot be read, or `undefined` when there is none. */
  les(): Lest | undefined {
    return this.#prov((lager) => {
      const tekst = lager.getItem(NOKKEL);
      if (tekst === null) return undefined;
      const lest = lesSoknad(tekst);
      if ('feil' in lest) {
        lager.setItem(ULESELIG, tekst);
        lager.removeItem(NOKKEL);
      }
      return lest;
    }, undefined);
  }

  /** Saves; false when the browser does not let us. An empty plan leaves nothing behind. */
  skriv(soknad: Soknad): boolean {
    return this.#prov((lager) => {
      if (erTom(soknad)) lager.removeItem(NOKKEL);
      else lager.setItem(NOKKEL, skrivSoknad(soknad));
      return true;
    }, false);
  }

  slett(): boolean {
    return this.#prov((lager) => {
      lager.removeItem(NOKKEL);
      lager.removeItem(ULESELIG);
      return true;
    }, false);
  }

  #prov<T>(gjor: (lager: Storage) => T, ellers: T): T {
    try {
      return gjor(this.#vindu.localStorage);
    } catch {
      // Private windows, full storage and strict settings all refuse by throwing.
      return ellers;
    }
  }
}
