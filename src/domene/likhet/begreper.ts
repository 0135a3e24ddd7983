import type { Base } from '../base.ts';
import type { Begrepsgruppe } from './leksikon.ts';
import { LIKHETSFASETTER, LIKHETSFASETTNAVN, merketerm } from './merking.ts';

/** content/sokeord/tema.yaml: words people use when they write of a theme. */
export type Temaer = readonly { tema: string; ord: readonly string[] }[];

/**
 * Concepts of the comparison: the vocabularies' words, the glossary's, the editors' groups of synonyms, and their
 * themes, which are wider.
 */
export function begrepsgrupper(
  base: Base,
  redaktorenes: readonly (readonly string[])[],
  temaer: Temaer,
): Begrepsgruppe[] {
  const fraVokabular = LIKHETSFASETTNAVN.flatMap((fasett) =>
    (base.vokabular.get(LIKHETSFASETTER[fasett].vokabular)?.verdier ?? []).map(
      (verdi): Begrepsgruppe => [merketerm(fasett, verdi.id), [verdi.navn, ...verdi.synonymer]],
    ),
  );
  const fraBegreper = base.begreper.map(({ id, data }): Begrepsgruppe => [
    `#b/${id}`,
    [data.tittel, ...(data.forkortelse ? [data.forkortelse] : []), ...data.synonymer],
  ]);
  const fraRedaktorene = redaktorenes.map((uttrykk, nr): Begrepsgruppe => [`#s/${nr}`, uttrykk]);
  const fraTemaer = temaer.map(({ tema, ord }): Begrepsgruppe => [`#t/${tema}`, ord]);
  return [...fraVokabular, ...fraBegreper, ...fraRedaktorene, ...fraTemaer];
}

/** `fasett/id` → id of the wider word. */
export function overordnede(base: Base): Map<string, string> {
  return new Map(
    LIKHETSFASETTNAVN.flatMap((fasett) =>
      (base.vokabular.get(LIKHETSFASETTER[fasett].vokabular)?.verdier ?? []).flatMap(({ id, overordnet }) =>
        overordnet === undefined ? [] : [[`${fasett}/${id}`, overordnet] as const],
      ),
    ),
  );
}
