import type { Metode } from '../../../src/skjema/metode.ts';
import { erFor } from '../../../src/skjema/metoderegler.ts';
import { STATUSER, TYPER } from '../../../src/skjema/koder.ts';
import { UKJENT } from '../../../src/skjema/felt.ts';
import { visKroner, visTall } from '../verdier/tall.ts';
import { flat, stykker } from '../verdier/tekst.ts';
import { henvisning, tekstI, type Rapport } from './rapporten.ts';

const LENGSTE_PUNKT = 300;
const LENGSTE_MALGRUPPE = 140;

function punkter(rapport: Rapport, felt: string): Metode['suksessfaktorer'] {
  const liste = [...new Set(stykker(tekstI(rapport, felt), LENGSTE_PUNKT))];
  return liste.length === 0 ? UKJENT : { punkter: liste, kilde: henvisning(rapport, felt) };
}

function malgruppen(rapport: Rapport): string {
  const hel = flat(tekstI(rapport, 'malgruppe'));
  if (hel === '') return 'Ikke oppgitt i kilden';
  if (hel.length <= LENGSTE_MALGRUPPE) return hel;
  const [forste = ''] = hel.split(/(?<=[.!?])\s+/u);
  return forste.length <= LENGSTE_MALGRUPPE ? forste : 'Se «Målgruppen».';
}

const PENGER = [
  ['mottatt', 'Mottatt tilskudd'],
  ['lonn', 'Brukt til lønn'],
  ['kompetansemidler', 'Brukt til kompetanse'],
  ['overfort', 'Overført til neste år'],
] as const;

const hvilketAr = ({ ar }: Rapport) =>
  ar === undefined ? 'Året er ikke oppgitt.' : `Tallene gjelder ${ar}.`;

function kostnad(rapport: Rapport): Metode['ressurser']['kostnad'] {
  const { tall } = rapport.rad;
  const poster = PENGER.flatMap(([felt, navn]) => {
    const belop = tall.get(felt);
    return belop === undefined ? [] : [`${navn}: ${visKroner(belop)}.`];
  });
  if (poster.length === 0) return UKJENT;
  const tekst = [...poster, hvilketAr(rapport)].join(' ');
  return { tekst, grunnlag: 'Oppgitt av kontoret i rapporten', kilde: henvisning(rapport, 'mottatt') };
}

function bemanning(rapport: Rapport): Metode['ressurser']['bemanning'] {
  const arsverk = rapport.rad.tall.get('arsverk');
  if (arsverk === undefined) return UKJENT;
  return {
    tekst: `${visTall(arsverk)} årsverk. ${hvilketAr(rapport)}`,
    kilde: henvisning(rapport, 'arsverk'),
  };
}

/** The ages of the report when they make a range of whole years. */
export function alder(rapport: Rapport): Metode['alder'] {
  const [fra, til] = [rapport.rad.tall.get('alderFra'), rapport.rad.tall.get('alderTil')];
  const gyldig = (ett: number | undefined): ett is number =>
    ett !== undefined && Number.isInteger(ett) && ett >= 0 && ett <= 120;
  return gyldig(fra) && gyldig(til) && fra <= til
    ? { fra, til, kilde: henvisning(rapport, 'alderFra') }
    : UKJENT;
}

const statusen = ({ rad }: Rapport): Metode['status'] => {
  const [valgt] = rad.valg.get('status') ?? [];
  return STATUSER.find((ett) => ett === valgt) ?? UKJENT;
};

const typen = ({ rad }: Rapport): Metode['type'] => {
  const [valgt = ''] = rad.valg.get('type') ?? [];
  return Object.hasOwn(TYPER, valgt) ? (valgt as Metode['type']) : 'tiltak';
};

function utprovinger(rapport: Rapport): Metode['utprovinger'] {
  const { kontor, rad, ar } = rapport;
  if (kontor.id === undefined) return [];
  const start = rad.tider.get('start') ?? UKJENT;
  const slutt = rad.tider.get('slutt');
  const belop = rad.tall.get('mottatt');
  return [
    {
      kontor: kontor.id,
      rolle: 'deltaker',
      start,
      ...(slutt === undefined || erFor(slutt, start) ? {} : { slutt }),
      status: statusen(rapport),
      finansiering:
        belop === undefined
          ? UKJENT
          : `Tilskudd på ${visKroner(belop)}${ar === undefined ? '' : ` i ${ar}`}, oppgitt av kontoret.`,
      resultat: rad.tekster.has('oppnadd') ? 'Se «Måloppnåelse».' : UKJENT,
      kilde: henvisning(rapport, 'kontor'),
    },
  ];
}

function beskrevetPer({ rad, ar, idag }: Rapport): string {
  const dag = rad.tider.get('rapportdato');
  return dag !== undefined && !erFor(idag, dag) ? dag : (ar ?? UKJENT);
}

/** A role that can be printed, at an office we know. */
export function kontakt({ rad, kontor }: Rapport): Metode['kontakt'] {
  const rolle = flat(rad.tekster.get('kontakt')?.tekst ?? '');
  return rolle === '' || rolle.length > 120 || rolle.includes(' fjernet]') || kontor.id === undefined
    ? UKJENT
    : { rolle, kontor: kontor.id };
}

/** The front matter of a draft: what the report says, and `ukjent` for all it does not. */
export function felter(rapport: Rapport): Metode {
  const { rad, tittel, kortOm, idag } = rapport;
  const fraRapporten = (felt: string) =>
    (rad.valg.get(felt) ?? []).map((id) => ({
      id,
      grunnlag: 'kilde' as const,
      kilde: henvisning(rapport, felt),
    }));
  const annerledes = punkter(rapport, 'annerledes');
  const status = statusen(rapport);
  return {
    tittel,
    aliaser: [],
    kortOm,
    type: typen(rapport),
    utkast: true,
    malgrupper: [...(rad.valg.get('malgrupper') ?? [])],
    malgruppeBeskrivelse: malgruppen(rapport),
    alder: alder(rapport),
    tiltakskategorier: fraRapporten('tiltakskategorier'),
    livsomrader: [],
    utfordringer: [],
    lovhjemler: fraRapporten('lovhjemler'),
    status,
    utprovinger: utprovinger(rapport),
    samarbeidsparter: [],
    ressurser: {
      bemanning: bemanning(rapport),
      kompetanse: UKJENT,
      utstyr: UKJENT,
      kostnad: kostnad(rapport),
    },
    kjernekomponenter: UKJENT,
    kanTilpasses: UKJENT,
    suksessfaktorer: punkter(rapport, 'suksessfaktorer'),
    fallgruver: punkter(rapport, 'utfordringer'),
    ...(annerledes !== UKJENT || status === 'stanset' ? { villeGjortAnnerledes: annerledes } : {}),
    kontorstorrelse: UKJENT,
    overforbarhet: UKJENT,
    utprovingsstatus: UKJENT,
    utfall: {
      vurdering: 'uavklart',
      begrunnelse: 'Ikke vurdert ennå. Utkastet bygger bare på kontorets egen rapport.',
      kilde: henvisning(rapport, 'oppnadd'),
    },
    kunnskapsgrunnlag: {
      malgruppe: { karakter: UKJENT },
      metode: { karakter: UKJENT },
      implementering: { karakter: UKJENT },
      effekt: { karakter: UKJENT },
      okonomi: { karakter: UKJENT },
    },
    funn: [],
    kontakt: kontakt(rapport),
    relasjoner: {},
    beskrevetPer: beskrevetPer(rapport),
    sistKontrollert: idag,
  };
}
