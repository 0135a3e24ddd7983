/** Soft hyphen, zero-width characters and direction marks: invisible, and never meant as letters. */
const USYNLIG = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** What is typed in more than one way. */
const TASTET_ULIKT = /[æøåöä]|ae|oe|aa/u;
const IKKE_ORD = /[^\p{L}\p{N}]+/gu;

/** NFC, without invisible characters and lone surrogates, letters as they were typed. Length may change. */
export function rens(tekst: string): string {
  return tekst.toWellFormed().normalize('NFC').replaceAll(USYNLIG, '').replaceAll('\ufffd', ' ');
}

/** Lower case, NFC, without invisible characters and lone surrogates. Length may change. */
export function normaliser(tekst: string): string {
  return rens(tekst).toLocaleLowerCase('nb');
}

/** The words of a text, lower case, in order: runs of letters and digits. */
export function ordene(tekst: string): string[] {
  return normaliser(tekst).split(IKKE_ORD).filter(Boolean);
}

/**
 * A key that is the same however æ, ø and å are typed: `øygarden`, `oygarden` and `oeygarden` meet.
 * Different words may share a key; it is for finding candidates, not for equality.
 */
export function asciinokkel(ord: string): string {
  if (!TASTET_ULIKT.test(ord)) return ord;
  return ord
    .replaceAll(/æ|ae/gu, 'e')
    .replaceAll(/ø|oe|ö/gu, 'o')
    .replaceAll(/å|aa|ä/gu, 'a');
}
