import { FORSKNINGSSTATUSER, FORSKNINGSTYPER } from '../../skjema/koder.ts';
import type { Metode } from '../../skjema/metode.ts';
import { ord, slaOpp, type Base, type Forskningsoppforing, type Metodeoppforing } from '../base.ts';
import { undersoktNiva } from '../sikkerhet.ts';
import { provdVed, visSteder } from '../steder.ts';
import { UTEN_MERKING, type Merking } from './merking.ts';
import { seksjoner } from './seksjoner.ts';
import type { Likhetskort } from './kort.ts';

/** The parts of an entry that are compared, from what says most to what says least. */
export const FELT = ['navn', 'stikkord', 'kort', 'problem', 'steg', 'resten'] as const;

export type Felt = (typeof FELT)[number];

/** An entry as the comparison sees it: its text by part, its facets, and what is shown of it. */
export interface Likhetsdokument {
  treff: string;
  felt: Readonly<Record<Felt, string>>;
  merking: Merking;
  /** Ids of the counties of today where it was tried. */
  fylker: readonly string[];
  kort: Likhetskort;
}

const LENGSTE_UTDRAG = 1500;
const FLEST_PUNKTER = 2;

const samle = (...deler: readonly (string | undefined)[]) => deler.filter(Boolean).join('\n');
const punkter = (liste: Metode['fallgruver'] | undefined): string[] =>
  liste && liste !== 'ukjent' ? liste.punkter : [];
/** The first whole lines of a text, or the beginning of a line that is too long itself. */
function avkort(tekst: string): string {
  if (tekst.length <= LENGSTE_UTDRAG) return tekst;
  return tekst.slice(0, tekst.lastIndexOf('\n', LENGSTE_UTDRAG) + 1) || tekst.slice(0, LENGSTE_UTDRAG);
}
const utdrag = (deler: ReadonlyMap<string, string>, navn: readonly string[]) =>
  navn.flatMap((ett): [string, string][] => {
    const tekst = deler.get(ett);
    return tekst ? [[ett, avkort(tekst)]] : [];
  });

/** Whom another office can ask: a role and an office, or the office where it began. */
function sporHvem(base: Base, { kontakt, utprovinger }: Metode): string {
  const navn = (id: string) => slaOpp(base.kontorer, id, 'content/kontorer.yaml').navn;
  if (kontakt !== 'ukjent') return `${kontakt.rolle} ved ${navn(kontakt.kontor)}`;
  const forste = utprovinger.find(({ rolle }) => rolle === 'opphav') ?? utprovinger[0];
  return forste ? `${navn(forste.kontor)} (kontaktperson er ikke oppgitt i kilden)` : '';
}

/** What the office learnt: first what it would have done differently, then what went wrong, then what made it work. */
function laerdom(data: Metode): Likhetskort['laerdom'] {
  const del = (overskrift: string, liste: readonly string[]): Likhetskort['laerdom'][number][] =>
    liste.length > 0 ? [[overskrift, liste.slice(0, FLEST_PUNKTER)]] : [];
  return [
    ...del('Ville gjort annerledes', punkter(data.villeGjortAnnerledes)),
    ...del('Det som gikk galt eller kan gå galt', punkter(data.fallgruver)),
    ...del('Det som fikk det til å gå bra', punkter(data.suksessfaktorer)),
  ];
}

export function metodedokument(base: Base, { id, data, body }: Metodeoppforing): Likhetsdokument {
  const deler = seksjoner(body);
  const status = ord(base, 'status', data.status).navn;
  return {
    treff: `metoder/${id}`,
    felt: {
      navn: samle(data.tittel, ...data.aliaser),
      stikkord: samle(...(data.sokeord ?? [])),
      kort: samle(data.kortOm, data.malgruppeBeskrivelse),
      problem: samle(deler.get('Problemet'), deler.get('Målgruppen')),
      steg: samle(deler.get('Slik gjør dere det'), ...punkter(data.kjernekomponenter)),
      resten: samle(...['Samarbeid', 'Måloppnåelse', 'Overførbarhet', 'Hva vi ikke vet'].map((navn) => deler.get(navn))),
    },
    merking: {
      malgruppe: data.malgrupper,
      utfordring: data.utfordringer,
      tiltakskategori: data.tiltakskategorier.map((kategori) => kategori.id),
      samarbeidspart: data.samarbeidsparter.map((part) => part.id),
    },
    fylker: [...new Set(provdVed(base, data).map(({ fylke }) => fylke))],
    kort: {
      tittel: data.tittel,
      kortOm: data.kortOm,
      forHvem: data.malgruppeBeskrivelse,
      sted: visSteder(base, data),
      status: [data.status, `${status} (${String(data.beskrevetPer).slice(0, 4)})`],
      undersokt: [
        undersoktNiva(data.utprovingsstatus),
        `${ord(base, 'utprovingsstatus', data.utprovingsstatus).navn}. ${ord(base, 'utfall', data.utfall.vurdering).navn}`,
      ],
      laerdom: laerdom(data),
      sporHvem: sporHvem(base, data),
      utdrag: utdrag(deler, ['Problemet', 'Målgruppen', 'Slik gjør dere det']),
    },
  };
}

export function forskningsdokument({ id, data, body }: Forskningsoppforing): Likhetsdokument {
  const deler = seksjoner(body);
  const funn = data.funn.slice(0, FLEST_PUNKTER).map(({ hva }) => hva);
  return {
    treff: `forskning/${id}`,
    felt: {
      navn: samle(data.tittel, ...data.aliaser),
      stikkord: samle(...(data.sokeord ?? [])),
      kort: data.kortOm,
      problem: samle(data.sporsmal === 'ukjent' ? undefined : data.sporsmal, deler.get('Spørsmålet')),
      steg: samle(deler.get('Slik ble det undersøkt')),
      resten: samle(deler.get('Hva de fant'), ...data.funn.map(({ hva }) => hva), deler.get('Hva vi ikke vet')),
    },
    merking: { ...UTEN_MERKING, malgruppe: data.malgrupper, tiltakskategori: data.tiltakskategorier },
    fylker: [],
    kort: {
      tittel: data.tittel,
      kortOm: data.kortOm,
      forHvem: '',
      sted: FORSKNINGSTYPER[data.type],
      undersokt: [null, FORSKNINGSSTATUSER[data.status]],
      laerdom: funn.length > 0 ? [['Dette fant studien', funn]] : [],
      sporHvem: data.institusjoner.join(' og '),
      utdrag: utdrag(deler, ['Spørsmålet', 'Hva de fant']),
    },
  };
}

/** Everything a draft can be compared with: methods and studies. */
export function likhetsdokumenter(base: Base): Likhetsdokument[] {
  return [...base.metoder.map((metode) => metodedokument(base, metode)), ...base.forskning.map(forskningsdokument)];
}
