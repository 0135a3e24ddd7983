import { ord, slaOpp, type Base, type Metodeoppforing } from '../base.ts';
import { ramse } from '../setninger.ts';
import { visSteder } from '../steder.ts';
import { visTidspunkt } from '../tid.ts';
import { visAlder } from '../aldersgrupper.ts';
import { KUNNSKAPSDIMENSJONER } from '../../skjema/kunnskapsgrunnlag.ts';
import { KONTORSTORRELSER } from '../../skjema/koder.ts';
import type { Metode } from '../../skjema/metode.ts';
import { tilpass } from './tilpass.ts';

/** One question a veileder asks, and the answer on the card. */
export interface Kortdel {
  tittel: string;
  punkter: readonly string[];
  /** How many points did not fit: they stand on the page. */
  utelatt: number;
}

/** What one A4 sheet says of a method, in two columns. */
export interface Metodekort {
  venstre: readonly Kortdel[];
  hoyre: readonly Kortdel[];
}

const IKKE_OPPGITT = 'Ikke oppgitt i kilden.';

/** Lines that fit in a column of the sheet, and characters that fit on a line, as printed by `kort.css`. */
const VENSTRE = { linjer: 56, tegn: 63 };
const HOYRE = { linjer: 54, tegn: 46 };

const medPunktum = (tekst: string) => (/[.!?»)]$/u.test(tekst) ? tekst : `${tekst}.`);
const punkter = (felt: 'ukjent' | { punkter: readonly string[] } | undefined): readonly string[] =>
  felt === undefined || felt === 'ukjent' ? [] : felt.punkter;

function kreves({ ressurser }: Metode): string[] {
  const { bemanning, kompetanse, utstyr, kostnad } = ressurser;
  const rad = (navn: string, felt: 'ukjent' | { tekst: string }) => (felt === 'ukjent' ? [] : [`${navn}: ${felt.tekst}`]);
  return [...rad('Bemanning', bemanning), ...rad('Kompetanse', kompetanse), ...rad('Utstyr og lokaler', utstyr), ...rad('Kostnad', kostnad)];
}

function passer({ kontorstorrelse, overforbarhet }: Metode): string[] {
  const storrelse =
    kontorstorrelse === 'ukjent' ? [] : [`Passer for: ${ramse(kontorstorrelse.passer.map((id) => KONTORSTORRELSER[id].toLowerCase()))}.`];
  return overforbarhet === 'ukjent' ? storrelse : [
    ...storrelse,
    ...overforbarhet.talerMot.map((ett) => `Mot: ${ett}`),
    ...overforbarhet.talerFor.map((ett) => `For: ${ett}`),
  ];
}

function viVetIkke(base: Base, { ressurser, kunnskapsgrunnlag }: Metode): string[] {
  const navn = { bemanning: 'bemanning', kompetanse: 'kompetanse', utstyr: 'utstyr', kostnad: 'kostnad' } as const;
  const uoppgitt = Object.entries(navn).flatMap(([felt, ett]) => (ressurser[felt as keyof typeof navn] === 'ukjent' ? [ett] : []));
  const dimensjon = (id: string) => ord(base, 'kunnskapsdimensjoner', id).navn.toLowerCase();
  const uundersokt = KUNNSKAPSDIMENSJONER.filter((en) => kunnskapsgrunnlag[en].karakter === 'ukjent').map(dimensjon);
  return [
    ...(uundersokt.length > 0 ? [`Ikke undersøkt: ${ramse(uundersokt)}.`] : []),
    ...(uoppgitt.length > 0 ? [`Ikke oppgitt: ${ramse(uoppgitt)}.`] : []),
  ];
}

/**
 * The card of a method. To the left what it is for, what to do, what it takes and what to watch; to the right how sure
 * we are, what came of it, whether it fits, what nobody knows and whom to ask. Whole points are left out, the last first, until
 * the sheet holds the rest; the questions themselves always stand.
 */
export function metodekort(base: Base, { data }: Metodeoppforing): Metodekort {
  const alder = visAlder(data.alder);
  const del = (tittel: string, alle: readonly string[], ellers = IKKE_OPPGITT) => ({
    tittel,
    punkter: alle.length === 0 ? [ellers] : alle.map(medPunktum),
    utelatt: 0,
  });
  const { kontakt } = data;
  const parter = data.samarbeidsparter.map(({ id }) => ord(base, 'samarbeidsparter', id).navn);
  return {
    venstre: tilpass(
      [
        del('Hvem er det for?', [data.malgruppeBeskrivelse, ...(alder === undefined ? [] : [`Alder: ${alder}`])]),
        del('Hva gjør dere?', punkter(data.kjernekomponenter)),
        del('Hva krever det?', kreves(data)),
        del('Hvem må være med?', parter.length > 0 ? [ramse(parter)] : []),
        del('Hva fikk det til å gå bra?', punkter(data.suksessfaktorer)),
        del('Hva kan gå galt?', punkter(data.fallgruver)),
      ],
      VENSTRE,
    ),
    hoyre: tilpass(
      [
        del('Hvor sikkert vet vi at det hjelper?', [
          `${ord(base, 'utprovingsstatus', data.utprovingsstatus).navn}. ${ord(base, 'utfall', data.utfall.vurdering).navn}`,
          data.utfall.begrunnelse,
        ]),
        del('Hva er funnet eller fortalt?', data.funn.map(({ hva, per }) => `${hva.replace(/\.$/u, '')} (${visTidspunkt(per)})`), 'Kilden forteller ikke om resultater.'),
        del('Kan vi gjøre det hos oss?', passer(data)),
        del('Hva vet vi ikke?', viVetIkke(base, data), 'Se «Hva vi ikke vet» på siden.'),
        del('Hvem kan vi spørre?', [
          kontakt === 'ukjent' ? 'Kilden oppgir ingen kontakt. Ring kontoret som prøvde det' : `${kontakt.rolle}, ${slaOpp(base.kontorer, kontakt.kontor, 'content/kontorer.yaml').navn}`,
          `Prøvd av: ${visSteder(base, data)}`,
        ]),
      ],
      HOYRE,
    ),
  };
}
