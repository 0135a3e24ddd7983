import type { Base, Forskningsoppforing, Metodeoppforing } from './base.ts';

/** Studies of a method, whether the study or the method names the other. */
export function forskningOm(base: Base, metode: Metodeoppforing): Forskningsoppforing[] {
  const nevnt = new Set(metode.data.relasjoner.forskning ?? []);
  return base.forskning.filter(({ id, data }) => nevnt.has(id) || data.metoder.includes(metode.id));
}

/** Methods a study is about, whether the study or the method names the other. */
export function metoderI(base: Base, studie: Forskningsoppforing): Metodeoppforing[] {
  const nevnt = new Set(studie.data.metoder);
  return base.metoder.filter(({ id, data }) => nevnt.has(id) || (data.relasjoner.forskning ?? []).includes(studie.id));
}
