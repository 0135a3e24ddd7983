import { avsnitt } from '../../../src/domene/soknad/markdown.ts';

/** Addresses that become links by themselves, and that our own rules would let through. */
const TRYGG_ADRESSE = /^https:\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[\w\-./%?=&#]*[\w/])?$/iu;
const ADRESSE = /(?:https?:\/\/|www\.)[^\s<>()«»]+/giu;

/**
 * Running text as Markdown that says the same: nothing in it becomes markup, a component or code, and an
 * address that is not whole stands as it was written.
 */
export function somMarkdown(tekst: string): string {
  const adresser: string[] = [];
  const merket = tekst.replaceAll(ADRESSE, (adresse) => {
    const bar = adresse.replace(/[.,:;!?'"*_~]+$/u, '');
    adresser.push(TRYGG_ADRESSE.test(bar) ? bar : `\`${bar.replaceAll('`', "'")}\``);
    return `\uE000${adresser.length - 1}\uE001${adresse.slice(bar.length)}`;
  });
  const linjer = merket.split('\n').map((linje) => linje.replace(/^\s*[•*–]\s+/u, '- '));
  return avsnitt(linjer).replaceAll(
    /\uE000(\d+)\uE001/gu,
    (_treff, nr: string) => adresser[Number(nr)] ?? '',
  );
}

/** An attribute of a component: no quotes, braces or angles. */
export const somAttributt = (tekst: string): string =>
  tekst
    .replaceAll(/["{}<>&\\`]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();
