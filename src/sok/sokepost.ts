import type { Fasettverdier } from './fasetter.ts';

/** What the search page knows of an entry without opening its page. Served as /sok/poster.json. */
export interface Sokepost {
  /** `<collection>/<id>`, the value of `data-treff`. */
  treff: string;
  adresse: string;
  tittel: string;
  kortOm: string;
  statusId: string;
  status: string;
  forHvem: string;
  hvor: string;
  utprovingsstatusId: string;
  utprovingsstatus: string;
  sistKontrollert: string;
  fasetter: Fasettverdier;
}
