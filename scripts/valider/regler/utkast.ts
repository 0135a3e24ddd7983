import { KREVES_VED_PUBLISERING } from '../../../src/skjema/metoderegler.ts';
import type { Faktabase } from '../base.ts';
import type { Faktaark } from '../dokument.ts';
import { nyFeil, type Feil } from '../feil.ts';
import type { Baseregel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

const ID = 'utkast';

const erUtkast = ({ frontmatter: { data } }: Faktaark) => erObjekt(data) && data['utkast'] === true;

/** What a draft must have before it is published. */
function sjekkUtkast({ fil, type, frontmatter }: Faktaark): Feil[] {
  const { data, linjeFor } = frontmatter;
  if (type.type !== 'metode' || !erObjekt(data)) return [];
  return Object.entries(KREVES_VED_PUBLISERING).flatMap(([felt, navn]) => {
    const verdi = data[felt];
    if (!Array.isArray(verdi) || verdi.length > 0) return [];
    const melding = `${navn} er ikke valgt ennå.`;
    const råd = 'Velg før «utkast: true» tas bort. Da må minst én være med.';
    return [nyFeil(fil, ID, { melding, råd, felt, linje: linjeFor([felt]), alvor: 'advarsel' })];
  });
}

const melding = (id: string) => `«${id}» er et utkast, og vises ikke på nettstedet.`;
const RÅD = 'Ta bort henvisningen til den er publisert, eller publiser den først.';

/** A published page never leads to a draft: the link would go nowhere. */
function sjekkPublisert({ fil, frontmatter, fakta }: Faktaark, utkast: ReadonlySet<string>): Feil[] {
  const feil = fakta.referanser
    .filter(({ samling, id }) => utkast.has(`${samling}/${id}`))
    .map(({ sti, id }) =>
      nyFeil(fil, ID, {
        melding: melding(id),
        råd: RÅD,
        felt: sti.join('.'),
        linje: frontmatter.linjeFor(sti),
      }),
    );
  const lenker = fakta.lenker.flatMap(({ url = '', linje }) => {
    const [, samling = '', id = ''] = /^\/([a-z]+)\/([^/#?]+)\//u.exec(url) ?? [];
    return utkast.has(`${samling}/${id}`) ? [nyFeil(fil, ID, { melding: melding(id), råd: RÅD, linje })] : [];
  });
  return [...feil, ...lenker];
}

function sjekk({ dokumenter }: Faktabase): Feil[] {
  const utkast = dokumenter.filter(erUtkast);
  const ider = new Set(utkast.map(({ type, id }) => `${type.samling}/${id}`));
  if (ider.size === 0) return [];
  return dokumenter.flatMap((dokument) =>
    erUtkast(dokument) ? sjekkUtkast(dokument) : sjekkPublisert(dokument, ider),
  );
}

/** Drafts may wait with what they lack, and nothing published points at them. */
export const regel: Baseregel = { id: ID, sjekk };
