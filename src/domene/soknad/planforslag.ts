import type { Planrad } from './soknad.ts';

/**
 * Rows to begin the evaluation plan with. They are the editors' suggestions; what is measured, and where
 * it is found, is for the office to settle.
 */
export const PLANFORSLAG: readonly { navn: string; rad: Planrad }[] = [
  {
    navn: 'Hvor mange som kommer i jobb',
    rad: {
      indikator: 'Antall og andel i ordinært arbeid',
      utgangspunkt: 'Arbeidssituasjon for hver deltaker ved start',
      datakilde: 'Kontorets egne registreringer',
      nar: 'Ved start, etter 6 og 12 måneder',
      hvem: '',
    },
  },
  {
    navn: 'Hvor mange som fullfører skole eller opplæring',
    rad: {
      indikator: 'Antall som er i opplæring eller har fullført',
      utgangspunkt: 'Skolesituasjon for hver deltaker ved start',
      datakilde: 'Skolen eller deltakeren selv, med samtykke',
      nar: 'Ved start og ved slutten av skoleåret',
      hvem: '',
    },
  },
  {
    navn: 'Hvor mye sosialhjelp deltakerne trenger',
    rad: {
      indikator: 'Antall måneder med økonomisk sosialhjelp',
      utgangspunkt: 'De 12 månedene før start',
      datakilde: 'Kommunens fagsystem',
      nar: '12 måneder før og 12 måneder etter',
      hvem: '',
    },
  },
  {
    navn: 'Hva deltakerne mener',
    rad: {
      indikator: 'Deltakernes egen vurdering av situasjonen',
      utgangspunkt: 'De samme spørsmålene ved start',
      datakilde: 'Kort spørreskjema og noen intervjuer',
      nar: 'Ved start, ved slutt og etter 6 måneder',
      hvem: '',
    },
  },
  {
    navn: 'Hvem som ble med, og hvem som falt fra',
    rad: {
      indikator: 'Antall som ble spurt, takket nei, ble med og sluttet',
      utgangspunkt: 'Ingen ved start',
      datakilde: 'Kontorets egen liste uten navn',
      nar: 'Fortløpende, talt opp hver måned',
      hvem: '',
    },
  },
  {
    navn: 'Om dere gjorde det dere planla',
    rad: {
      indikator: 'Antall møter og aktiviteter mot planen',
      utgangspunkt: 'Planen ved start',
      datakilde: 'Egen logg, så kort som mulig',
      nar: 'Hver måned',
      hvem: '',
    },
  },
];
