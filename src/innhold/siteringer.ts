import { createHash } from 'node:crypto';
import { kildehenvisning, sidehenvisning, type Henvisning } from '../domene/sitering/henvisning.ts';
import { NETTSTED, nettadresse } from '../nettsted.ts';
import { hentBase } from './base.ts';

/** The types of page readers cite. */
const SAMLINGER = ['metoder', 'forskning', 'veiledninger', 'begreper'] as const;

/** An entry with a page of its own. */
export interface Side {
  id: string;
  data: { tittel: string; sistKontrollert: string };
  body: string;
}

const VERSJONSTEGN = 8;

/** Which version of an entry this is: the same for the same content, another when anything in it is changed. */
export const versjonAv = ({ data, body }: Side): string =>
  createHash('sha256').update(JSON.stringify([data, body])).digest('hex').slice(0, VERSJONSTEGN);

/** How a page of the site is cited. */
export function siteringAv(samling: string, side: Side): Henvisning {
  const { tittel, sistKontrollert } = side.data;
  const adresse = nettadresse(`/${samling}/${side.id}/`);
  return sidehenvisning({ samling, id: side.id, tittel, sistKontrollert, versjon: versjonAv(side), adresse }, NETTSTED.navn);
}

/** What can be cited, and where: `/<samling>/<id>.<format>`. */
export interface Siterbar {
  samling: string;
  id: string;
  henvisning: Henvisning;
}

/** Every page that can be cited, and every publication. */
export async function siterbare(): Promise<Siterbar[]> {
  const base = await hentBase();
  return [
    ...SAMLINGER.flatMap((samling) => base[samling].map((side) => ({ samling, id: side.id, henvisning: siteringAv(samling, side) }))),
    ...[...base.kilder].map(([id, kilde]) => ({ samling: 'kilder', id, henvisning: kildehenvisning(id, kilde) })),
  ];
}
