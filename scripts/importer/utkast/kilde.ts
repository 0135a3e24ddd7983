import { stringify } from 'yaml';
import type { Kilde } from '../../../src/skjema/kilde.ts';

/** A kilde the drafts of one year share. */
export interface Rapportkilde {
  id: string;
  yaml: string;
}

/** The offices' own reports of one year as a kilde; without a year, of the year they came in. */
export function rapportkilde(ar: string | undefined, idag: string): Rapportkilde {
  const iAr = Number(idag.slice(0, 4));
  const kilde: Kilde = {
    tittel: ar === undefined ? 'Kontorenes rapporter, uten oppgitt år' : `Kontorenes rapporter for ${ar}`,
    tittelforbehold:
      ar === undefined
        ? 'Rapportene sier ikke hvilket år de gjelder. Året her er det de ble lagt inn.'
        : 'Dette er ikke en publikasjon, men skjemaer kontorene har fylt ut selv.',
    institusjon: 'NAV-kontorene som har rapportert',
    aar: ar === undefined ? iAr : Number(ar),
    type: 'rapport',
    uavhengig: false,
    palitelighet:
      'Kontorenes egne rapporter om egne tiltak. De sier hva kontoret gjorde og mener, ikke om tiltaket virker. Ingen utenfor kontoret har kontrollert dem.',
  };
  return {
    id: ar === undefined ? 'rapportering-uten-ar' : `rapportering-${ar}`,
    yaml: stringify(kilde, { lineWidth: 0 }),
  };
}
