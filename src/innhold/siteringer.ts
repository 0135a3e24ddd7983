import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMATER } from '../domene/sitering/formater.ts';
import { kildehenvisning, sidehenvisning, type Henvisning } from '../domene/sitering/henvisning.ts';
import { NETTSTED, nettadresse } from '../nettsted.ts';
import { hentBase } from './base.ts';

interface Props {
  henvisning: Henvisning;
}

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

/** Every page that can be cited, and every publication: `/<samling>/<id>.<format>`. */
export const siterbare: GetStaticPaths = async () => {
  const base = await hentBase();
  return [
    ...SAMLINGER.flatMap((samling) =>
      base[samling].map((side) => ({ params: { siterbar: samling, id: side.id }, props: { henvisning: siteringAv(samling, side) } satisfies Props })),
    ),
    ...[...base.kilder].map(([id, kilde]) => ({ params: { siterbar: 'kilder', id }, props: { henvisning: kildehenvisning(id, kilde) } satisfies Props })),
  ];
};

/** Answers with a reference in a format. */
export const siteringssvar =
  (format: keyof typeof FORMATER): APIRoute<Props> =>
  ({ props }) =>
    new Response(FORMATER[format].skriv(props.henvisning), { headers: { 'Content-Type': FORMATER[format].type } });
