import type { Navneskive } from '../sok/data/navneskive.ts';
import { Sokedata } from '../sok/data/sokedata.ts';
import { foresla, FORSLAGSSLAG, somSokbart, type Forslag, type Sokbartforslag } from '../sok/forslag.ts';
import { hentJson } from './hent.ts';

/**
 * Suggestions below a search field, after the ARIA combobox pattern with list autocomplete: arrow keys move,
 * Enter follows, Escape closes and keeps what is written. The names that begin as what is written are fetched when
 * they are first needed; if they cannot be had, the field works without.
 */
export class Forslagsliste {
  readonly #felt: HTMLInputElement;
  readonly #liste: HTMLElement;
  readonly #rot: string;
  readonly #data: Sokedata;
  readonly #sokbare = new Map<Navneskive, readonly Sokbartforslag[]>();
  #valgt = -1;

  constructor(felt: HTMLInputElement, liste: HTMLElement, rot: string) {
    this.#felt = felt;
    this.#liste = liste;
    this.#rot = rot;
    this.#data = new Sokedata((sti) => hentJson(rot + sti));
    for (const [navn, verdi] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': liste.id,
    })) {
      felt.setAttribute(navn, verdi);
    }
    felt.addEventListener('input', () => void this.#oppdater());
    felt.addEventListener('keydown', (hendelse) => this.#tast(hendelse));
    felt.addEventListener('blur', () => this.lukk());
    // The field would lose focus, and the list close, before the click arrives.
    liste.addEventListener('mousedown', (hendelse) => hendelse.preventDefault());
  }

  lukk(): void {
    this.#valgt = -1;
    this.#liste.hidden = true;
    this.#felt.setAttribute('aria-expanded', 'false');
    this.#felt.removeAttribute('aria-activedescendant');
  }

  async #hent(skrevet: string): Promise<readonly Sokbartforslag[]> {
    const skive = await this.#data.navneskive(skrevet).catch(() => undefined);
    if (!skive) return [];
    const rader = this.#sokbare.get(skive) ?? skive.forslag.map(somSokbart);
    this.#sokbare.set(skive, rader);
    return rader;
  }

  async #oppdater(): Promise<void> {
    const skrevet = this.#felt.value;
    const forslag = foresla(skrevet, await this.#hent(skrevet));
    if (skrevet !== this.#felt.value || this.#felt.ownerDocument.activeElement !== this.#felt) return;
    this.lukk();
    if (forslag.length === 0) return;
    this.#liste.replaceChildren(...forslag.map((ett, nr) => this.#tegn(ett, nr)));
    this.#liste.hidden = false;
    this.#felt.setAttribute('aria-expanded', 'true');
  }

  #tegn([tekst, adresse, slag]: Forslag, nr: number): HTMLElement {
    const dokument = this.#felt.ownerDocument;
    const li = dokument.createElement('li');
    li.id = `${this.#liste.id}-${nr}`;
    li.setAttribute('role', 'option');
    li.setAttribute('aria-selected', 'false');
    const merke = dokument.createElement('span');
    merke.className = 'dempet';
    merke.textContent = FORSLAGSSLAG[slag];
    li.append(tekst, ' ', merke);
    li.dataset['adresse'] = this.#rot + adresse.slice(1);
    li.addEventListener('click', () => this.#folg(li));
    return li;
  }

  #folg(li: Element): void {
    const adresse = li instanceof HTMLElement ? li.dataset['adresse'] : undefined;
    if (adresse !== undefined) this.#felt.ownerDocument.location.assign(adresse);
  }

  #tast(hendelse: KeyboardEvent): void {
    if (this.#liste.hidden) return;
    const valg = [...this.#liste.children];
    const flytt = (til: number) => {
      hendelse.preventDefault();
      valg[this.#valgt]?.setAttribute('aria-selected', 'false');
      this.#valgt = til < -1 ? valg.length - 1 : til >= valg.length ? -1 : til;
      const ny = valg[this.#valgt];
      ny?.setAttribute('aria-selected', 'true');
      if (ny) this.#felt.setAttribute('aria-activedescendant', ny.id);
      else this.#felt.removeAttribute('aria-activedescendant');
    };
    if (hendelse.key === 'ArrowDown') flytt(this.#valgt + 1);
    else if (hendelse.key === 'ArrowUp') flytt(this.#valgt - 1);
    else if (hendelse.key === 'Escape') {
      hendelse.preventDefault();
      this.lukk();
    } else if (hendelse.key === 'Enter') {
      const valgt = valg[this.#valgt];
      if (valgt) {
        hendelse.preventDefault();
        this.#folg(valgt);
      }
      this.lukk();
    }
  }
}

/** Gives every search field on the page its suggestions. */
export function settOppForslag(dokument: Document): void {
  for (const ramme of dokument.querySelectorAll<HTMLElement>('[data-sokefelt]')) {
    const felt = ramme.querySelector('input');
    const liste = ramme.querySelector<HTMLElement>('[role=listbox]');
    if (felt && liste) new Forslagsliste(felt, liste, ramme.dataset['rot'] ?? '/');
  }
}
