import { ferskhet, type Ferskhet } from '../../src/domene/ferskhet.ts';
import { byggBase, type Innholdsbase } from '../valider/base.ts';
import type { Råfil } from '../valider/dokument.ts';
import { erObjekt } from '../valider/verdier.ts';

/** One entry that somebody should read against its source again. */
export interface Gammel {
  fil: string;
  linje: number;
  tittel: string;
  sistKontrollert: string;
  grad: Exclude<Ferskhet, 'fersk'>;
  /** A role at an office, never a person. */
  eier: string;
}

/** Owns what names no contact: studies, guides, terms, and methods whose source gives none. */
export const REDAKSJONEN = 'Redaksjonen';

const tekst = (verdi: unknown) => (typeof verdi === 'string' ? verdi : '');

function eier(data: Record<string, unknown>, { oppslag }: Innholdsbase): string {
  const kontakt = data['kontakt'];
  if (!erObjekt(kontakt)) return REDAKSJONEN;
  const id = tekst(kontakt['kontor']);
  return `${tekst(kontakt['rolle'])}, ${oppslag.get('kontorer')?.get(id)?.navn[0] ?? id}`;
}

/** Every entry not checked for over a year on the ISO day `idag`, oldest first. Drafts are left out. */
export function finnGamle(filer: readonly Råfil[], idag: string): Gammel[] {
  const base = byggBase(filer, { idag });
  return base.dokumenter
    .flatMap(({ fil, frontmatter: { data, linjeFor } }): Gammel[] => {
      if (!erObjekt(data) || data['utkast'] === true) return [];
      const sistKontrollert = tekst(data['sistKontrollert']);
      const grad = sistKontrollert === '' ? 'fersk' : ferskhet(sistKontrollert, idag);
      if (grad === 'fersk') return [];
      const linje = linjeFor(['sistKontrollert']);
      return [{ fil, linje, tittel: tekst(data['tittel']), sistKontrollert, grad, eier: eier(data, base) }];
    })
    .sort((a, b) => (a.sistKontrollert < b.sistKontrollert ? -1 : a.sistKontrollert > b.sistKontrollert ? 1 : a.fil < b.fil ? -1 : 1));
}

/** The same entries by owner; the owner of the oldest entry first. */
export const perEier = (gamle: readonly Gammel[]): [string, Gammel[]][] => [...Map.groupBy(gamle, (ett) => ett.eier)];
