import { KONTORSTORRELSER, TYPER } from '../skjema/koder.ts';
import type { Punktliste } from '../skjema/kildehenvisning.ts';
import { visAlder } from './aldersgrupper.ts';
import { ord, ordnavn, type Base, type Metodeoppforing } from './base.ts';
import type { Celle, Gruppe, Kolonne } from './forskjell.ts';
import { provdVed } from './steder.ts';
import { visTidspunkt } from './tid.ts';

/** The rows of a comparison, in the order they are always shown: id → what the row tells. */
export const SAMMENLIGNINGSRADER = {
  forHvem: 'For hvem',
  alder: 'Alder',
  problem: 'Problemet',
  hva: 'Hva det er',
  hvordan: 'Dette må være med',
  samarbeid: 'Samarbeidspartnere',
  ressurser: 'Hva det krever',
  kostnad: 'Kostnad',
  provdAv: 'Prøvd av',
  status: 'Status',
  undersokt: 'Hvor grundig undersøkt',
  utfall: 'Hva som kom ut av det',
  laert: 'Hva de lærte',
  kontorstorrelse: 'Kontorstørrelse',
  talerFor: 'Taler for at andre kan gjøre det',
  talerMot: 'Taler mot at andre kan gjøre det',
  sistKontrollert: 'Sist kontrollert',
} as const;

export type Radid = keyof typeof SAMMENLIGNINGSRADER;

const gruppe = (punkter: readonly string[], tittel?: string): Gruppe[] =>
  punkter.length === 0 ? [] : [tittel === undefined ? { punkter } : { tittel, punkter }];

const fraListe = (liste: Punktliste | undefined, tittel?: string) =>
  liste === undefined || liste === 'ukjent' ? [] : gruppe(liste.punkter, tittel);

const fraTekst = (opplysning: { tekst: string } | 'ukjent', tittel: string) =>
  opplysning === 'ukjent' ? [] : gruppe([opplysning.tekst], tittel);

/** A cell without what is empty: a cell with neither labels nor text is one the source is silent on. */
function celle(merker: readonly string[], grupper: readonly Gruppe[] = []): Celle {
  return { ...(merker.length > 0 && { merker }), ...(grupper.length > 0 && { grupper }) };
}

/** One method as a column of a comparison. Labels come from vocabularies and can be compared; text cannot. */
export function sammenligningskolonne(base: Base, { id, data }: Metodeoppforing): Kolonne<Radid> {
  const { ressurser, kontorstorrelse, overforbarhet, utfall } = data;
  const { kostnad } = ressurser;
  const alder = visAlder(data.alder);
  return {
    id,
    tittel: data.tittel,
    rader: {
      forHvem: celle(ordnavn(base, 'malgrupper', data.malgrupper), gruppe([data.malgruppeBeskrivelse])),
      alder: celle(alder === undefined ? [] : [alder]),
      problem: celle(ordnavn(base, 'utfordringer', data.utfordringer)),
      hva: celle(
        [TYPER[data.type], ...ordnavn(base, 'tiltakskategorier', data.tiltakskategorier.map((ett) => ett.id))],
        gruppe([data.kortOm]),
      ),
      hvordan: celle([], fraListe(data.kjernekomponenter)),
      samarbeid: celle(ordnavn(base, 'samarbeidsparter', data.samarbeidsparter.map((part) => part.id))),
      ressurser: celle([], [
        ...fraTekst(ressurser.bemanning, 'Bemanning'),
        ...fraTekst(ressurser.kompetanse, 'Kompetanse'),
        ...fraTekst(ressurser.utstyr, 'Utstyr og lokaler'),
      ]),
      kostnad: celle([], kostnad === 'ukjent' ? [] : gruppe([kostnad.tekst, `Grunnlag: ${kostnad.grunnlag}`])),
      provdAv: celle(provdVed(base, data).map(({ navn }) => navn)),
      status: celle([ord(base, 'status', data.status).navn], gruppe([`Per ${visTidspunkt(data.beskrevetPer)}`])),
      undersokt: celle([ord(base, 'utprovingsstatus', data.utprovingsstatus).navn]),
      utfall: celle([ord(base, 'utfall', utfall.vurdering).navn], gruppe([utfall.begrunnelse])),
      laert: celle([], [
        ...fraListe(data.suksessfaktorer, 'Hva som bidro'),
        ...fraListe(data.fallgruver, 'Hva som er vanskelig'),
        ...fraListe(data.villeGjortAnnerledes, 'Hva de ville gjort annerledes'),
      ]),
      kontorstorrelse:
        kontorstorrelse === 'ukjent'
          ? {}
          : celle(kontorstorrelse.passer.map((ett) => KONTORSTORRELSER[ett]), gruppe([kontorstorrelse.tekst])),
      talerFor: celle([], overforbarhet === 'ukjent' ? [] : gruppe(overforbarhet.talerFor)),
      talerMot: celle([], overforbarhet === 'ukjent' ? [] : gruppe(overforbarhet.talerMot)),
      sistKontrollert: celle([visTidspunkt(data.sistKontrollert)]),
    },
  };
}
