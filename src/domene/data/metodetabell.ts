import { KARAKTERER, KONTORSTORRELSER, TYPER } from '../../skjema/koder.ts';
import { KUNNSKAPSDIMENSJONER } from '../../skjema/kunnskapsgrunnlag.ts';
import type { Metode } from '../../skjema/metode.ts';
import { RELASJONER } from '../../skjema/relasjoner.ts';
import { ord, ordnavn, slaOpp, type Base, type Metodeoppforing } from '../base.ts';
import { fylkesnavn, provdVed } from '../steder.ts';
import { kildeIder, merket, oppgitt, tid } from './ord.ts';
import type { SomNettadresse } from './poster.ts';
import { tabell, type Celle, type Kolonne, type Tabell } from './tabell.ts';

type Metodekolonne = Kolonne<Metodeoppforing>;

const TEKST = 50;

const felt = (navn: string, les: (data: Metode) => Celle, bredde?: number): Metodekolonne => ({
  navn,
  celle: ({ data }) => les(data),
  ...(bredde === undefined ? {} : { bredde }),
});

const hvem = (base: Base): Metodekolonne[] => [
  felt('Målgrupper', (data) => ordnavn(base, 'malgrupper', data.malgrupper), 28),
  felt('Målgruppen på én linje', (data) => data.malgruppeBeskrivelse, 40),
  felt('Alder fra', ({ alder }) => oppgitt(alder, ({ fra }) => fra), 12),
  felt('Alder til', ({ alder }) => oppgitt(alder, ({ til }) => til), 12),
];

const hva = (base: Base): Metodekolonne[] => [
  felt('Tiltakskategorier', (data) => merket(base, 'tiltakskategorier', data.tiltakskategorier), 34),
  felt('Livsområder', (data) => ordnavn(base, 'livsomrader', data.livsomrader), 28),
  felt('Utfordringer', (data) => ordnavn(base, 'utfordringer', data.utfordringer), 28),
  felt('Lovhjemler', (data) => merket(base, 'lovhjemler', data.lovhjemler), 34),
];

const stilling = (base: Base): Metodekolonne[] => [
  felt('Status', ({ status }) => ord(base, 'status', status).navn),
  felt('Utprøvingsstatus', (data) => ord(base, 'utprovingsstatus', data.utprovingsstatus).navn, 26),
  felt('Utfall', ({ utfall }) => ord(base, 'utfall', utfall.vurdering).navn),
  felt('Begrunnelsen for utfallet', ({ utfall }) => utfall.begrunnelse, TEKST),
  ...KUNNSKAPSDIMENSJONER.map((id) =>
    felt(
      `Kunnskap om ${ord(base, 'kunnskapsdimensjoner', id).navn.toLowerCase()}`,
      (data) => KARAKTERER[data.kunnskapsgrunnlag[id].karakter],
      16,
    ),
  ),
];

const hvor = (base: Base): Metodekolonne[] => [
  felt('Kontorer', (data) => provdVed(base, data).map(({ navn }) => navn), 24),
  felt('Fylker', (data) => [...new Set(provdVed(base, data).map(({ fylke }) => fylkesnavn(base, fylke)))]),
  felt('Antall utprøvinger', ({ utprovinger }) => utprovinger.length, 12),
  felt(
    'Samarbeidsparter',
    (data) =>
      ordnavn(
        base,
        'samarbeidsparter',
        data.samarbeidsparter.map(({ id }) => id),
      ),
    28,
  ),
];

const opplysning = (navn: string, hent: (data: Metode) => 'ukjent' | { tekst: string }) =>
  felt(navn, (data) => oppgitt(hent(data), ({ tekst }) => tekst), TEKST);

const punkter = (navn: string, hent: (data: Metode) => 'ukjent' | { punkter: string[] } | undefined) =>
  felt(navn, (data) => oppgitt(hent(data) ?? { punkter: [] }, (liste) => liste.punkter), TEKST);

const hvordan: readonly Metodekolonne[] = [
  opplysning('Bemanning', ({ ressurser }) => ressurser.bemanning),
  opplysning('Kompetanse', ({ ressurser }) => ressurser.kompetanse),
  opplysning('Utstyr og lokaler', ({ ressurser }) => ressurser.utstyr),
  opplysning('Kostnad', ({ ressurser }) => ressurser.kostnad),
  felt(
    'Hva kostnaden bygger på',
    ({ ressurser }) => oppgitt(ressurser.kostnad, ({ grunnlag }) => grunnlag),
    28,
  ),
  punkter('Kjernekomponenter', (data) => data.kjernekomponenter),
  punkter('Kan tilpasses', (data) => data.kanTilpasses),
  punkter('Suksessfaktorer', (data) => data.suksessfaktorer),
  punkter('Fallgruver', (data) => data.fallgruver),
  punkter('Ville gjort annerledes', (data) => data.villeGjortAnnerledes),
  felt('Passer for', (data) =>
    oppgitt(data.kontorstorrelse, ({ passer }) => passer.map((id) => KONTORSTORRELSER[id])),
  ),
  felt('Taler for å overføre', (data) => oppgitt(data.overforbarhet, ({ talerFor }) => talerFor), TEKST),
  felt('Taler mot å overføre', (data) => oppgitt(data.overforbarhet, ({ talerMot }) => talerMot), TEKST),
];

const henger = (base: Base): Metodekolonne[] => [
  ...(['byggerPa', 'replikererFra', 'avlostAv', 'beslektetMed'] as const).map((slag) =>
    felt(RELASJONER[slag], ({ relasjoner }) => (relasjoner[slag] ?? []).map(({ id }) => id), 24),
  ),
  felt('Forskning', ({ relasjoner }) => relasjoner.forskning ?? [], 24),
  felt(
    'Kontakt',
    ({ kontakt }) =>
      oppgitt(
        kontakt,
        ({ rolle, kontor }) => `${rolle}, ${slaOpp(base.kontorer, kontor, 'content/kontorer.yaml').navn}`,
      ),
    34,
  ),
  { navn: 'Kilder', bredde: 24, celle: kildeIder },
];

/** Methods as a table, one line each. The columns of metoder.csv, of the sheet, and of a selection. */
export function metodetabell(base: Base, somNettadresse: SomNettadresse): Tabell {
  const kolonner: readonly Metodekolonne[] = [
    { navn: 'Id', celle: ({ id }) => id },
    felt('Tittel', ({ tittel }) => tittel, 34),
    felt('Kort om', ({ kortOm }) => kortOm, TEKST),
    felt('Andre navn', ({ aliaser }) => aliaser, 28),
    felt('Type', ({ type }) => TYPER[type], 14),
    ...hvem(base),
    ...hva(base),
    ...stilling(base),
    ...hvor(base),
    ...hvordan,
    ...henger(base),
    felt('Beskrevet per', ({ beskrevetPer }) => tid(beskrevetPer), 14),
    felt('Sist kontrollert', ({ sistKontrollert }) => sistKontrollert, 14),
    { navn: 'Nettside', bredde: 40, celle: ({ id }) => somNettadresse(`/metoder/${id}/`) },
  ];
  return tabell('metoder', kolonner, base.metoder);
}
