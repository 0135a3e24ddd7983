import { LIKHETSFASETTER, LIKHETSFASETTNAVN, type Likhetsfasett, type Merking } from '../../domene/likhet/merking.ts';
import type { Likhetsfil } from '../../domene/likhet/likhetsfil.ts';

/** The form's own choices that a suggestion can set, by the name of the `<select>`. */
const FELT = { malgruppe: 'malgruppe', tiltakskategori: 'kategori' } as const;

export type Valgfelt = 'malgruppe' | 'kategori' | 'fylke';

interface Forslag {
  felt: Valgfelt;
  verdi: string;
  navn: string;
}

export interface Valgverktoy {
  felt: (navn: Valgfelt) => HTMLSelectElement;
  /** Called when a choice is set or taken back, with what to say about it. */
  endret: (melding: string) => void;
}

const TITTEL: Readonly<Record<Valgfelt, string>> = { malgruppe: 'Målgruppe', kategori: 'Slags tiltak', fylke: 'Fylke' };

/** What the text seems to be about, as buttons that set the form's choices; a second press takes the choice back. */
export class Forslagsliste {
  readonly #liste: HTMLElement;
  readonly #verktoy: Valgverktoy;
  /** What stood in each choice before a suggestion was pressed. */
  readonly #for = new Map<Valgfelt, string>();

  constructor(liste: HTMLElement, verktoy: Valgverktoy) {
    this.#liste = liste;
    this.#verktoy = verktoy;
  }

  /** Draws the suggestions. Answers whether there are any. Focus stays on the same suggestion. */
  tegn(fil: Likhetsfil, merking: Merking, fylker: readonly string[]): boolean {
    const fokusert = this.#liste.querySelector<HTMLElement>('button:focus')?.dataset['forslag'];
    const rader = [
      ...LIKHETSFASETTNAVN.map((fasett) => this.#rad(fasett, fil, merking[fasett])),
      this.#knapperad('Fylke', fylker.map((verdi) => ({ felt: 'fylke' as const, verdi, navn: fil.fylker[verdi] ?? verdi }))),
    ].flatMap((rad) => rad ?? []);
    this.#liste.replaceChildren(...rader);
    this.merk();
    if (fokusert !== undefined) this.#liste.querySelector<HTMLElement>(`[data-forslag="${fokusert}"]`)?.focus();
    return rader.length > 0;
  }

  /** Shows which suggestions are chosen in the form. */
  merk(): void {
    for (const knapp of this.#liste.querySelectorAll<HTMLButtonElement>('button')) {
      const { felt, verdi } = knapp.dataset;
      knapp.ariaPressed = String(this.#verktoy.felt(felt as Valgfelt).value === verdi);
    }
  }

  /** Forgets what stood in the form before. */
  glem(): void {
    this.#for.clear();
  }

  #rad(fasett: Likhetsfasett, fil: Likhetsfil, ider: readonly string[]): HTMLElement | undefined {
    const navn = (id: string) => fil.navn[fasett][id] ?? id;
    const { tittel } = LIKHETSFASETTER[fasett];
    if (fasett === 'malgruppe' || fasett === 'tiltakskategori') {
      const felt = FELT[fasett];
      return this.#knapperad(tittel, ider.map((verdi) => ({ felt, verdi, navn: navn(verdi) })));
    }
    return ider.length === 0 ? undefined : this.#linje(tittel, ider.map(navn).join(', '));
  }

  #knapperad(tittel: string, forslag: readonly Forslag[]): HTMLElement | undefined {
    const valgbare = forslag.filter(({ felt, verdi }) => [...this.#verktoy.felt(felt).options].some(({ value }) => value === verdi));
    if (valgbare.length === 0) return undefined;
    return this.#linje(tittel, ...valgbare.map((ett) => this.#knapp(ett)));
  }

  #linje(tittel: string, ...innhold: (string | Node)[]): HTMLElement {
    const dokument = this.#liste.ownerDocument;
    const [rad, navn, verdi] = ['div', 'dt', 'dd'].map((ett) => dokument.createElement(ett)) as [HTMLElement, HTMLElement, HTMLElement];
    navn.textContent = tittel;
    verdi.append(...innhold);
    rad.append(navn, verdi);
    return rad;
  }

  #knapp({ felt, verdi, navn }: Forslag): HTMLButtonElement {
    const knapp = this.#liste.ownerDocument.createElement('button');
    knapp.type = 'button';
    knapp.className = 'forslagsknapp';
    knapp.textContent = navn;
    Object.assign(knapp.dataset, { forslag: `${felt}/${verdi}`, felt, verdi });
    knapp.addEventListener('click', () => this.#trykk(felt, verdi, navn));
    return knapp;
  }

  #trykk(felt: Valgfelt, verdi: string, navn: string): void {
    const valg = this.#verktoy.felt(felt);
    const tittel = TITTEL[felt];
    if (valg.value === verdi) {
      const forrige = this.#for.get(felt) ?? '';
      valg.value = forrige === verdi ? '' : forrige;
      this.#verktoy.endret(`${tittel}: ${navn} er ikke valgt lenger.`);
    } else {
      this.#for.set(felt, valg.value);
      valg.value = verdi;
      this.#verktoy.endret(`${tittel}: ${navn} er valgt. Trykk en gang til for å angre.`);
    }
  }
}
