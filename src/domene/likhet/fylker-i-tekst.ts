import { rens } from '../../norsk/normaliser.ts';

/** Ids of the counties a text names, in the order of `fylker` (id → name). «Møre og Romsdal» is one name. */
export function fylkerITekst(tekst: string, fylker: Readonly<Record<string, string>>): string[] {
  const rent = rens(tekst);
  return Object.entries(fylker).flatMap(([id, navn]) => {
    const navnene = navn.split(' – ').map((ett) => ett.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
    return new RegExp(String.raw`(?<!\p{L})(?:${navnene.join('|')})s?(?!\p{L})`, 'u').test(rent) ? [id] : [];
  });
}
