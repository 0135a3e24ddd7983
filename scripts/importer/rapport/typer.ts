import type { Lik } from '../kontroll/likhet.ts';
import type { Ulest } from '../les/ark.ts';
import type { Rapportrad } from '../rad/rapportrad.ts';
import type { Utfall } from '../skriv/plan.ts';
import type { Feil } from '../../valider/feil.ts';

/** What became of one row, with all that is to be said about it. */
export interface Radresultat {
  rad: Rapportrad;
  utfall: Utfall;
  tittel: string;
  /** The draft, from the project root; of the row it repeats, or of the page that is there. */
  fil: string | undefined;
  mangler: readonly string[];
  lik: readonly Lik[];
  bareToppsvar: boolean;
  /** An earlier row of the same import with much the same text. */
  likRad: number | undefined;
  feil: readonly Feil[];
}

/** One run. */
export interface Importresultat {
  filer: number;
  rader: readonly Radresultat[];
  /** About files and sheets, and rows that could not be read as rows. */
  feil: readonly Feil[];
  ulest: readonly Ulest[];
  /** Content that stands below no header we know. */
  ukjenteArk: readonly { fil: string; ark: string; tekst: string }[];
  prove: boolean;
}
