import { brett, naermeste } from '../../src/skjema/naermeste.ts';
import type { Plassert } from './base.ts';

/**
 * The id in a collection that `skrevet` most likely means: the one that is called exactly that (name
 * or synonym, spelling folded), else the one with an id, name or synonym spelt most like it.
 */
export function finnForslag(skrevet: string, samling: ReadonlyMap<string, Plassert>): string | undefined {
  const idForOrd = new Map<string, string>();
  for (const { id, navn } of samling.values()) {
    for (const ord of [id, ...navn]) if (!idForOrd.has(brett(ord))) idForOrd.set(brett(ord), id);
  }
  const ord = idForOrd.has(brett(skrevet)) ? brett(skrevet) : naermeste(skrevet, idForOrd.keys());
  return ord === undefined ? undefined : idForOrd.get(ord);
}
