import type { Kilde } from '../../src/skjema/kilde.ts';
import type { Kildehenvisning } from '../../src/skjema/kildehenvisning.ts';
import { EGEN_KILDE } from './sporsmal.ts';
import type { Utkasttype } from './sporsmalsrader.ts';
import type { Svarene } from './svar.ts';

/** What the answers are turned into fields with. */
export interface Feltgrunnlag {
  svar: Svarene;
  /** An ISO day. */
  idag: string;
  /** Where the answers come from; `undefined` when the source is not given. */
  kilde: Kildehenvisning | undefined;
  /** When that source speaks of: a year or a month. */
  beskrevetPer: string;
}

type Felter = Record<string, unknown>;

const liste = (svar: Svarene[string]): readonly string[] => (Array.isArray(svar) ? svar : []);

/** A category from the office itself stands in its own account; any other was put there by whoever wrote the draft. */
function kategorier({ svar, kilde }: Feltgrunnlag) {
  const selv = svar['kilde'] === EGEN_KILDE && kilde !== undefined;
  return liste(svar['kategori']).map((id) => ({
    id,
    ...(selv ? { grunnlag: 'kilde', kilde } : { grunnlag: 'redaksjonell' }),
  }));
}

function utprovinger({ svar, kilde }: Feltgrunnlag): Felter[] {
  if (svar['kontor'] === undefined || kilde === undefined) return [];
  return [
    {
      kontor: svar['kontor'],
      // That an office took part is all we know; that it began there is a stronger claim.
      rolle: 'deltaker',
      start: svar['start'] ?? 'ukjent',
      status: svar['status'],
      finansiering: 'ukjent',
      resultat: 'ukjent',
      kilde,
    },
  ];
}

function metodefelter(grunnlag: Feltgrunnlag): Felter {
  const { svar, idag, kilde, beskrevetPer } = grunnlag;
  return {
    tittel: svar['tittel'],
    kortOm: svar['kort'],
    type: svar['slag'],
    utkast: true,
    malgrupper: svar['malgruppe'],
    malgruppeBeskrivelse: svar['for-hvem'],
    tiltakskategorier: kategorier(grunnlag),
    utfordringer: svar['utfordring'],
    livsomrader: svar['livsomrade'],
    status: svar['status'],
    utprovinger: utprovinger(grunnlag),
    ...(svar['status'] === 'stanset' ? { villeGjortAnnerledes: 'ukjent' } : {}),
    utfall: { vurdering: 'uavklart', begrunnelse: 'Ikke vurdert ennå.', kilde },
    beskrevetPer,
    sistKontrollert: idag,
  };
}

function forskningsfelter({ svar, idag, kilde, beskrevetPer }: Feltgrunnlag): Felter {
  return {
    tittel: svar['tittel'],
    kortOm: svar['kort'],
    type: svar['slag'],
    utkast: true,
    institusjoner: svar['institusjon'],
    status: svar['status'],
    tema: svar['tema'],
    malgrupper: svar['malgruppe'],
    tiltakskategorier: svar['kategori'],
    sporsmal: svar['sporsmal'],
    design: svar['design'],
    kilder: [kilde],
    beskrevetPer,
    sistKontrollert: idag,
  };
}

function kildefelter({ svar }: Feltgrunnlag): Felter {
  const { tittel, institusjon, aar, uavhengig, palitelighet, adresse } = svar;
  return { tittel, institusjon, aar, type: svar['slag'], uavhengig, palitelighet, adresse };
}

function begrepsfelter({ svar, idag, kilde }: Feltgrunnlag): Felter {
  return {
    tittel: svar['tittel'],
    forkortelse: svar['forkortelse'],
    synonymer: svar['synonym'],
    forklaring: svar['kort'],
    kilde,
    sistKontrollert: idag,
  };
}

/** The known fields of an entry, from the answers. */
export const FELTER: Readonly<Record<Utkasttype, (grunnlag: Feltgrunnlag) => Felter>> = {
  metode: metodefelter,
  forskning: forskningsfelter,
  kilde: kildefelter,
  begrep: begrepsfelter,
};

/** A source for what an office tells itself: it says that it is a claim, and that nobody else has looked. */
export function egenKilde(tittel: string, institusjon: string, idag: string, adresse?: string): Kilde {
  return {
    tittel: `Egen beskrivelse av ${tittel}`,
    institusjon,
    aar: Number(idag.slice(0, 4)),
    type: 'egenrapport',
    uavhengig: false,
    palitelighet: 'Det kontoret selv forteller. Ingen andre har undersøkt det.',
    ...(adresse === undefined ? {} : { adresse, lest: idag }),
  };
}
