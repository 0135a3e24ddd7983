import { FLEST, medMetode, type Forhold, type Soknad, type ValgtMetode } from '../../domene/soknad/soknad.ts';
import { klon } from '../maler.ts';
import { finn, type Endre, type Meld } from './finn.ts';
import { Metodeoppslag } from './metodeoppslag.ts';

/** The methods and studies the plan names: added by name or from the address, each with the reader's note. */
export class Metodeliste {
  readonly #rot: HTMLElement;
  readonly #lenkerot: string;
  readonly #endre: Endre;
  readonly #meld: Meld;
  readonly #felt: HTMLInputElement;
  readonly #liste: HTMLElement;
  readonly #oppslag: Metodeoppslag;

  constructor(rot: HTMLElement, lenkerot: string, endre: Endre, meld: Meld) {
    this.#rot = rot;
    this.#lenkerot = lenkerot;
    this.#endre = endre;
    this.#meld = meld;
    this.#felt = finn<HTMLInputElement>(rot, '[data-metodesok]');
    this.#liste = finn(rot, '[data-metoder]');
    this.#oppslag = new Metodeoppslag(lenkerot);
    this.#felt.addEventListener('focus', () => void this.#fyllForslag(), { once: true });
    this.#felt.addEventListener('keydown', (hendelse) => {
      if (hendelse.key !== 'Enter') return;
      hendelse.preventDefault();
      void this.#leggTilSkrevet();
    });
    finn(rot, '[data-legg-til-metode]').addEventListener('click', () => void this.#leggTilSkrevet());
  }

  /** Draws the list anew. */
  vis(soknad: Soknad): void {
    this.#liste.replaceChildren(...soknad.metoder.map((metode) => this.#tegn(metode)));
    this.#liste.hidden = soknad.metoder.length === 0;
  }

  /** Adds what the page's address names: `?metode=ssa&metode=holf`. */
  async leggTilFraAdresse(ider: readonly string[]): Promise<void> {
    try {
      const meldinger: string[] = [];
      for (const id of ider.slice(0, FLEST)) {
        const treff = await this.#oppslag.medId(id);
        if (treff === undefined) meldinger.push(`Vi fant ikke «${id.slice(0, 80)}» i basen.`);
        else meldinger.push(await this.#leggTil(treff));
      }
      this.#meld('metode', meldinger.join(' '));
    } catch {
      this.#meld('metode', 'Metodene i adressen kunne ikke hentes. Last siden på nytt, eller legg dem til med navn.');
    }
  }

  async #fyllForslag(): Promise<void> {
    try {
      const navn = await this.#oppslag.navnene();
      finn(this.#rot, '#metodenavn').replaceChildren(
        ...navn.map((ett) => {
          const valg = this.#rot.ownerDocument.createElement('option');
          valg.value = ett;
          return valg;
        }),
      );
    } catch {
      this.#meld('metode', 'Listen over metoder kunne ikke hentes. Prøv igjen senere.');
    }
  }

  async #leggTilSkrevet(): Promise<void> {
    const skrevet = this.#felt.value.trim();
    if (skrevet === '') {
      this.#meld('metode', 'Skriv navnet på en metode eller en studie først.');
      return;
    }
    try {
      const [treff, ...andre] = await this.#oppslag.medNavn(skrevet);
      if (!treff) this.#meld('metode', `Vi fant ingen metode eller studie som heter «${skrevet}». Velg et navn fra listen.`);
      else if (andre.length > 0) {
        this.#meld('metode', `Flere passer: ${[treff, ...andre].map(({ tittel }) => `«${tittel}»`).join(', ')}. Skriv hele navnet.`);
      } else {
        this.#meld('metode', await this.#leggTil(treff.treff));
        this.#felt.value = '';
      }
    } catch {
      this.#meld('metode', 'Metoden kunne ikke hentes. Prøv igjen senere.');
    }
  }

  /** Adds an entry, and gives what to say about it. */
  async #leggTil(treff: string): Promise<string> {
    const metode = await this.#oppslag.hentMetode(treff);
    let melding = `La til «${metode.tittel}».`;
    this.#endre((soknad) => {
      const ny = medMetode(soknad, metode);
      if (ny !== soknad) this.vis(ny);
      else if (soknad.metoder.length >= FLEST) melding = `Planen har plass til ${FLEST} metoder. Ta bort en først.`;
      else melding = `«${metode.tittel}» står i planen fra før.`;
      return ny;
    });
    return melding;
  }

  #tegn(metode: ValgtMetode): HTMLElement {
    const { treff, tittel } = metode;
    const li = finn(klon(this.#rot, 'metode'), 'li');
    li.dataset['treff'] = treff;
    const lenke = finn<HTMLAnchorElement>(li, 'a');
    lenke.href = `${this.#lenkerot}${treff}/`;
    lenke.textContent = tittel;
    finn(li, '[data-status]').textContent = metode.status;
    finn(li, '[data-sikkerhet]').textContent = metode.sikkerhet === '' ? '' : `Hvor sikkert: ${metode.sikkerhet}`;
    const forhold = finn<HTMLSelectElement>(li, 'select');
    forhold.value = metode.forhold;
    forhold.addEventListener('change', () => this.#rett(treff, { forhold: forhold.value as Forhold }));
    const merknad = finn<HTMLTextAreaElement>(li, 'textarea');
    merknad.value = metode.merknad;
    merknad.addEventListener('input', () => this.#rett(treff, { merknad: merknad.value }));
    const taBort = finn<HTMLButtonElement>(li, 'button');
    taBort.append(` ${tittel}`);
    taBort.addEventListener('click', () => {
      this.#endre((soknad) => {
        const ny = { ...soknad, metoder: soknad.metoder.filter((ett) => ett.treff !== treff) };
        this.vis(ny);
        return ny;
      });
      this.#meld('metode', `Tok bort «${tittel}».`);
      this.#felt.focus();
    });
    return li;
  }

  #rett(treff: string, nytt: Partial<ValgtMetode>): void {
    this.#endre((soknad) => ({
      ...soknad,
      metoder: soknad.metoder.map((ett) => (ett.treff === treff ? { ...ett, ...nytt } : ett)),
    }));
  }
}
