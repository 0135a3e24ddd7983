import type { Analyse, Slag } from './analyse.ts';
import { termvekt } from './vekter.ts';

/** One thing a text speaks of: a word or a fixed phrase, with all the terms it may be matched by. */
export interface Enhet {
  /** The same for words that mean the same, so that saying it in three ways counts once. */
  rot: string;
  /** Best first, each once. */
  termer: readonly (readonly [term: string, slag: Slag])[];
  /** Every place it stands, in order. */
  steder: readonly (readonly [fra: number, til: number])[];
}

/** What a text speaks of, each word or phrase once, in the order it is first said. */
export function enheter({ forekomster }: Analyse): Enhet[] {
  const etterSted = Map.groupBy(forekomster, ({ fra, til }) => `${fra}-${til}`);
  const funnet = new Map<string, { rot: string; termer: [string, Slag][]; steder: [number, number][] }>();
  for (const her of etterSted.values()) {
    const [forste] = her;
    if (!forste) continue;
    const ordet = her.find(({ slag }) => slag === 'ord' || slag === 'rettet');
    const begrep = her.find(({ slag }) => slag === 'begrep');
    const nokkel = ordet?.term ?? begrep?.term ?? forste.term;
    const kjent = funnet.get(nokkel);
    if (kjent) kjent.steder.push([forste.fra, forste.til]);
    else {
      const termer = her
        .map(({ term, slag }): [string, Slag] => [term, slag])
        .sort(([a, hvordanA], [b, hvordanB]) => termvekt(b, hvordanB) - termvekt(a, hvordanA));
      const unike = termer.filter(([term], nr) => termer.findIndex(([annen]) => annen === term) === nr);
      funnet.set(nokkel, { rot: begrep?.term ?? nokkel, termer: unike, steder: [[forste.fra, forste.til]] });
    }
  }
  return [...funnet.values()];
}
