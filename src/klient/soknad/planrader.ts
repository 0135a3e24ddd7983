import { PLANFORSLAG } from '../../domene/soknad/planforslag.ts';
import { FLEST, PLANKOLONNER, TOM_RAD, utfylteRader, type Planrad, type Soknad } from '../../domene/soknad/soknad.ts';
import { klon } from '../maler.ts';
import { finn, type Endre } from './finn.ts';

/** The evaluation plan: one group of fields for each measure, added empty or from a suggestion. */
export class Planrader {
  readonly #rot: HTMLElement;
  readonly #endre: Endre;
  readonly #liste: HTMLElement;

  constructor(rot: HTMLElement, endre: Endre) {
    this.#rot = rot;
    this.#endre = endre;
    this.#liste = finn(rot, '[data-plan]');
    const forslag = finn<HTMLSelectElement>(rot, '[data-planforslag]');
    finn(rot, '[data-legg-til-maling]').addEventListener('click', () => {
      this.#leggTil(PLANFORSLAG.find(({ navn }) => navn === forslag.value)?.rad ?? TOM_RAD);
      forslag.value = '';
    });
  }

  /** Draws the rows anew; one empty when there is none, so that there is somewhere to write. */
  vis({ plan }: Soknad): void {
    const rader = plan.length === 0 ? [TOM_RAD] : plan;
    this.#liste.replaceChildren(...rader.map((rad, nr) => this.#tegn(rad, nr)));
  }

  /** Adds a measure below those that say something, and moves to its first field. */
  #leggTil(rad: Planrad): void {
    this.#bytt((soknad) => [...utfylteRader(soknad), rad].slice(0, FLEST));
    this.#felt(this.#liste.childElementCount - 1)?.focus();
  }

  #bytt(rader: (soknad: Soknad) => readonly Planrad[]): void {
    this.#endre((soknad) => {
      const ny = { ...soknad, plan: rader(soknad) };
      this.vis(ny);
      return ny;
    });
  }

  #felt(nr: number): HTMLElement | null | undefined {
    return this.#liste.children[nr]?.querySelector<HTMLElement>('[data-kolonne]');
  }

  #tegn(rad: Planrad, nr: number): HTMLElement {
    const gruppe = finn(klon(this.#rot, 'maling'), 'fieldset');
    finn(gruppe, 'legend').textContent = `Måling ${nr + 1}`;
    for (const { id } of PLANKOLONNER) {
      const felt = finn<HTMLTextAreaElement>(gruppe, `[data-kolonne="${id}"]`);
      felt.value = rad[id];
      felt.addEventListener('input', () => {
        this.#endre((soknad) => {
          const plan = soknad.plan.length === 0 ? [TOM_RAD] : soknad.plan;
          return { ...soknad, plan: plan.map((ett, plass) => (plass === nr ? { ...ett, [id]: felt.value } : ett)) };
        });
      });
    }
    const taBort = finn<HTMLButtonElement>(gruppe, 'button');
    taBort.textContent = `Ta bort måling ${nr + 1}`;
    taBort.addEventListener('click', () => {
      this.#bytt(({ plan }) => plan.filter((_rad, plass) => plass !== nr));
      this.#felt(Math.max(0, nr - 1))?.focus();
    });
    return gruppe;
  }
}
