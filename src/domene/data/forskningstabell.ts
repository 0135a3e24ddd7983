import { DESIGN, FORSKNINGSSTATUSER, FORSKNINGSTYPER } from '../../skjema/koder.ts';
import type { Forskning } from '../../skjema/forskning.ts';
import { ord, ordnavn, type Base, type Forskningsoppforing } from '../base.ts';
import { kildeIder, oppgitt, tid } from './ord.ts';
import type { SomNettadresse } from './poster.ts';
import { tabell, type Celle, type Kolonne, type Tabell } from './tabell.ts';

const felt = (
  navn: string,
  les: (data: Forskning) => Celle,
  bredde?: number,
): Kolonne<Forskningsoppforing> => ({
  navn,
  celle: ({ data }) => les(data),
  ...(bredde === undefined ? {} : { bredde }),
});

/** Studies as a table, one line each. The columns of forskning.csv and of the sheet. */
export function forskningstabell(base: Base, somNettadresse: SomNettadresse): Tabell {
  const kolonner: readonly Kolonne<Forskningsoppforing>[] = [
    { navn: 'Id', celle: ({ id }) => id },
    felt('Tittel', ({ tittel }) => tittel, 40),
    felt('Kort om', ({ kortOm }) => kortOm, 50),
    felt('Andre navn', ({ aliaser }) => aliaser, 28),
    felt('Type', ({ type }) => FORSKNINGSTYPER[type]),
    felt('Institusjoner', ({ institusjoner }) => institusjoner, 34),
    felt('Finansiering', ({ finansiering }) => oppgitt(finansiering, (hvem) => hvem), 34),
    felt('Start', ({ periode }) => oppgitt(periode, ({ start }) => tid(start)), 14),
    felt('Slutt', ({ periode }) => oppgitt(periode, ({ slutt }) => tid(slutt)), 14),
    felt('Status', ({ status }) => FORSKNINGSSTATUSER[status]),
    felt('Tema', ({ tema }) => ord(base, 'forskningstemaer', tema).navn, 28),
    felt('Målgrupper', ({ malgrupper }) => ordnavn(base, 'malgrupper', malgrupper), 28),
    felt('Tiltakskategorier', (data) => ordnavn(base, 'tiltakskategorier', data.tiltakskategorier), 28),
    felt('Spørsmålet', ({ sporsmal }) => oppgitt(sporsmal, (hva) => hva), 50),
    felt('Design', ({ design }) => design.map((id) => DESIGN[id]), 28),
    felt('Antall funn', ({ funn }) => funn.length, 12),
    felt('Metoder', ({ metoder }) => metoder, 24),
    { navn: 'Kilder', bredde: 24, celle: kildeIder },
    felt('Beskrevet per', ({ beskrevetPer }) => tid(beskrevetPer), 14),
    felt('Sist kontrollert', ({ sistKontrollert }) => sistKontrollert, 14),
    { navn: 'Nettside', bredde: 40, celle: ({ id }) => somNettadresse(`/forskning/${id}/`) },
  ];
  return tabell('forskning', kolonner, base.forskning);
}
