import { nodsok } from '../sok/nodsok.ts';
import { lagPagefindsok, type PagefindModul, type Rangert } from '../sok/pagefind.ts';
import { resultat, type Resultat } from '../sok/resultat.ts';
import { pakkUt, type Sokeindeks } from '../sok/sokeindeks.ts';
import type { Sokepost } from '../sok/sokepost.ts';
import { antallstekst } from '../sok/antallstekst.ts';
import { lesTilstand, skrivTilstand, veksle, type Soketilstand } from '../sok/tilstand.ts';
import { FASETTER, INGEN_VALGT } from '../sok/fasetter.ts';
import { tegnFasetter, tegnValgte, verdinavn } from './filterpanel.ts';
import { hentJson } from './hent.ts';
import { Treffkort } from './treffkort.ts';
import { utdrag } from './utdrag.ts';

/** Hits shown at a time. */
const SIDE = 40;
/** Rest after the last key before a search starts, in milliseconds. */
const PUST = 180;

/** Defines `<sok-side>`: the search page as one function from the URL's state to what is shown. */
export function definerSokside(vindu: Window & typeof globalThis): void {
  class SokSide extends vindu.HTMLElement {
    readonly #rot = this.dataset['rot'] ?? '/';
    readonly #skjema = this.#finn<HTMLFormElement>('form');
    readonly #felt = this.#finn<HTMLInputElement>('input[name=q]');
    readonly #utvalg = this.#finn<HTMLElement>('#resultat');
    readonly #liste = this.#finn<HTMLElement>('[data-treffliste]');
    readonly #kort = new Treffkort(this, this.#rot);
    readonly #sok = lagPagefindsok(
      this.#rot,
      (adresse) => import(/* @vite-ignore */ adresse) as Promise<PagefindModul>,
      hentJson<Record<string, string>>,
    );
    #poster: Promise<Sokepost[]> | undefined;
    #nr = 0;
    #vist = SIDE;
    #pust: number | undefined;

    connectedCallback(): void {
      this.#skjema.addEventListener('submit', (hendelse) => {
        hendelse.preventDefault();
        this.#ga(this.#lesSkjema(), 'ny');
      });
      this.#skjema.addEventListener('change', ({ target }) => {
        if (target !== this.#felt) this.#ga(this.#lesSkjema(), 'ny');
      });
      this.#felt.addEventListener('input', () => {
        vindu.clearTimeout(this.#pust);
        this.#pust = vindu.setTimeout(() => this.#ga(this.#lesSkjema(), 'samme'), PUST);
      });
      this.#finn('[data-valgte]').addEventListener('click', (hendelse) => this.#folg(hendelse));
      this.#finn('[data-hjelp]').addEventListener('click', (hendelse) => this.#folg(hendelse));
      this.#finn('[data-flere] button').addEventListener('click', () => {
        this.#vist += SIDE;
        void this.#vis();
      });
      vindu.addEventListener('popstate', () => void this.#vis());
      this.#klargjorFiltrer();
      this.dataset['klar'] = '';
      void this.#vis();
    }

    #finn<E extends Element = HTMLElement>(velger: string): E {
      const funnet = this.querySelector<E>(velger);
      if (!funnet) throw new Error(`Søkesiden mangler «${velger}»`);
      return funnet;
    }

    #klargjorFiltrer(): void {
      const knapp = this.#finn('[data-filtrer]');
      knapp.hidden = false;
      knapp.addEventListener('click', () => {
        const apen = knapp.getAttribute('aria-expanded') !== 'true';
        knapp.setAttribute('aria-expanded', String(apen));
        this.#finn('#filtre').toggleAttribute('data-apen', apen);
      });
    }

    #lesSkjema(): Soketilstand {
      const sporring = new URLSearchParams();
      for (const [navn, verdi] of new FormData(this.#skjema)) if (typeof verdi === 'string') sporring.append(navn, verdi);
      return lesTilstand(sporring);
    }

    /** Follows a link that only changes the state, without loading the page again. */
    #folg(hendelse: Event): void {
      const lenke = hendelse.target instanceof vindu.Element ? hendelse.target.closest('a') : null;
      if (!lenke) return;
      hendelse.preventDefault();
      this.#ga(lesTilstand(new URL(lenke.href).searchParams), 'ny');
      this.#felt.focus();
    }

    #ga(tilstand: Soketilstand, historie: 'ny' | 'samme'): void {
      const sporring = skrivTilstand(tilstand);
      const adresse = sporring === '' ? vindu.location.pathname : `?${sporring}`;
      if (sporring !== skrivTilstand(lesTilstand(new URLSearchParams(vindu.location.search)))) {
        if (historie === 'ny') vindu.history.pushState(null, '', adresse);
        else vindu.history.replaceState(null, '', adresse);
      }
      this.#vist = SIDE;
      void this.#vis();
    }

    async #vis(): Promise<void> {
      const nr = ++this.#nr;
      const tilstand = lesTilstand(new URLSearchParams(vindu.location.search));
      if (this.#felt !== vindu.document.activeElement || this.#felt.value.trim() !== tilstand.q) this.#felt.value = tilstand.q;
      this.#finn<HTMLSelectElement>('select').value = tilstand.sorter;
      this.#utvalg.setAttribute('aria-busy', 'true');
      const feil: string[] = [];
      const poster = await this.#hentPoster().catch(() => {
        feil.push('Listen kunne ikke lastes. Last siden på nytt, eller prøv igjen senere.');
        return undefined;
      });
      if (!poster) {
        if (nr === this.#nr) this.#fullfor(feil, undefined);
        return;
      }
      const rangert = tilstand.q.trim() === '' ? undefined : await this.#ranger(tilstand.q, feil);
      if (nr !== this.#nr) return;
      const svar = resultat(poster, tilstand, rangert?.map(({ treff }) => treff));
      await this.#tegn(nr, tilstand, svar, rangert ?? []);
      if (nr !== this.#nr) return;
      this.#fullfor(feil, { tilstand, svar });
    }

    #hentPoster(): Promise<Sokepost[]> {
      this.#poster ??= hentJson<Sokeindeks>(`${this.#rot}sok/indeks.json`)
        .then(pakkUt)
        .catch((feil: unknown) => {
          this.#poster = undefined;
          throw feil;
        });
      return this.#poster;
    }

    async #ranger(q: string, feil: string[]): Promise<Rangert[]> {
      try {
        return await this.#sok(q);
      } catch {
        feil.push('Søkeindeksen kunne ikke lastes. Vi leter bare i titler og sammendrag.');
        return nodsok(this.#kort.tekster(), q).map((treff) => ({ treff, hentUtdrag: () => Promise.resolve('') }));
      }
    }

    async #tegn(nr: number, tilstand: Soketilstand, { poster, antall }: Resultat, rangert: readonly Rangert[]): Promise<void> {
      tegnFasetter(this, tilstand, antall);
      tegnValgte(this, this.#finn('[data-valgte]'), tilstand);
      const valgte = FASETTER.reduce((sum, { navn }) => sum + tilstand.valgt[navn].length, 0);
      this.#finn('[data-filtrer]').textContent = valgte === 0 ? 'Filtrer' : `Filtrer (${valgte})`;
      const etterTreff = new Map(rangert.map((ett) => [ett.treff, ett]));
      const kort = await Promise.allSettled(poster.slice(0, this.#vist).map(({ treff }) => this.#kort.tegn(treff)));
      if (nr !== this.#nr) return;
      const elementer = kort.flatMap((ett) => (ett.status === 'fulfilled' ? [ett.value] : []));
      for (const element of elementer) {
        const rang = etterTreff.get(element.dataset['treff'] ?? '');
        if (rang) void this.#settUtdrag(element, rang);
      }
      this.#liste.replaceChildren(...elementer);
      this.#finn('[data-flere]').hidden = poster.length <= this.#vist;
    }

    async #settUtdrag(element: HTMLElement, rang: Rangert): Promise<void> {
      try {
        const nytt = utdrag(await rang.hentUtdrag(), vindu.document);
        const plass = element.querySelector<HTMLElement>('[data-utdrag]');
        if (!plass || !nytt.querySelector('mark')) return;
        plass.replaceChildren('… ', nytt, ' …');
        plass.hidden = false;
      } catch {
        element.dataset['utenUtdrag'] = '';
      }
    }

    #fullfor(feil: readonly string[], vist: { tilstand: Soketilstand; svar: Resultat } | undefined): void {
      const hjelp = this.#finn('[data-hjelp]');
      hjelp.replaceChildren(...feil.map((tekst) => this.#avsnitt(tekst)));
      if (vist) {
        const { tilstand, svar } = vist;
        const q = tilstand.q.trim();
        this.#finn('[data-melding]').textContent =
          q === '' ? antallstekst(svar.poster) : `${antallstekst(svar.poster)} for «${q}»`;
        if (svar.poster.length === 0) hjelp.append(...this.#ingenTreff(tilstand, svar));
        this.#utvalg.dataset['antall'] = String(svar.poster.length);
      }
      hjelp.hidden = hjelp.childElementCount === 0;
      this.#utvalg.setAttribute('aria-busy', 'false');
    }

    #ingenTreff(tilstand: Soketilstand, { utvei }: Resultat): HTMLElement[] {
      const lenke = (tekst: string, neste: Soketilstand) => {
        const a = vindu.document.createElement('a');
        a.href = `?${skrivTilstand(neste)}`;
        a.textContent = tekst;
        return this.#avsnitt(a);
      };
      const uten = utvei.map(({ navn, verdi, antall }) =>
        lenke(`Ta bort «${verdinavn(this, navn, verdi)}» (gir ${antall})`, veksle(tilstand, navn, verdi)),
      );
      return [
        this.#avsnitt('Ingenting passer. Prøv færre eller andre ord, eller ta bort et filter.'),
        ...uten,
        lenke('Se alle metodene', { q: '', valgt: INGEN_VALGT, sorter: 'relevans' }),
      ];
    }

    #avsnitt(innhold: string | Node): HTMLElement {
      const p = vindu.document.createElement('p');
      p.append(innhold);
      return p;
    }
  }

  vindu.customElements.define('sok-side', SokSide);
}
