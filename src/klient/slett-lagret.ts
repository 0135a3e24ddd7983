import { lagretNa, slettAlt, type Lagret } from './lagret.ts';

const antallTing = (alt: readonly Lagret[]) => (alt.length === 1 ? 'én ting' : `${alt.length} ting`);

function tilstand(alt: readonly Lagret[] | undefined): string {
  if (alt === undefined) return 'Nettleseren din lar ikke nettsteder lagre noe. Her er det ingenting å slette.';
  return alt.length === 0 ? 'Akkurat nå er ingenting lagret.' : `Akkurat nå er ${antallTing(alt)} lagret.`;
}

/** A button that deletes what the site keeps in this browser, and says what was deleted. Hidden without JavaScript. */
class SlettLagret extends HTMLElement {
  connectedCallback(): void {
    const knapp = this.querySelector('button');
    const melding = this.querySelector<HTMLElement>('[role="status"]');
    if (!knapp || !melding) return;
    const vis = (alt: readonly Lagret[] | undefined, tekst: string) => {
      melding.textContent = tekst;
      knapp.disabled = alt === undefined || alt.length === 0;
    };
    const na = lagretNa(window);
    vis(na, tilstand(na));
    knapp.addEventListener('click', () => {
      const fantes = slettAlt(window);
      vis([], fantes === undefined ? tilstand(fantes) : `Slettet ${antallTing(fantes)}. Ingenting er lagret nå.`);
    });
    this.hidden = false;
  }
}

customElements.define('slett-lagret', SlettLagret);
