import { oppsummerPasser, PASSERIDER, PASSERSVAR, type Passersvar } from '../domene/passer-oppsummering.ts';

const erSvar = (verdi: string): verdi is Passersvar => verdi in PASSERSVAR;

/**
 * Defines `<passer-det>`: sums up the six answers on the spot. Answers live in the radio buttons only; nothing
 * is stored or sent, and they are not in a form, so that they cannot be submitted.
 */
export function definerPasserDet(vindu: Window & typeof globalThis): void {
  const { document: dokument } = vindu;

  class PasserDet extends vindu.HTMLElement {
    connectedCallback(): void {
      for (const felt of this.querySelectorAll<HTMLElement>('[data-passer]')) felt.append(this.#svarvalg(felt.dataset['passer'] ?? ''));
      this.#slett();
      this.#finn('[data-knapper]').hidden = false;
      this.addEventListener('change', () => {
        this.toggleAttribute('data-besvart', true);
        if (!this.#finn('[data-oppsummering]').hidden) this.#oppsummer();
      });
      this.#finn('[data-oppsummer]').addEventListener('click', () => {
        this.#oppsummer();
        this.#finn('#passer-oppsummert').focus();
      });
      this.#finn('[data-slett-svar]').addEventListener('click', () => {
        this.#slett();
        this.#finn('summary').focus();
      });
      this.#finn('[data-skriv-ut-svar]').addEventListener('click', () => {
        dokument.documentElement.toggleAttribute('data-bare-passer', true);
        vindu.print();
      });
      vindu.addEventListener('afterprint', () => dokument.documentElement.removeAttribute('data-bare-passer'));
      vindu.addEventListener('hashchange', () => this.#apneFraLenke());
      this.#apneFraLenke();
    }

    #finn(velger: string): HTMLElement {
      const funnet = this.querySelector<HTMLElement>(velger);
      if (!funnet) throw new Error(`«Passer det hos oss?» mangler «${velger}»`);
      return funnet;
    }

    /** The answers to choose among: they are of no use without this script, so they are not in the page. */
    #svarvalg(id: string): HTMLElement {
      const valg = dokument.createElement('div');
      valg.className = 'passersvar';
      for (const [svar, tekst] of Object.entries(PASSERSVAR)) {
        const input = dokument.createElement('input');
        Object.assign(input, { type: 'radio', name: `passer-${id}`, value: svar });
        const label = dokument.createElement('label');
        label.append(input, tekst);
        valg.append(label);
      }
      return valg;
    }

    #apneFraLenke(): void {
      if (vindu.location.hash === '#passer-det') this.#finn('details').toggleAttribute('open', true);
    }

    #slett(): void {
      for (const valg of this.querySelectorAll<HTMLInputElement>('input:checked')) valg.checked = false;
      this.removeAttribute('data-besvart');
      this.#finn('[data-oppsummering]').hidden = true;
    }

    #oppsummer(): void {
      const svar = Object.fromEntries(
        PASSERIDER.flatMap((id) => {
          const verdi = this.querySelector<HTMLInputElement>(`[name="passer-${id}"]:checked`)?.value ?? '';
          return erSvar(verdi) ? [[id, verdi] as const] : [];
        }),
      );
      const { innledning, star, avklar, ubesvart } = oppsummerPasser(svar);
      this.#finn('[data-innledning]').textContent = innledning;
      this.#fyll('star', star.map((tekst) => [tekst]));
      this.#fyll(
        'avklar',
        avklar.map((ett) => [this.#sterk(`${ett.navn} (${ett.svar}):`), ` ${ett.hva} Spør: ${ett.spor}`]),
      );
      this.#finn('[data-ubesvart]').textContent = `${ubesvart.join(', ')}.`;
      this.#finn('[data-del="ubesvart"]').hidden = ubesvart.length === 0;
      this.#finn('[data-oppsummering]').hidden = false;
      this.toggleAttribute('data-besvart', true);
    }

    #fyll(del: string, punkter: readonly (readonly (string | Node)[])[]): void {
      this.#finn(`[data-del="${del}"]`).hidden = punkter.length === 0;
      this.#finn(`[data-del="${del}"] :is(ul, ol)`).replaceChildren(
        ...punkter.map((innhold) => {
          const li = dokument.createElement('li');
          li.append(...innhold);
          return li;
        }),
      );
    }

    #sterk(tekst: string): HTMLElement {
      const strong = dokument.createElement('strong');
      strong.textContent = tekst;
      return strong;
    }
  }

  vindu.customElements.define('passer-det', PasserDet);
}
