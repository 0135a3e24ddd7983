import { DESIGN, KONTORSTORRELSER, RAPPORTERT_AV, RETNINGER, ROLLER } from '../../skjema/koder.ts';
import { KILDETYPER, type Kilde } from '../../skjema/kilde.ts';
import type { Kontor } from '../../skjema/kontor.ts';
import type { Funn } from '../../skjema/funn.ts';
import type { Utproving } from '../../skjema/utproving.ts';
import { ord, slaOpp, type Base } from '../base.ts';
import { fylkesnavn } from '../steder.ts';
import { kildekolonner, oppgitt, tid } from './ord.ts';
import { tabell, type Kolonne, type Tabell } from './tabell.ts';

/** A part of an entry, with the entry it belongs to. */
interface Del<T> {
  eier: { id: string; data: { tittel: string } };
  del: T;
}

const eier = <T>(navn: string): Kolonne<Del<T>>[] => [
  { navn, bredde: 22, celle: (rad) => rad.eier.id },
  { navn: 'Tittel', bredde: 34, celle: (rad) => rad.eier.data.tittel },
];

/** Every trial of every method. */
export function utprovingstabell(base: Base): Tabell {
  const kontor = ({ del }: Del<Utproving>) => slaOpp(base.kontorer, del.kontor, 'content/kontorer.yaml');
  const kolonner: readonly Kolonne<Del<Utproving>>[] = [
    ...eier<Utproving>('Metode'),
    { navn: 'Kontor', bredde: 24, celle: (rad) => kontor(rad).navn },
    { navn: 'Fylke', celle: (rad) => fylkesnavn(base, kontor(rad).fylke) },
    { navn: 'Rolle', bredde: 24, celle: ({ del }) => ROLLER[del.rolle] },
    { navn: 'Start', bredde: 14, celle: ({ del }) => tid(del.start) },
    { navn: 'Slutt', bredde: 14, celle: ({ del }) => tid(del.slutt) },
    { navn: 'Status', celle: ({ del }) => ord(base, 'status', del.status).navn },
    { navn: 'Finansiering', bredde: 34, celle: ({ del }) => oppgitt(del.finansiering, (hvem) => hvem) },
    { navn: 'Resultat', bredde: 60, celle: ({ del }) => oppgitt(del.resultat, (hva) => hva) },
    ...kildekolonner<Del<Utproving>>(({ del }) => del.kilde),
  ];
  const rader = base.metoder.flatMap((metode) =>
    metode.data.utprovinger.map((del) => ({ eier: metode, del })),
  );
  return tabell('utprovinger', kolonner, rader);
}

/** Every finding of every method, or of every study. */
export function funntabell(
  oppforinger: readonly { id: string; data: { tittel: string; funn: Funn[] } }[],
  eiernavn: string,
): Tabell {
  const kolonner: readonly Kolonne<Del<Funn>>[] = [
    ...eier<Funn>(eiernavn),
    { navn: 'Funnet', bredde: 60, celle: ({ del }) => del.hva },
    { navn: 'Retning', bredde: 22, celle: ({ del }) => RETNINGER[del.retning] },
    { navn: 'Sammenlignet med', bredde: 34, celle: ({ del }) => oppgitt(del.sammenlignetMed, (hva) => hva) },
    { navn: 'Populasjon', bredde: 34, celle: ({ del }) => oppgitt(del.populasjon, (hvem) => hvem) },
    { navn: 'Horisont', bredde: 24, celle: ({ del }) => oppgitt(del.horisont, (hvor) => hvor) },
    { navn: 'Design', bredde: 28, celle: ({ del }) => DESIGN[del.design] },
    { navn: 'Rapportert av', celle: ({ del }) => RAPPORTERT_AV[del.rapportertAv] },
    { navn: 'Per', bredde: 14, celle: ({ del }) => tid(del.per) },
    ...kildekolonner<Del<Funn>>(({ del }) => del.kilde),
  ];
  const rader = oppforinger.flatMap((oppforing) =>
    oppforing.data.funn.map((del) => ({ eier: oppforing, del })),
  );
  return tabell('funn', kolonner, rader);
}

export function kildetabell({ kilder }: Base): Tabell {
  const kolonner: readonly Kolonne<[string, Kilde]>[] = [
    { navn: 'Id', celle: ([id]) => id },
    { navn: 'Tittel', bredde: 50, celle: ([, { tittel }]) => tittel },
    { navn: 'Tittelforbehold', bredde: 34, celle: ([, { tittelforbehold = '' }]) => tittelforbehold },
    { navn: 'Forfattere', bredde: 34, celle: ([, { forfattere = [] }]) => forfattere },
    { navn: 'Institusjon', bredde: 34, celle: ([, { institusjon }]) => institusjon },
    { navn: 'År', bredde: 10, celle: ([, { aar }]) => aar },
    { navn: 'Serie', bredde: 24, celle: ([, { serie = '' }]) => serie },
    { navn: 'Oppdragsgiver', bredde: 24, celle: ([, { oppdragsgiver = '' }]) => oppdragsgiver },
    { navn: 'Type', celle: ([, { type }]) => KILDETYPER[type] },
    { navn: 'Uavhengig', bredde: 12, celle: ([, { uavhengig }]) => (uavhengig ? 'Ja' : 'Nei') },
    { navn: 'Pålitelighet', bredde: 60, celle: ([, { palitelighet }]) => palitelighet },
    { navn: 'Adresse', bredde: 40, celle: ([, { adresse = '' }]) => adresse },
  ];
  return tabell(
    'kilder',
    kolonner,
    [...kilder].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function kontortabell(base: Base): Tabell {
  const kolonner: readonly Kolonne<Kontor>[] = [
    { navn: 'Id', celle: ({ id }) => id },
    { navn: 'Navn', bredde: 28, celle: ({ navn }) => navn },
    { navn: 'Kommune', celle: ({ kommune }) => kommune },
    { navn: 'Bydel', celle: ({ bydel = '' }) => bydel },
    { navn: 'Fylke', celle: ({ fylke }) => fylkesnavn(base, fylke) },
    { navn: 'Tidligere kommune', celle: ({ tidligereKommune = '' }) => tidligereKommune },
    { navn: 'Tidligere fylke', celle: ({ tidligereFylke = '' }) => tidligereFylke },
    { navn: 'Tidligere navn', celle: ({ tidligereNavn = [] }) => tidligereNavn },
    {
      navn: 'Størrelse',
      celle: ({ storrelse }) => (storrelse === undefined ? '' : KONTORSTORRELSER[storrelse]),
    },
    { navn: 'Merknad', bredde: 50, celle: ({ merknad = '' }) => merknad },
  ];
  return tabell(
    'kontorer',
    kolonner,
    [...base.kontorer.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
