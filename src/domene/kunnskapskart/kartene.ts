import type { Fasettnavn, Fasettverdier } from '../../sok/fasetter.ts';
import { FASETTER, INGEN_VALGT } from '../../sok/fasetter.ts';
import type { Sokeoppforing } from '../../sok/sokepost.ts';
import { slaOpp, type Base } from '../base.ts';
import { kunnskapskart, type Kartpost, type Kunnskapskart } from '../kunnskapskart.ts';
import { FORSKNINGSSLAG, forskningsslag, METODESLAG, metodeslag, type Slag } from './slag.ts';

export interface Kartbeskrivelse {
  /** Also the name of the CSV file. */
  id: string;
  adresse: string;
  /** The map is named by the question it answers. */
  sporsmal: string;
  /** In the list of maps. */
  kort: string;
  kolonnefasett: Fasettnavn;
  /** What a column is called: one and many. */
  kolonne: readonly [entall: string, flertall: string];
  enhet: readonly [entall: string, flertall: string];
  slag: readonly Slag[];
  fast: Partial<Fasettverdier>;
}

const metodekart = { enhet: ['metode', 'metoder'], slag: METODESLAG, fast: {} } as const;

/** Every knowledge map of the site, in the order they are listed. */
export const KARTENE: readonly Kartbeskrivelse[] = [
  {
    ...metodekart,
    id: 'tiltakskategori',
    adresse: '/kunnskapskart/',
    sporsmal: 'Hva er prøvd for hvem?',
    kort: 'Målgruppe og tiltak',
    kolonnefasett: 'tiltakskategori',
    kolonne: ['tiltak', 'tiltak'],
  },
  {
    ...metodekart,
    id: 'livsomrade',
    adresse: '/kunnskapskart/livsomrade/',
    sporsmal: 'Hvilke deler av livet har noen arbeidet med?',
    kort: 'Målgruppe og del av livet',
    kolonnefasett: 'livsomrade',
    kolonne: ['del av livet', 'deler av livet'],
  },
  {
    ...metodekart,
    id: 'utfall',
    adresse: '/kunnskapskart/utfall/',
    sporsmal: 'Hva kom ut av det, og for hvem?',
    kort: 'Målgruppe og utfall',
    kolonnefasett: 'utfall',
    kolonne: ['utfall', 'utfall'],
  },
  {
    id: 'forskning',
    adresse: '/kunnskapskart/forskning/',
    sporsmal: 'Hva er det forsket på, og for hvem?',
    kort: 'Forskning: målgruppe og tiltak',
    kolonnefasett: 'tiltakskategori',
    kolonne: ['tiltak', 'tiltak'],
    enhet: ['studie', 'studier'],
    slag: FORSKNINGSSLAG,
    fast: { type: ['forskning'] },
  },
];

const metodene = (base: Base, poster: readonly Sokeoppforing[]): Kartpost[] => {
  const slag = new Map(base.metoder.map(({ id, data }) => [`metoder/${id}`, metodeslag(data.utprovingsstatus)]));
  return poster.map(({ treff, fasetter }) => ({ fasetter, slag: slag.get(treff) ?? 'ukjent' }));
};

const studiene = (base: Base): Kartpost[] =>
  base.forskning.map(({ data }) => ({
    fasetter: { ...INGEN_VALGT, type: ['forskning'], malgruppe: data.malgrupper, tiltakskategori: data.tiltakskategorier },
    slag: forskningsslag(data),
  }));

/** The map of a description, counted on the base; `metodeposter` are the search posts of its methods. */
export function tegnKart(base: Base, metodeposter: readonly Sokeoppforing[], { kolonnefasett, slag, fast, id }: Kartbeskrivelse): Kunnskapskart {
  const verdier = (navn: Fasettnavn) => {
    const vokabular = FASETTER.find((fasett) => fasett.navn === navn)?.vokabular ?? navn;
    return slaOpp(base.vokabular, vokabular, 'content/vokabular').verdier;
  };
  return kunnskapskart({
    poster: id === 'forskning' ? studiene(base) : metodene(base, metodeposter),
    rader: verdier('malgruppe'),
    kolonner: verdier(kolonnefasett),
    kolonnefasett,
    slag,
    fast,
  });
}
