import type { Metodeoppforing } from '../base.ts';
import { tallord } from '../setninger.ts';
import type { Kontorprofil } from './profil.ts';

/** An office that is like another, and why. */
export interface LignendeKontor {
  profil: Kontorprofil;
  grunner: string[];
}

/** What offices like this one have tried, and this one has not. */
export interface ProvdAvLignende {
  metode: Metodeoppforing;
  kontorer: Kontorprofil[];
}

const metodeIder = ({ provd }: Kontorprofil) => provd.map(({ metode }) => metode.id);

/** Offices under each of the keys `nokler` gives them. */
function grupper(alle: readonly Kontorprofil[], nokler: (profil: Kontorprofil) => readonly string[]) {
  const kart = new Map<string, Kontorprofil[]>();
  for (const profil of alle) {
    for (const nokkel of nokler(profil)) {
      const gruppe = kart.get(nokkel);
      if (gruppe) gruppe.push(profil);
      else kart.set(nokkel, [profil]);
    }
  }
  return kart;
}

/**
 * Finds the offices like one: in the same municipality or county of today, of the same size where a source gives
 * it, or with some of the same methods. Most reasons first, then most methods in common, then by name.
 */
export function lagKontorlikhet(alle: readonly Kontorprofil[]): (profil: Kontorprofil, maks?: number) => LignendeKontor[] {
  const iFylket = grupper(alle, ({ kontor }) => [kontor.fylke]);
  const avStorrelse = grupper(alle, ({ kontor }) => (kontor.storrelse ? [kontor.storrelse] : []));
  const medMetode = grupper(alle, metodeIder);

  return (profil, maks = 8) => {
    const { kontor } = profil;
    const felles = new Map<Kontorprofil, number>();
    for (const id of metodeIder(profil)) {
      for (const annen of medMetode.get(id) ?? []) felles.set(annen, (felles.get(annen) ?? 0) + 1);
    }
    const kandidater = new Set([
      ...(iFylket.get(kontor.fylke) ?? []),
      ...felles.keys(),
      ...(kontor.storrelse ? (avStorrelse.get(kontor.storrelse) ?? []) : []),
    ]);
    kandidater.delete(profil);
    return [...kandidater]
      .map((annen) => {
        const sammeFylke = annen.kontor.fylke === kontor.fylke;
        const antall = felles.get(annen) ?? 0;
        const grunner = [
          ...(sammeFylke ? [annen.kontor.kommune === kontor.kommune ? 'samme kommune' : 'samme fylke'] : []),
          ...(kontor.storrelse && annen.kontor.storrelse === kontor.storrelse ? ['like stort'] : []),
          ...(antall > 0 ? [`har prøvd ${tallord(antall)} av de samme metodene`] : []),
        ];
        return { profil: annen, grunner, antall };
      })
      .sort((a, b) => b.grunner.length - a.grunner.length || b.antall - a.antall)
      .slice(0, maks)
      .map(({ profil: annen, grunner }) => ({ profil: annen, grunner }));
  };
}

/** Methods the offices like this one have tried and it has not, those most of them have tried first. */
export function provdAvLignende(profil: Kontorprofil, lignende: readonly LignendeKontor[], maks = 8): ProvdAvLignende[] {
  const egne = new Set(metodeIder(profil));
  const funnet = new Map<string, ProvdAvLignende>();
  for (const { profil: annen } of lignende) {
    for (const { metode } of annen.provd) {
      if (egne.has(metode.id)) continue;
      const rad = funnet.get(metode.id) ?? { metode, kontorer: [] };
      rad.kontorer.push(annen);
      funnet.set(metode.id, rad);
    }
  }
  return [...funnet.values()].sort((a, b) => b.kontorer.length - a.kontorer.length).slice(0, maks);
}
