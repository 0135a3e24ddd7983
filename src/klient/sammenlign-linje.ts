import { leggTil, sammenligningssporring, type Valgt } from '../domene/sammenlignvalg.ts';
import { Sammenlignlager } from './sammenlign-lager.ts';

const LEGG_TIL = 'Legg til i sammenligning';
const VALGT = 'Valgt – se sammenligningen';

/**
 * Defines `<sammenlign-linje>`: the bar that says what is chosen. With it, every `a[data-sammenlign]` on the
 * page adds its method instead of leaving the page; one already chosen leads to the comparison.
 */
export function definerSammenlignlinje(vindu: Window & typeof globalThis): void {
  class SammenlignLinje extends vindu.HTMLElement {
    readonly #lager = new Sammenlignlager(vindu);
    readonly #rot = this.dataset['rot'] ?? '/';

    connectedCallback(): void {
      // The comparison has its own list.
      if (vindu.document.querySelector('sammenlign-side')) return;
      vindu.document.addEventListener('click', (hendelse) => this.#klikk(hendelse));
      this.querySelector('button')?.addEventListener('click', () => this.#sett([], 'Listen er tom.'));
      // Hits are drawn anew for each search.
      new vindu.MutationObserver(() => this.#merkLenker(this.#lager.les())).observe(vindu.document.body, {
        childList: true,
        subtree: true,
      });
      vindu.addEventListener('pageshow', () => this.#sett(this.#lager.les(), ''));
      this.#sett(this.#lager.les(), '');
    }

    #klikk(hendelse: MouseEvent): void {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = hendelse;
      if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof vindu.Element)) return;
      const lenke = target.closest<HTMLAnchorElement>('a[data-sammenlign]');
      if (!lenke || lenke.dataset['valgt'] !== undefined) return;
      hendelse.preventDefault();
      const ny = { id: lenke.dataset['sammenlign'] ?? '', tittel: lenke.dataset['tittel'] ?? '' };
      const { valgte, melding } = leggTil(this.#lager.les(), ny);
      this.#sett(valgte, melding || `${ny.tittel} er lagt til.`);
    }

    #sett(valgte: readonly Valgt[], melding: string): void {
      this.#lager.skriv(valgte);
      this.toggleAttribute('data-har-valgte', valgte.length > 0);
      const skriv = (velger: string, tekst: string) => {
        const felt = this.querySelector(velger);
        if (felt) felt.textContent = tekst;
      };
      skriv('[data-melding]', melding);
      skriv('[data-tall]', valgte.length === 0 ? '' : `${valgte.length} valgt`);
      skriv('[data-titler]', valgte.map(({ tittel }) => tittel).join(' · '));
      const lenke = this.querySelector('a');
      if (lenke) lenke.href = this.#adresse(valgte);
      this.#merkLenker(valgte);
    }

    #adresse(valgte: readonly Valgt[]): string {
      return `${this.#rot}sammenlign/${sammenligningssporring(valgte.map(({ id }) => id))}`;
    }

    #merkLenker(valgte: readonly Valgt[]): void {
      for (const lenke of vindu.document.querySelectorAll<HTMLAnchorElement>('a[data-sammenlign]')) {
        const { sammenlign: id = '', tittel = '' } = lenke.dataset;
        const valgt = valgte.some((ett) => ett.id === id);
        const tekst = valgt ? VALGT : LEGG_TIL;
        lenke.href = valgt ? this.#adresse(valgte) : `${this.#rot}sammenlign/${sammenligningssporring([id])}`;
        if (lenke.textContent === tekst) continue;
        lenke.toggleAttribute('data-valgt', valgt);
        lenke.textContent = tekst;
        lenke.setAttribute('aria-label', `${tekst}: ${tittel}`);
      }
    }
  }

  vindu.customElements.define('sammenlign-linje', SammenlignLinje);
}
