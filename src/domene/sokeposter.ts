import { FORSKNINGSSTATUSER, FORSKNINGSTYPER } from '../skjema/koder.ts';
import { INGEN_VALGT } from '../sok/fasetter.ts';
import type { Sokeoppforing, Sokepost } from '../sok/sokepost.ts';
import { aldersgrupper } from './aldersgrupper.ts';
import {
  ord,
  slaOpp,
  type Base,
  type Begrepsoppforing,
  type Forskningsoppforing,
  type Metodeoppforing,
  type Veiledningsoppforing,
} from './base.ts';
import { kompletthet, KOMPLETTHETER } from './kompletthet.ts';
import { undersoktNiva } from './sikkerhet.ts';
import { provdVed, visSteder } from './steder.ts';
import { visPeriode } from './tid.ts';

/** What the search page needs of one method. */
export function metodepost(base: Base, metode: Metodeoppforing): Sokeoppforing {
  const { id, data } = metode;
  const hel = kompletthet(metode);
  return {
    treff: `metoder/${id}`,
    type: 'metoder',
    adresse: `/metoder/${id}/`,
    tittel: data.tittel,
    kortOm: data.kortOm,
    status: [data.status, `${ord(base, 'status', data.status).navn} (${String(data.beskrevetPer).slice(0, 4)})`],
    fakta: [data.malgruppeBeskrivelse, visSteder(base, data), ...(hel === 'skisse' ? [KOMPLETTHETER.skisse.navn] : [])],
    undersokt: [
      undersoktNiva(data.utprovingsstatus),
      `${ord(base, 'utprovingsstatus', data.utprovingsstatus).navn}. ${ord(base, 'utfall', data.utfall.vurdering).navn}`,
    ],
    sistKontrollert: data.sistKontrollert,
    fasetter: {
      type: ['metoder'],
      malgruppe: data.malgrupper,
      aldersgruppe: aldersgrupper(data.alder, slaOpp(base.vokabular, 'aldersgrupper', 'content/vokabular')),
      tiltakskategori: data.tiltakskategorier.map(({ id: kategori }) => kategori),
      utfordring: data.utfordringer,
      livsomrade: data.livsomrader,
      status: [data.status],
      utprovingsstatus: [data.utprovingsstatus],
      utfall: [data.utfall.vurdering],
      fylke: [...new Set(provdVed(base, data).map(({ fylke }) => fylke))],
      lovhjemmel: data.lovhjemler.map(({ id: hjemmel }) => hjemmel),
    },
  };
}

function forskningspost({ id, data }: Forskningsoppforing): Sokeoppforing {
  const { periode } = data;
  return {
    treff: `forskning/${id}`,
    type: 'forskning',
    adresse: `/forskning/${id}/`,
    tittel: data.tittel,
    kortOm: data.kortOm,
    fakta: [
      FORSKNINGSTYPER[data.type],
      data.institusjoner.join(' og '),
      ...(periode === 'ukjent' ? [] : [visPeriode(periode.start, periode.slutt)]),
      FORSKNINGSSTATUSER[data.status],
    ],
    sistKontrollert: data.sistKontrollert,
    fasetter: { ...INGEN_VALGT, type: ['forskning'], malgruppe: data.malgrupper, tiltakskategori: data.tiltakskategorier },
  };
}

function veiledningspost({ id, data }: Veiledningsoppforing): Sokeoppforing {
  return {
    treff: `veiledninger/${id}`,
    type: 'veiledninger',
    adresse: `/veiledninger/${id}/`,
    tittel: data.tittel,
    kortOm: data.kortOm,
    fakta: [data.forHvem],
    sistKontrollert: data.sistKontrollert,
    fasetter: { ...INGEN_VALGT, type: ['veiledninger'] },
  };
}

function begrepspost({ id, data }: Begrepsoppforing): Sokeoppforing {
  return {
    treff: `begreper/${id}`,
    type: 'begreper',
    adresse: `/begreper/${id}/`,
    tittel: data.tittel,
    kortOm: data.forklaring,
    fakta: [],
    sistKontrollert: data.sistKontrollert,
    fasetter: { ...INGEN_VALGT, type: ['begreper'] },
  };
}

/** The search posts of the methods, sorted by title. */
export function metodeposter(base: Base): Sokeoppforing[] {
  return base.metoder.map((metode) => metodepost(base, metode));
}

/** The search posts of the whole base: methods, studies, guides, terms, each sorted by title. */
export function sokeposter(base: Base): Sokeoppforing[] {
  return [
    ...metodeposter(base),
    ...base.forskning.map(forskningspost),
    ...base.veiledninger.map(veiledningspost),
    ...base.begreper.map(begrepspost),
  ];
}

const norsk = new Intl.Collator('nb');

/** The search posts without what is only for show, each with its place among all titles. */
export function somSokeposter(oppforinger: readonly Sokeoppforing[]): Sokepost[] {
  const rekke = [...oppforinger].sort((a, b) => norsk.compare(a.tittel, b.tittel));
  const rang = new Map(rekke.map(({ treff }, nr) => [treff, nr]));
  return oppforinger.map(({ treff, type, sistKontrollert, fasetter }) => ({
    treff,
    type,
    rang: rang.get(treff) ?? 0,
    sistKontrollert,
    fasetter,
  }));
}
