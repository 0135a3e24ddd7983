import { nodsok } from '../sok/nodsok.ts';
import { lagSokebase, resultat, type Resultat, type Sokebase } from '../sok/resultat.ts';
import type { Sokesvar } from '../sok/sok.ts';
import { pakkUt, type Sokeindeks } from '../sok/sokeindeks.ts';
import { antallstekst } from '../sok/antallstekst.ts';
import { lesTilstand, medSporring, skrivTilstand, veksle, type Soketilstand } from '../sok/tilstand.ts';
import { FASETTER, INGEN_VALGT } from '../sok/fasetter.ts';
import { tegnFasetter, tegnValgte, verdinavn } from './filterpanel.ts';
import { hentJson } from './hent.ts';
import { noyaktigmelding, sokemeldinger, type Soklenke } from './melding.ts';
import { Sokemotor } from './sokemotor.ts';
import { Treffkort } from './treffkort.ts';
import { utdrag } from './utdrag.ts';
import { settUtvalg } from './utvalg.ts';

/** Hits shown at a time. */
const SIDE = 20;
/** Shortest query that is searched for: a single letter begins half the words there are. */
const KORTESTE_Q = 2;
/** Rest after the last key before the address follows, in milliseconds: browsers limit how often it may change. */
const PUST = 350;

/** Defines `<sok-side>`: the search page as one function from the URL's state to what is shown. */
export function definerSokside(vindu: Window & typeof globalThis): void {
  class SokSide extends vindu.HTMLElement {
    readonly #rot = this.dataset['rot'] ?? '/';
    readonly #skjema = this.#finn<HTMLFormElement>('form');
    readonly #felt = this.#finn<HTMLInputElement>('input[name=q]');
    readonly #utvalg = this.#finn<HTMLElement>('#resultat');
    readonly #liste = this.#finn<HTMLElement>('[data-treffliste]');
    readonly #kort = new Treffkort(this, this.#rot);
    readonly #motor = new Sokemotor(this.#rot);
    #base: Promise<Sokebase> | undefined;
    #tilstand = lesTilstand(new URLSearchParams(vindu.location.search));
    /** One search at a time: what is written meanwhile is searched for when it is done. */
    #soker = false;
    #utdatert = false;
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
        this.#ga(this.#lesSkjema(), 'snart');
      });
      this.#finn('[data-valgte]').addEventListener('click', (hendelse) => this.#folg(hendelse));
      this.#finn('[data-hjelp]').addEventListener('click', (hendelse) => this.#folg(hendelse));
      this.#finn('[data-flere] button').addEventListener('click', () => {
        this.#vist += SIDE;
        void this.#oppdater();
      });
      vindu.addEventListener('popstate', () => {
        this.#tilstand = lesTilstand(new URLSearchParams(vindu.location.search));
        this.#felt.value = this.#tilstand.q;
        void this.#oppdater();
      });
      this.#klargjorFiltrer();
      this.#felt.value = this.#tilstand.q;
      this.dataset['klar'] = '';
      void this.#oppdater();
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
      const lest = lesTilstand(sporring);
      // Exactness is chosen for the words it was chosen for, and follows them through the filters.
      const beholdt = this.#tilstand.noyaktig === true && lest.q === this.#tilstand.q;
      return beholdt ? medSporring(lest, lest.q, 'noyaktig') : lest;
    }

    /** Follows a link that only changes the state, without loading the page again. */
    #folg(hendelse: Event): void {
      const lenke = hendelse.target instanceof vindu.Element ? hendelse.target.closest('a') : null;
      if (!lenke || lenke.origin !== vindu.location.origin || lenke.pathname !== vindu.location.pathname) return;
      hendelse.preventDefault();
      const tilstand = lesTilstand(new URL(lenke.href).searchParams);
      this.#felt.value = tilstand.q;
      this.#ga(tilstand, 'ny');
      this.#felt.focus();
    }

    #ga(tilstand: Soketilstand, adresse: 'ny' | 'snart'): void {
      this.#tilstand = tilstand;
      this.#vist = SIDE;
      vindu.clearTimeout(this.#pust);
      if (adresse === 'ny') this.#skrivAdresse('pushState');
      else this.#pust = vindu.setTimeout(() => this.#skrivAdresse('replaceState'), PUST);
      void this.#oppdater();
    }

    #skrivAdresse(metode: 'pushState' | 'replaceState'): void {
      const sporring = skrivTilstand(this.#tilstand);
      if (sporring === skrivTilstand(lesTilstand(new URLSearchParams(vindu.location.search)))) return;
      vindu.history[metode](null, '', sporring === '' ? vindu.location.pathname : `?${sporring}`);
    }

    async #oppdater(): Promise<void> {
      this.#utdatert = true;
      if (this.#soker) return;
      this.#soker = true;
      while (this.#utdatert) {
        this.#utdatert = false;
        await this.#vis(this.#tilstand);
      }
      this.#soker = false;
      this.#utvalg.setAttribute('aria-busy', 'false');
    }

    async #vis(tilstand: Soketilstand): Promise<void> {
      this.#finn<HTMLSelectElement>('select').value = tilstand.sorter;
      this.#utvalg.setAttribute('aria-busy', 'true');
      const feil: string[] = [];
      const base = await this.#hentBase().catch(() => {
        feil.push('Listen kunne ikke lastes. Last siden på nytt, eller prøv igjen senere.');
        return undefined;
      });
      if (!base) {
        this.#fullfor(feil, undefined);
        return;
      }
      const svar = tilstand.q.trim().length < KORTESTE_Q ? undefined : await this.#spor(tilstand, feil);
      if (this.#utdatert) return;
      const vist = resultat(base, tilstand, svar?.treff.map(({ treff }) => treff));
      await this.#tegn(tilstand, vist, svar);
      if (this.#utdatert) return;
      this.#fullfor(feil, { tilstand, svar: vist, sokesvar: svar });
    }

    #hentBase(): Promise<Sokebase> {
      this.#base ??= hentJson<Sokeindeks>(`${this.#rot}sok/indeks.json`)
        .then((indeks) => lagSokebase(pakkUt(indeks)))
        .catch((feil: unknown) => {
          this.#base = undefined;
          throw feil;
        });
      return this.#base;
    }

    async #spor({ q, noyaktig }: Soketilstand, feil: string[]): Promise<Sokesvar> {
      try {
        return await this.#motor.sok(q, { noyaktig: noyaktig === true });
      } catch {
        feil.push('Søkeindeksen kunne ikke lastes. Vi leter bare i titler og sammendrag.');
        const treff = nodsok(this.#kort.tekster(), q).map((ett) => ({ treff: ett, emne: 1, poeng: 1, styrke: 'middels' as const, dekket: [] }));
        return { treff, ogsa: [], utenfor: undefined };
      }
    }

    async #tegn(tilstand: Soketilstand, { poster, antall }: Resultat, svar: Sokesvar | undefined): Promise<void> {
      tegnFasetter(this, tilstand, antall);
      tegnValgte(this, this.#finn('[data-valgte]'), tilstand);
      const valgte = FASETTER.reduce((sum, { navn }) => sum + tilstand.valgt[navn].length, 0);
      this.#finn('[data-filtrer]').textContent = valgte === 0 ? 'Filtrer' : `Filtrer (${valgte})`;
      const etterTreff = new Map((svar?.treff ?? []).map((ett) => [ett.treff, ett]));
      const kort = await Promise.allSettled(poster.slice(0, this.#vist).map(({ treff }) => this.#kort.tegn(treff)));
      if (this.#utdatert) return;
      const elementer = kort.flatMap((ett) => (ett.status === 'fulfilled' ? [ett.value] : []));
      for (const element of elementer) {
        const funnet = etterTreff.get(element.dataset['treff'] ?? '');
        if (!funnet) continue;
        element.dataset['styrke'] = funnet.styrke;
        this.#naarSynlig(element, () => this.#settUtdrag(element, funnet.dekket.map(({ term }) => term)));
      }
      this.#liste.replaceChildren(...elementer);
      this.#finn('[data-flere]').hidden = poster.length <= this.#vist;
    }

    /** Excerpts are fetched page by page: only for the hits a reader gets to see. */
    #naarSynlig(element: Element, gjor: () => Promise<void>): void {
      const vakt = new vindu.IntersectionObserver(([syn]) => {
        if (syn?.isIntersecting !== true) return;
        vakt.disconnect();
        void gjor();
      });
      vakt.observe(element);
    }

    async #settUtdrag(element: HTMLElement, termer: readonly string[]): Promise<void> {
      try {
        const funnet = await this.#motor.utdrag(element.dataset['treff'] ?? '', termer);
        const plass = element.querySelector<HTMLElement>('[data-utdrag]');
        if (!funnet || !plass) return;
        const nytt = utdrag(funnet.utdrag, vindu.document);
        if (!nytt.querySelector('mark')) return;
        plass.replaceChildren('… ', nytt, ' …');
        if (funnet.seksjon) {
          const lenke = vindu.document.createElement('a');
          lenke.href = funnet.seksjon.adresse;
          lenke.textContent = funnet.seksjon.tittel;
          plass.append(' Står under ', lenke, '.');
        }
        plass.hidden = false;
      } catch {
        element.dataset['utenUtdrag'] = '';
      }
    }

    #fullfor(feil: readonly string[], vist: { tilstand: Soketilstand; svar: Resultat; sokesvar: Sokesvar | undefined } | undefined): void {
      const hjelp = this.#finn('[data-hjelp]');
      hjelp.replaceChildren(...feil.map((tekst) => this.#avsnitt(tekst)));
      settUtvalg(this.#finn('utvalg-nedlasting'), vist?.svar.poster ?? []);
      if (vist) {
        const { tilstand, svar, sokesvar } = vist;
        const q = tilstand.q.trim();
        this.#finn('[data-melding]').textContent =
          q === '' ? antallstekst(svar.poster) : `${antallstekst(svar.poster)} for «${q}»`;
        if (sokesvar) {
          const soklenke: Soklenke = (ny, rekkevidde) => `?${skrivTilstand(medSporring(tilstand, ny, rekkevidde))}`;
          if (tilstand.noyaktig === true) hjelp.append(noyaktigmelding(q, vindu.document, soklenke));
          hjelp.append(...sokemeldinger(sokesvar, q, vindu.document, soklenke));
        }
        if (svar.poster.length === 0) hjelp.append(...this.#ingenTreff(tilstand, svar));
        this.#utvalg.dataset['antall'] = String(svar.poster.length);
      }
      hjelp.hidden = hjelp.childElementCount === 0;
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
