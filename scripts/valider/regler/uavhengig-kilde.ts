import { UAVHENGIGE } from '../../../src/skjema/koder.ts';
import type { Faktabase } from '../base.ts';
import type { Faktaark } from '../dokument.ts';
import { nyFeil, type Feil } from '../feil.ts';
import type { Baseregel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

const ID = 'uavhengig-kilde';
const KREVENDE: readonly unknown[] = ['evaluert-uavhengig', 'effekt-undersokt'];

/** Whether a kilde is independent; `undefined` when it does not exist or does not say. */
function uavhengigheter({ dokumenter }: Faktabase): Map<string, unknown> {
  const kilder = dokumenter.filter(({ type }) => type.samling === 'kilder');
  return new Map(
    kilder.map(({ id, frontmatter: { data } }) => [id, erObjekt(data) ? data['uavhengig'] : undefined]),
  );
}

function kildeIder(funn: unknown): string[] {
  return (Array.isArray(funn) ? funn : []).flatMap((ett: unknown) => {
    if (!erObjekt(ett) || !erObjekt(ett['kilde'])) return [];
    const { rapportertAv, kilde } = ett;
    const uavhengig = typeof rapportertAv === 'string' && UAVHENGIGE.includes(rapportertAv);
    return uavhengig && typeof kilde['id'] === 'string' ? [kilde['id']] : [];
  });
}

function sjekk({ fil, frontmatter }: Faktaark, uavhengig: ReadonlyMap<string, unknown>): Feil[] {
  const { data, linjeFor } = frontmatter;
  if (!erObjekt(data) || !KREVENDE.includes(data['utprovingsstatus'])) return [];
  const ider = kildeIder(data['funn']).filter((id) => typeof uavhengig.get(id) === 'boolean');
  if (ider.length === 0 || ider.some((id) => uavhengig.get(id) === true)) return [];
  const status = String(data['utprovingsstatus']);
  const kilder = [...new Set(ider)].map((id) => `«${id}»`).join(' og ');
  return [
    nyFeil(fil, ID, {
      melding: `«${status}» krever et funn med en uavhengig kilde. ${kilder} er ikke det.`,
      råd: 'Velg «evaluert-lokalt», eller vis til en kilde som har «uavhengig: true».',
      felt: 'utprovingsstatus',
      linje: linjeFor(['utprovingsstatus']),
    }),
  ];
}

/**
 * A method said to be independently evaluated has a finding by outsiders in an independent kilde. That
 * there is such a finding at all is the schema's to say, and that the kilde exists, another rule's.
 */
export const regel: Baseregel = {
  id: ID,
  sjekk(base) {
    const uavhengig = uavhengigheter(base);
    return base.dokumenter.flatMap((dokument) => sjekk(dokument, uavhengig));
  },
};
