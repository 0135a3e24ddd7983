import type { Sokepost } from '../sok/sokepost.ts';
import { aldersgrupper } from './aldersgrupper.ts';
import { ord, slaOpp, type Base, type Metodeoppforing } from './base.ts';
import { provdVed, visSteder } from './steder.ts';

/** What the search page needs of one method. */
export function sokepost(base: Base, { id, data }: Metodeoppforing): Sokepost {
  return {
    treff: `metoder/${id}`,
    adresse: `/metoder/${id}/`,
    tittel: data.tittel,
    kortOm: data.kortOm,
    statusId: data.status,
    status: `${ord(base, 'status', data.status).navn} (${String(data.beskrevetPer).slice(0, 4)})`,
    forHvem: data.malgruppeBeskrivelse,
    hvor: visSteder(base, data),
    utprovingsstatusId: data.utprovingsstatus,
    utprovingsstatus: ord(base, 'utprovingsstatus', data.utprovingsstatus).navn,
    sistKontrollert: data.sistKontrollert,
    fasetter: {
      malgruppe: data.malgrupper,
      aldersgruppe: aldersgrupper(data.alder, slaOpp(base.vokabular, 'aldersgrupper', 'content/vokabular')),
      tiltakskategori: data.tiltakskategorier.map(({ id: kategori }) => kategori),
      livsomrade: data.livsomrader,
      status: [data.status],
      utprovingsstatus: [data.utprovingsstatus],
      fylke: [...new Set(provdVed(base, data).map(({ fylke }) => fylke))],
      lovhjemmel: data.lovhjemler.map(({ id: hjemmel }) => hjemmel),
    },
  };
}

/** The search posts of the whole base, sorted by title. */
export function sokeposter(base: Base): Sokepost[] {
  return base.metoder.map((metode) => sokepost(base, metode));
}
