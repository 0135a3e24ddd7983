import { nokkelFor, nrFra } from '../sok/data/filer.ts';
import { Sokedata } from '../sok/data/sokedata.ts';
import { nodsok } from '../sok/nodsok.ts';
import { lagSokebase, resultat, type Resultat, type Sokebase } from '../sok/resultat.ts';
import type { Sokesvar } from '../sok/sok.ts';
import { antallstekst } from '../sok/antallstekst.ts';
import { lesTilstand, medSporring, skrivTilstand, veksle, type Soketilstand } from '../sok/tilstand.ts';
import { FASETTER, INGEN_VALGT } from '../sok/fasetter.ts';
import { finnFasettbokser, tegnFasetter, tegnValgte, verdinavn } from './filterpanel.ts';
import { hentJson } from './hent.ts';
import { noyaktigmelding, sokemeldinger, type Soklenke } from './melding.ts';
import { Sokemotor } from './sokemotor.ts';
import { Treffkort } from './treffkort.ts';
import { Treffliste, type Vistreff } from './treffliste.ts';
import { settUtvalg } from './utvalg.ts';

/** Hits shown at a time. For a query fewer at first: the next letter brings others. */
const SIDE = 20;
const FORSTE_TREFF = 10;
const forstVist = ({ q }: Soketilstand) => (q.trim() === '' ? SIDE : FORSTE_TREFF);
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
    readonly #bokser = finnFasettbokser(this);
    readonly #data = new Sokedata((sti) => hentJson(this.#rot + sti));
    readonly #kort = new Treffkort(this, this.#rot, this.#data);
    readonly #motor = new Sokemotor(this.#rot, this.#data);
    readonly #liste = new Treffliste(this.#finn('[data-treffliste]'), this.#kort, (nr, termer) => this.#motor.utdrag(nr, termer));
    #base: Promise<Sokebase> | undefined;
    #tilstand = lesTilstand(new URLSearchParams(vindu.location.search));
    /** One search at a time: what is written meanwhile is searched for when it is done. */
    #soker = false;
    #utdatert = false;
    #vist = forstVist(this.#tilstand);
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
        this.#vist = forstVist(this.#tilstand);
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
      this.#vist = forstVist(tilstand);
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
      const vist = resultat(base, tilstand, svar?.treff.map(({ treff }) => nrFra(treff)));
      await this.#tegn(tilstand, vist, svar);
      if (this.#utdatert) return;
      this.#fullfor(feil, { tilstand, svar: vist, sokesvar: svar, base });
    }

    #hentBase(): Promise<Sokebase> {
      this.#base ??= this.#data
        .fasetter()
        .then(lagSokebase)
        // In a large base this and what follows are each long enough to make a slow phone wait.
        .then((base) => new Promise<Sokebase>((videre) => vindu.setTimeout(() => videre(base))))
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
        const treff = nodsok(this.#kort.tekster(), q).map((nr) => ({ treff: nokkelFor('metoder', nr), emne: 1, poeng: 1, styrke: 'middels' as const, dekket: [] }));
        return { treff, ogsa: [], utenfor: undefined };
      }
    }

    async #tegn(tilstand: Soketilstand, { poster, antall }: Resultat, svar: Sokesvar | undefined): Promise<void> {
      tegnFasetter(this.#bokser, tilstand, antall);
      tegnValgte(this, this.#finn('[data-valgte]'), tilstand);
      const valgte = FASETTER.reduce((sum, { navn }) => sum + tilstand.valgt[navn].length, 0);
      this.#finn('[data-filtrer]').textContent = valgte === 0 ? 'Filtrer' : `Filtrer (${valgte})`;
      const funnet = new Map((svar?.treff ?? []).map((ett) => [nrFra(ett.treff), ett]));
      const vist = poster.slice(0, this.#vist).map((nr): Vistreff => {
        const treff = funnet.get(nr);
        if (!treff) return { nr, termer: [] };
        const termer = treff.dekket.map(({ term }) => term);
        return { nr, styrke: treff.styrke, termer: termer.length > 0 ? termer : [tilstand.q] };
      });
      await this.#liste.vis(vist, () => this.#utdatert);
      this.#finn('[data-flere]').hidden = poster.length <= this.#vist;
    }

    #fullfor(feil: readonly string[], vist: { tilstand: Soketilstand; svar: Resultat; sokesvar: Sokesvar | undefined; base: Sokebase } | undefined): void {
      const hjelp = this.#finn('[data-hjelp]');
      hjelp.replaceChildren(...feil.map((tekst) => this.#avsnitt(tekst)));
      settUtvalg(this.#finn('[data-utvalg]'), vist?.svar.poster.filter((nr) => vist.base.type(nr) === 'metoder') ?? []);
      if (vist) {
        const { tilstand, svar, sokesvar, base } = vist;
        const antall = antallstekst(svar.poster.map((nr) => ({ type: base.type(nr) })));
        const q = tilstand.q.trim();
        this.#finn('[data-melding]').textContent =
          q === '' ? antall : `${antall} for «${q}»`;
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
