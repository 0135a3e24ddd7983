import { KREVES_VED_PUBLISERING } from '../../../src/skjema/metoderegler.ts';
import { finnReferanser } from '../../../src/skjema/referanser.ts';
import type { Innholdsbase } from '../base.ts';
import type { Dokument } from '../dokument.ts';
import { nyFeil, type Feil } from '../feil.ts';
import { besok, linjeAv } from '../mdast.ts';
import type { Regel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

const ID = 'utkast';

const erUtkast = ({ frontmatter: { data } }: Dokument) => erObjekt(data) && data['utkast'] === true;

/** What a draft must have before it is published. */
function sjekkUtkast({ fil, type, frontmatter }: Dokument): Feil[] {
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
function sjekkPublisert({ fil, type, frontmatter, kropp }: Dokument, utkast: ReadonlySet<string>): Feil[] {
  const feil = finnReferanser(type.skjema, frontmatter.data)
    .filter(({ samling, id }) => utkast.has(`${samling}/${id}`))
    .map(({ sti, id }) =>
      nyFeil(fil, ID, {
        melding: melding(id),
        råd: RÅD,
        felt: sti.join('.'),
        linje: frontmatter.linjeFor(sti),
      }),
    );
  if (kropp === undefined) return feil;
  besok(kropp, (node) => {
    if (node.type !== 'link') return;
    const [, samling = '', id = ''] = /^\/([a-z]+)\/([^/#?]+)\//u.exec(node.url) ?? [];
    if (utkast.has(`${samling}/${id}`))
      feil.push(nyFeil(fil, ID, { melding: melding(id), råd: RÅD, linje: linjeAv(node) }));
  });
  return feil;
}

function sjekk({ dokumenter }: Innholdsbase): Feil[] {
  const utkast = dokumenter.filter(erUtkast);
  const ider = new Set(utkast.map(({ type, id }) => `${type.samling}/${id}`));
  if (ider.size === 0) return [];
  return dokumenter.flatMap((dokument) =>
    erUtkast(dokument) ? sjekkUtkast(dokument) : sjekkPublisert(dokument, ider),
  );
}

/** Drafts may wait with what they lack, and nothing published points at them. */
export const regel: Regel = { id: ID, sjekk };
