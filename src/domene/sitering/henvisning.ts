import type { Kilde } from '../../skjema/kilde.ts';
import { forfatter, type Forfatter } from '../forfatter.ts';
import { visTidspunkt } from '../tid.ts';

/** What is cited, the same for a page of ours and a publication. */
export interface Henvisning {
  /** Unique in the site: the key in a reference manager. */
  nokkel: string;
  slag: Kilde['type'];
  tittel: string;
  forfattere: readonly Forfatter[];
  /** Who published it. */
  utgiver: string;
  aar: number;
  /** The ISO day of the version, where that is known. */
  dag?: string;
  /** Which version of the page: another one when anything in it is changed. */
  versjon?: string;
  serie?: string | undefined;
  adresse?: string | undefined;
}

/** What a page of the site is cited by. */
export interface Siterbar {
  samling: string;
  id: string;
  tittel: string;
  sistKontrollert: string;
  versjon: string;
  /** The whole address. */
  adresse: string;
}

/** A page of the site, as the version that was last checked. */
export function sidehenvisning({ samling, id, tittel, sistKontrollert, versjon, adresse }: Siterbar, nettsted: string): Henvisning {
  return {
    nokkel: `${nettsted.toLowerCase()}-${samling}-${id}`,
    slag: 'nettside',
    tittel,
    forfattere: [{ institusjon: nettsted }],
    utgiver: nettsted,
    aar: Number(sistKontrollert.slice(0, 4)),
    dag: sistKontrollert,
    versjon,
    adresse,
  };
}

/** A publication in content/kilder. Without authors it is cited by the institution. */
export function kildehenvisning(id: string, { tittel, forfattere, institusjon, aar, serie, type, adresse }: Kilde): Henvisning {
  return {
    nokkel: id,
    slag: type,
    tittel,
    forfattere: forfattere?.map(forfatter) ?? [{ institusjon }],
    utgiver: institusjon,
    aar,
    serie,
    adresse,
  };
}

/** A page of the site as text to put in a list of references (APA 7 in Norwegian). */
export function siteringstekst({ tittel, utgiver, aar, dag, versjon, adresse }: Henvisning): { for: string; tittel: string; etter: string } {
  const tidspunkt = dag === undefined ? String(aar) : `${aar}, ${visTidspunkt(dag).replace(/ \d+$/u, '')}`;
  const punktum = /[.?!]$/u.test(tittel) ? '' : '.';
  const slutt = versjon === undefined ? punktum : ` (versjon ${versjon}).`;
  return { for: `${utgiver}. (${tidspunkt}). `, tittel, etter: `${slutt}${adresse ? ` ${adresse}` : ''}` };
}
