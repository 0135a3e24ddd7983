import { fjernede, flyttede, nokkel, type GammelId } from '../adresser.ts';
import type { Faktabase } from '../base.ts';
import { nyFeil, type Feil, type Merknad } from '../feil.ts';
import { finnForslag } from '../forslag.ts';
import type { Baseregel } from '../regel.ts';

const ID = 'tidligere-id';

const feil = ({ dokument, sti }: GammelId, merknad: Merknad): Feil =>
  nyFeil(dokument.fil, ID, { felt: sti.join('.'), linje: dokument.frontmatter.linjeFor(sti), ...merknad });

const sted = ({ dokument, sti }: GammelId) => `${dokument.fil}:${dokument.frontmatter.linjeFor(sti)}`;

/** The first of each key; what comes again is given to `igjen` with the first. */
function forste(ider: readonly GammelId[], igjen: (ny: GammelId, forst: GammelId) => void): Map<string, GammelId> {
  const kart = new Map<string, GammelId>();
  for (const ett of ider) {
    const forst = kart.get(nokkel(ett));
    if (forst === undefined) kart.set(nokkel(ett), ett);
    else igjen(ett, forst);
  }
  return kart;
}

function sjekkErstatning({ oppslag }: Faktabase, ett: GammelId): Feil[] {
  const kjente = oppslag.get(ett.samling) ?? new Map<string, never>();
  if (ett.ny === undefined || kjente.has(ett.ny)) return [];
  const forslag = finnForslag(ett.ny, kjente);
  const melding = `«${ett.ny}» finnes ikke.${forslag === undefined ? '' : ` Mente du «${forslag}»?`}`;
  const sti = [...ett.sti.slice(0, -1), 'erstattetAv'];
  return [feil({ ...ett, sti }, { melding, råd: 'Skriv id-en til en side av samme type, eller ta bort linjen.' })];
}

/** An address leads to one place: a page, another page, or why there is none. */
export const regel: Baseregel = {
  id: ID,
  sjekk(base) {
    const funnet: Feil[] = [];
    const flyttet = forste(flyttede(base), (ny, forst) => {
      if (ny.dokument === forst.dokument) return;
      const melding = `«${ny.id}» er også tidligere id for en annen side, i ${sted(forst)}.`;
      funnet.push(feil(ny, { melding, råd: 'La den stå på bare én av sidene.' }));
    });
    const borte = forste(fjernede(base), (ny, forst) => {
      funnet.push(feil(ny, { melding: `«${ny.id}» står her fra før, på ${sted(forst)}.`, råd: 'Ta bort den ene.' }));
    });
    for (const ett of flyttet.values()) {
      const levende = base.oppslag.get(ett.samling)?.get(ett.id);
      if (ett.id === ett.ny) {
        funnet.push(feil(ett, { melding: `«${ett.id}» er id-en siden har nå.`, råd: 'Skriv bare id-er den har hatt før.' }));
      } else if (levende) {
        const melding = `«${ett.id}» er id-en til en annen side, ${levende.fil}.`;
        funnet.push(feil(ett, { melding, råd: 'Ta den bort. En adresse kan bare føre til én side.' }));
      }
    }
    for (const ett of borte.values()) {
      const levende = base.oppslag.get(ett.samling)?.get(ett.id);
      const videre = flyttet.get(nokkel(ett));
      if (levende) {
        const melding = `«${ett.id}» er ikke fjernet: siden er ${levende.fil}.`;
        funnet.push(feil(ett, { melding, råd: 'Slett siden, eller ta bort punktet her.' }));
      } else if (videre) {
        const melding = `«${ett.id}» er tidligere id for en side, i ${sted(videre)}.`;
        funnet.push(feil(ett, { melding, råd: 'Ta bort punktet her. Siden er flyttet, ikke fjernet.' }));
      }
      funnet.push(...sjekkErstatning(base, ett));
    }
    return funnet;
  },
};
