import type { Merknad } from '../feil.ts';
import { dokumentregel } from '../regel.ts';
import { erObjekt } from '../verdier.ts';

const FERDIG: readonly unknown[] = ['avsluttet', 'stanset'];
const radene = (verdi: unknown): unknown[] => (Array.isArray(verdi) ? verdi : []);

/** What a method says of itself in one field does not go against what it says in another. */
export const regel = dokumentregel('motsigelser', function* ({ type, frontmatter: { data, linjeFor } }): Iterable<Merknad> {
  if (type.type !== 'metode' || !erObjekt(data)) return;
  const utprovinger = radene(data['utprovinger']);
  const ved = (...sti: (string | number)[]) => ({ felt: sti.join('.'), linje: linjeFor(sti) });
  if (data['utprovingsstatus'] === 'ikke-provd' && utprovinger.length > 0) {
    const melding = 'Utprøvingsstatus er «ikke-provd», men siden har utprøvinger.';
    yield { melding, råd: 'Velg «provd-lokalt», eller ta bort utprøvingene.', ...ved('utprovingsstatus') };
  }
  for (const [nr, utproving] of utprovinger.entries()) {
    if (!erObjekt(utproving)) continue;
    const { status, slutt } = utproving;
    if ((status === 'pagar' || status === 'ide') && slutt !== undefined && slutt !== 'ukjent') {
      const melding = `Utprøvingen har slutt (${String(slutt)}), men status «${status}».`;
      yield { melding, råd: 'Velg «avsluttet» eller «stanset», eller ta bort slutt.', ...ved('utprovinger', nr, 'status') };
    } else if (status === 'pagar' && FERDIG.includes(data['status'])) {
      const melding = `Metoden har status «${String(data['status'])}», men utprøvingen «pagar».`;
      yield { melding, råd: 'Rett den av dem som ikke stemmer.', ...ved('utprovinger', nr, 'status') };
    }
  }
  for (const felt of ['tiltakskategorier', 'lovhjemler']) {
    for (const [nr, merking] of radene(data[felt]).entries()) {
      if (!erObjekt(merking) || merking['grunnlag'] !== 'kilde' || merking['kilde'] !== undefined) continue;
      const melding = 'Grunnlaget er «kilde», men det står ikke hvilken.';
      yield { melding, råd: 'Legg til «kilde» med id og sted, eller velg «redaksjonell».', ...ved(felt, nr, 'grunnlag') };
    }
  }
});
