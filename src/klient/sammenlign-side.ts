import type { Kolonne } from '../domene/forskjell.ts';
import { finnMetoder } from '../domene/metodenavn.ts';
import { lesUtvalg, MAKS_SAMMENLIGNING, sammenligningssporring, utvalgsmeldinger } from '../domene/sammenlignvalg.ts';
import type { Navnefil } from '../sok/navn.ts';
import { hentJson } from './hent.ts';
import { klon } from './maler.ts';
import { Sammenlignlager } from './sammenlign-lager.ts';
import { tegnTabell } from './sammenlign-tabell.ts';

/** Names shown when what is written fits several methods. */
const VIST = 5;

/** Defines `<sammenlign-side>`: the comparison as one function from the ids of the URL to what is shown. */
export function definerSammenlignside(vindu: Window & typeof globalThis): void {
  const { document: dokument } = vindu;

  class SammenlignSide extends vindu.HTMLElement {
    readonly #rot = this.dataset['rot'] ?? '/';
    readonly #lager = new Sammenlignlager(vindu);
    readonly #utvalg = this.#finn('#sammenligning');
    readonly #felt = this.#finn<HTMLInputElement>('[data-navn]');
    #navnefil: Navnefil = { navn: {}, malgrupper: {}, kontorer: {} };
    #ider: readonly string[] = [];
    /** Drawings in order: an older one that arrives late is dropped. */
    #runde = 0;

    connectedCallback(): void {
      this.#finn('[data-velger]').addEventListener('submit', (hendelse) => {
        hendelse.preventDefault();
        this.#leggTil(this.#felt.value);
      });
      this.#finn('[data-skriv-ut]').addEventListener('click', () => vindu.print());
      const bareUlike = this.#finn<HTMLInputElement>('[data-bare-ulike]');
      const visRader = (): void => void this.#finn('table').toggleAttribute('data-bare-ulike', bareUlike.checked);
      bareUlike.addEventListener('change', visRader);
      // A browser may bring back a tick from before the page was reloaded.
      visRader();
      vindu.addEventListener('popstate', () => void this.#vis([]));
      void this.#start();
    }

    async #start(): Promise<void> {
      this.#utvalg.setAttribute('aria-busy', 'true');
      try {
        this.#navnefil = await hentJson<Navnefil>(`${this.#rot}sok/navn.json`);
      } catch {
        this.#meld(['Metodene kunne ikke lastes. Last siden på nytt, eller prøv igjen senere.']);
        this.#ferdig();
        return;
      }
      const titler = Object.keys(this.#navnefil.navn).filter((treff) => treff.startsWith('metoder/'));
      this.#finn('datalist').replaceChildren(
        ...titler.map((treff) => {
          const valg = dokument.createElement('option');
          valg.value = this.#tittel(treff.slice('metoder/'.length));
          return valg;
        }),
      );
      if (!new URLSearchParams(vindu.location.search).has('id')) {
        const valgte = this.#lager.les().map(({ id }) => id);
        if (valgte.length > 0) vindu.history.replaceState(null, '', sammenligningssporring(valgte));
      }
      await this.#vis([]);
    }

    #finn<E extends Element = HTMLElement>(velger: string): E {
      const funnet = this.querySelector<E>(velger);
      if (!funnet) throw new Error(`Sammenligningen mangler «${velger}»`);
      return funnet;
    }

    #tittel(id: string): string {
      return this.#navnefil.navn[`metoder/${id}`]?.[0] ?? id;
    }

    #leggTil(skrevet: string): void {
      const ord = skrevet.trim();
      const funnet = finnMetoder(this.#navnefil, ord);
      const [id, ...flere] = funnet;
      if (id === undefined) {
        this.#meld([ord === '' ? 'Skriv navnet på en metode.' : `Ingen metode heter noe med «${ord}».`]);
      } else if (flere.length > 0) {
        const navn = funnet.slice(0, VIST).map((ett) => this.#tittel(ett)).join(' · ');
        const fler = funnet.length > VIST ? ' …' : '';
        this.#meld([`${funnet.length} metoder har navn med «${ord}». Skriv hele navnet: ${navn}${fler}`]);
      } else if (this.#ider.includes(id)) {
        this.#meld([`${this.#tittel(id)} er alt med.`]);
      } else if (this.#ider.length >= MAKS_SAMMENLIGNING) {
        this.#meld([`Du kan sammenligne fire om gangen. Ta bort en før du legger til ${this.#tittel(id)}.`]);
      } else {
        this.#felt.value = '';
        this.#ga([...this.#ider, id], `${this.#tittel(id)} er lagt til.`);
      }
    }

    #ga(ider: readonly string[], melding: string): void {
      vindu.history.pushState(null, '', sammenligningssporring(ider) || vindu.location.pathname);
      void this.#vis([melding]);
    }

    async #vis(meldinger: readonly string[]): Promise<void> {
      this.#runde += 1;
      const runde = this.#runde;
      const kjent = (id: string) => Object.hasOwn(this.#navnefil.navn, `metoder/${id}`);
      const utvalg = lesUtvalg(new URLSearchParams(vindu.location.search), kjent);
      this.#utvalg.setAttribute('aria-busy', 'true');
      const hentet = await Promise.allSettled(
        utvalg.ider.map((id) => hentJson<Kolonne>(`${this.#rot}sammenlign/${id}.json`)),
      );
      if (runde !== this.#runde) return;
      const kolonner = hentet.flatMap((ett) => (ett.status === 'fulfilled' ? [ett.value] : []));
      const borte = utvalg.ider.filter((id) => !kolonner.some((ett) => ett.id === id)).map((id) => this.#tittel(id));
      this.#ider = utvalg.ider;
      this.#lager.skriv(utvalg.ider.map((id) => ({ id, tittel: this.#tittel(id) })));
      this.#tegnValgte();
      tegnTabell(this, kolonner, this.#rot);
      this.#finn('[data-resultat]').hidden = kolonner.length === 0;
      this.#finn('[data-antall-tekst]').textContent = `${kolonner.length} ${kolonner.length === 1 ? 'metode' : 'metoder'}`;
      this.#utvalg.dataset['antall'] = String(kolonner.length);
      this.#meld([
        ...meldinger,
        ...utvalgsmeldinger(utvalg, (id) => this.#tittel(id)),
        ...(borte.length === 0 ? [] : [`Vi fikk ikke lastet ${borte.join(', ')}. Last siden på nytt.`]),
        ...(utvalg.ider.length === 0 ? ['Ingen metoder er valgt ennå. Skriv navnet på den første over.'] : []),
        ...(utvalg.ider.length === 1 ? ['Legg til minst én metode til, så ser du hva som er likt og ulikt.'] : []),
      ]);
      this.#skrivOverskrift(kolonner.map(({ tittel }) => tittel));
      this.#ferdig();
    }

    #tegnValgte(): void {
      const liste = this.#finn('[data-valgte]');
      liste.replaceChildren(
        ...this.#ider.map((id) => {
          const brikke = klon(this, 'valgt');
          const navn = brikke.querySelector('span');
          if (navn) navn.textContent = this.#tittel(id);
          const knapp = brikke.querySelector('button');
          knapp?.setAttribute('aria-label', `Ta bort ${this.#tittel(id)}`);
          knapp?.addEventListener('click', () => {
            this.#ga(this.#ider.filter((ett) => ett !== id), `${this.#tittel(id)} er tatt bort.`);
            this.#finn('[data-meldinger]').focus();
          });
          return brikke;
        }),
      );
      liste.hidden = this.#ider.length === 0;
    }

    #skrivOverskrift(titler: readonly string[]): void {
      const navn = new Intl.ListFormat('nb').format(titler);
      const dato = new Intl.DateTimeFormat('nb', { dateStyle: 'long' }).format(new Date());
      dokument.title = titler.length > 1 ? `${navn} – sammenlignet i Metodebasen` : 'Sammenlign metoder – Metodebasen';
      this.#finn('[data-utskriftsnote]').textContent = `Sammenlignet ${dato}. ${vindu.location.href}`;
    }

    #meld(meldinger: readonly string[]): void {
      this.#finn('[data-meldinger]').replaceChildren(
        ...meldinger.map((tekst) => {
          const p = dokument.createElement('p');
          p.textContent = tekst;
          return p;
        }),
      );
    }

    #ferdig(): void {
      this.#finn('[data-velger]').hidden = Object.keys(this.#navnefil.navn).length === 0;
      this.#utvalg.setAttribute('aria-busy', 'false');
    }
  }

  vindu.customElements.define('sammenlign-side', SammenlignSide);
}
