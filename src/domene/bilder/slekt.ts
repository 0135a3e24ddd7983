import type { Metodeoppforing } from '../base.ts';

/** How a method hangs on the one above it. */
export type Slektskap = 'byggerPa' | 'replikererFra' | 'avlostAv';

/** A method in a family, with those that came of it. */
export interface Slektsledd {
  id: string;
  tittel: string;
  /** Undefined for the first of a family. */
  slektskap: Slektskap | undefined;
  barn: Slektsledd[];
  /** Others it also came of; it is drawn only once, under the first. */
  ogsa: { id: string; tittel: string }[];
}

interface Kant {
  fra: string;
  til: string;
  slektskap: Slektskap;
}

/** Every «came of» between two methods of the base, from the older to the newer, each pair once. */
function kanter(metoder: readonly Metodeoppforing[], finnes: ReadonlyMap<string, string>): Kant[] {
  const sett = new Set<string>();
  return metoder
    .flatMap(({ id, data: { relasjoner } }): Kant[] => [
      ...(relasjoner.byggerPa ?? []).map((ett): Kant => ({ fra: ett.id, til: id, slektskap: 'byggerPa' })),
      ...(relasjoner.replikererFra ?? []).map((ett): Kant => ({ fra: ett.id, til: id, slektskap: 'replikererFra' })),
      ...(relasjoner.avlostAv ?? []).map((ett): Kant => ({ fra: id, til: ett.id, slektskap: 'avlostAv' })),
    ])
    .filter(({ fra, til }) => {
      const nokkel = `${fra}|${til}`;
      const ny = fra !== til && finnes.has(fra) && finnes.has(til) && !sett.has(nokkel);
      return ny && sett.add(nokkel);
    });
}

/**
 * The families of methods that came of each other, largest first. Each method stands once, in the order of the base;
 * a ring of methods is cut open at its first. One walk through the relations.
 */
export function slekter(metoder: readonly Metodeoppforing[]): { rot: Slektsledd; antall: number }[] {
  const titler = new Map(metoder.map(({ id, data }) => [id, data.tittel]));
  const alle = kanter(metoder, titler);
  const barn = Map.groupBy(alle, ({ fra }) => fra);
  const opphav = Map.groupBy(alle, ({ til }) => til);
  const tegnet = new Set<string>();
  const ledd = (id: string): { id: string; tittel: string } => ({ id, tittel: titler.get(id) ?? id });

  const tegn = (id: string, kant?: Kant): Slektsledd => {
    tegnet.add(id);
    return {
      ...ledd(id),
      slektskap: kant?.slektskap,
      barn: (barn.get(id) ?? []).flatMap((neste) => (tegnet.has(neste.til) ? [] : [tegn(neste.til, neste)])),
      ogsa: (opphav.get(id) ?? [])
        .filter((annen) => kant !== undefined && annen.fra !== kant.fra)
        .map(({ fra }) => ledd(fra)),
    };
  };
  const tell = (ett: Slektsledd): number => ett.barn.reduce((sum, neste) => sum + tell(neste), 1);

  const medBarn = metoder.map(({ id }) => id).filter((id) => barn.has(id));
  const rotter = [...medBarn.filter((id) => !opphav.has(id)), ...medBarn.filter((id) => opphav.has(id))];
  return rotter
    .flatMap((id) => (tegnet.has(id) ? [] : [tegn(id)]))
    .map((rot) => ({ rot, antall: tell(rot) }))
    .filter(({ antall }) => antall > 1)
    .sort((a, b) => b.antall - a.antall);
}
