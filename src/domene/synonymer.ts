import type { Base } from './base.ts';

/** Vocabularies whose words people search with. */
const VOKABULARER = ['malgrupper', 'tiltakskategorier', 'livsomrader', 'utfordringer', 'samarbeidsparter', 'lovhjemler'] as const;

/** Groups of words that mean the same, from the editors' list, the vocabularies and the glossary. */
export function synonymgrupper(base: Base, redaktorenes: readonly (readonly string[])[]): string[][] {
  const fraVokabular = VOKABULARER.flatMap((navn) =>
    (base.vokabular.get(navn)?.verdier ?? []).map((verdi) => [verdi.navn, ...verdi.synonymer]),
  );
  const fraBegreper = base.begreper.map(({ data }) => [data.tittel, ...(data.forkortelse ? [data.forkortelse] : []), ...data.synonymer]);
  return [...redaktorenes, ...fraVokabular, ...fraBegreper].map((gruppe) => [...gruppe]).filter((gruppe) => gruppe.length > 1);
}
