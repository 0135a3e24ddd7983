import { DATATYPER, type Datatype } from './typer.ts';
import type { Datasett, Distribusjon, Katalog, Utgiver } from './katalog.ts';
import type { SomNettadresse } from './poster.ts';

/** The licence of what the editors have written. Quotations are still their authors'. */
export const LISENS = {
  navn: 'Creative Commons Navngivelse 4.0 Internasjonal (CC BY 4.0)',
  adresse: 'https://creativecommons.org/licenses/by/4.0/deed.no',
  /** In the EU's list of licences. */
  eu: 'CC_BY_4_0',
} as const;

const MEDIETYPER = {
  JSON: 'application/json',
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

function distribusjon(
  type: Datatype,
  filtype: keyof typeof MEDIETYPER,
  nettadresse: SomNettadresse,
): Distribusjon {
  const skjema = {
    adresse: nettadresse(`/data/skjema/${type.samling}-fil.schema.json`),
    tittel: `JSON Schema for ${type.navn.toLowerCase()}`,
  };
  return {
    tittel: `${type.navn} som ${filtype}`,
    fil: nettadresse(`/data/${type.samling}.${filtype.toLowerCase()}`),
    filtype,
    medietype: MEDIETYPER[filtype],
    ...(filtype === 'JSON' ? { skjema } : {}),
  };
}

const OMTALE: Record<string, Pick<Datasett, 'tittel' | 'beskrivelse' | 'stikkord'>> = {
  metode: {
    tittel: 'Arbeidsmetoder prøvd i NAV-kontor',
    beskrivelse:
      'Metoder, tiltak, organisasjonsmodeller og verktøy som lokale NAV-kontor har prøvd: hva de gjorde, ' +
      'for hvem, hva det krevde, hva som kom ut av det, og hvor sikkert vi vet det. Også det som ikke gikk.',
    stikkord: [
      'NAV',
      'arbeidsmetode',
      'oppfølging',
      'sosiale tjenester',
      'arbeidsmarkedstiltak',
      'utprøving',
    ],
  },
  forskning: {
    tittel: 'Forskning om arbeidsmetoder i NAV',
    beskrivelse:
      'Studier, forsøk og evalueringer av arbeidsmetoder i NAV: spørsmålet, designet, funnene og kildene.',
    stikkord: ['NAV', 'forskning', 'evaluering', 'effekt', 'arbeidsmetode'],
  },
};

/** The catalogue of the datasets, before it has a date. */
export function katalogen(utgiver: Utgiver, nettadresse: SomNettadresse): Omit<Katalog, 'dato' | 'versjon'> {
  return {
    adresse: nettadresse('/data/katalog.ttl'),
    tittel: 'Metodebasen: åpne data',
    beskrivelse: 'Datasettene i Metodebasen, en kunnskapsbase over arbeidsmetoder prøvd i NAV-kontor.',
    utgiver,
    kontakt: { navn: 'Redaksjonen i Metodebasen', side: nettadresse('/bidra/') },
    side: nettadresse('/data/'),
    lisens: LISENS,
    datasett: DATATYPER.flatMap((type) => {
      const omtale = OMTALE[type.type];
      if (omtale === undefined) return [];
      const filtyper = Object.keys(MEDIETYPER) as (keyof typeof MEDIETYPER)[];
      return {
        ...omtale,
        adresse: nettadresse(`/data/#${type.samling}`),
        distribusjoner: filtyper.map((filtype) => distribusjon(type, filtype, nettadresse)),
      };
    }),
  };
}
