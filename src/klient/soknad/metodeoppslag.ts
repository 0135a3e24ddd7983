import type { ValgtMetode } from '../../domene/soknad/soknad.ts';
import { lagNavneregister, type Navnefil } from '../../sok/navn.ts';
import type { Sokekort } from '../../sok/sokepost.ts';
import { hentJson } from '../hent.ts';

const KAN_VELGES = /^(metoder|forskning)\//u;

/** Methods and studies of the base by name and id. Lists are fetched whole: what the reader writes is not. */
export class Metodeoppslag {
  readonly #rot: string;
  #navn: Promise<Navnefil> | undefined;

  constructor(rot: string) {
    this.#rot = rot;
  }

  /** Titles and other names to suggest, methods first. Rejects when the list cannot be fetched. */
  async navnene(): Promise<readonly string[]> {
    const { navn } = await this.#hent();
    return [...new Set(Object.entries(navn).flatMap(([treff, navnene]) => (KAN_VELGES.test(treff) ? navnene : [])))];
  }

  /** Every title that can be meant by a name: none, one, or several. */
  async medNavn(skrevet: string): Promise<readonly { treff: string; tittel: string }[]> {
    const fil = await this.#hent();
    return lagNavneregister(fil)(skrevet)
      .filter((treff) => KAN_VELGES.test(treff))
      .map((treff) => ({ treff, tittel: fil.navn[treff]?.[0] ?? treff }));
  }

  /** The entry an address names: `ssa`, `metoder/ssa` or `forskning/refino`. `undefined` when there is none. */
  async medId(id: string): Promise<string | undefined> {
    const { navn } = await this.#hent();
    const treff = id.includes('/') ? id : `metoder/${id}`;
    return KAN_VELGES.test(treff) && Object.hasOwn(navn, treff) ? treff : undefined;
  }

  /** What the plan keeps of an entry. Rejects when it cannot be fetched. */
  async hentMetode(treff: string): Promise<ValgtMetode> {
    const kort = await hentJson<Sokekort>(`${this.#rot}sok/kort/${treff}.json`);
    return {
      treff,
      tittel: kort.tittel.slice(0, 300),
      status: (kort.status?.[1] ?? kort.fakta.join('. ')).slice(0, 500),
      sikkerhet: (kort.undersokt?.[1] ?? '').slice(0, 500),
      forhold: 'ligner',
      merknad: '',
    };
  }

  #hent(): Promise<Navnefil> {
    this.#navn ??= hentJson<Navnefil>(`${this.#rot}sok/navn.json`).catch((feil: unknown) => {
      this.#navn = undefined;
      throw feil;
    });
    return this.#navn;
  }
}
