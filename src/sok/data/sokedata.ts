import type { Leksikonfil } from '../leksikon.ts';
import type { Fasettfil } from './fasettkolonner.ts';
import { SOKEDATA, versjonsmappe, type Inngang, type Nummerkort, type Pakketleksikon } from './filer.ts';
import { skiveForSporring, type Navneskive } from './navneskive.ts';
import { pakkUtOrd } from './ordkode.ts';
import type { Svarskive } from './svarskive.ts';
import { tallVed } from './tegn.ts';

/** Fetches one JSON file by its path below the root of the site. Rejects when it cannot be had. */
export type Henter = <T>(sti: string) => Promise<T>;

/** The search's own data, file by file: each is fetched when it is first needed, once, and again after a failure. */
export class Sokedata {
  readonly #hent: Henter;
  readonly #hentet = new Map<string, Promise<unknown>>();

  constructor(hent: Henter) {
    this.#hent = hent;
  }

  fasetter(): Promise<Fasettfil> {
    return this.#fil('fasetter.json');
  }

  /** The word list, and where each answer slice begins in it. */
  async leksikon(): Promise<Leksikonfil & { svarskiver: readonly number[] }> {
    const { ord, brukt, ...resten } = await this.#fil<Pakketleksikon>('leksikon.json');
    const svarord = pakkUtOrd(ord);
    const listet = svarord
      .map((ett, nr): [string, number] => [ett, tallVed(brukt, nr)])
      .filter(([, antall]) => antall > 0);
    return { ...resten, svarord, ord: Object.fromEntries(listet) };
  }

  svarskive(nr: number): Promise<Svarskive> {
    return this.#fil(`svar/${nr}.json`);
  }

  /** The names a query may begin; empty when there are none. */
  async navneskive(q: string): Promise<Navneskive> {
    const { navneskiver } = await this.#inngang();
    const skive = skiveForSporring(q, navneskiver);
    return skive === undefined ? INGEN_NAVN : this.#fil<Navneskive>(`navn/${skive}.json`);
  }

  /** What is shown of entry number `nr`. */
  kort(nr: number): Promise<Nummerkort> {
    return this.#fil(`kort/${nr}.json`);
  }

  /** Whether a page's numbers are those of this data. */
  async kjennerNumre(sum: string): Promise<boolean> {
    return (await this.#inngang()).nummersum === sum;
  }

  /** Pagefind's id of every entry, by number: for what only Pagefind can answer. */
  fragmenter(): Promise<readonly string[]> {
    return this.#fil('fragmenter.json');
  }

  #inngang(): Promise<Inngang> {
    return this.#husk(`${SOKEDATA}/inngang.json`);
  }

  async #fil<T>(navn: string): Promise<T> {
    const { versjon } = await this.#inngang();
    return this.#husk<T>(`${SOKEDATA}/${versjonsmappe(versjon)}/${navn}`);
  }

  #husk<T>(sti: string): Promise<T> {
    const kjent = this.#hentet.get(sti) as Promise<T> | undefined;
    if (kjent) return kjent;
    const svar = this.#hent<T>(sti).catch((feil: unknown) => {
      this.#hentet.delete(sti);
      throw feil;
    });
    this.#hentet.set(sti, svar);
    return svar;
  }
}

const INGEN_NAVN: Navneskive = { forslag: [], navn: [] };
