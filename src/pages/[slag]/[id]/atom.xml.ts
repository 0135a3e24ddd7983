import type { APIRoute, GetStaticPaths } from 'astro';
import type { Stromoppforing } from '../../../domene/strommer/oppforinger.ts';
import { fylkesstrommer, malgruppestrommer, type Strom } from '../../../domene/strommer/strommer.ts';
import { hentBase } from '../../../innhold/base.ts';
import { atomsvar, hentStromoppforinger } from '../../../innhold/strommer.ts';

interface Props {
  strom: Strom;
  oppforinger: readonly Stromoppforing[];
}

export const getStaticPaths: GetStaticPaths = async () => {
  const base = await hentBase();
  const oppforinger = await hentStromoppforinger();
  return [...malgruppestrommer(base), ...fylkesstrommer(base)].map((strom) => {
    const [, slag, id] = strom.adresse.split('/');
    return { params: { slag, id }, props: { strom, oppforinger } satisfies Props };
  });
};

/** /malgruppe/<id>/atom.xml and /fylke/<id>/atom.xml: what is new and changed for a target group or in a county. */
export const GET: APIRoute<Props> = ({ props }) => atomsvar(props.strom, props.oppforinger);
