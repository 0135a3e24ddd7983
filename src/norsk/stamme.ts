import { stemmer } from '@orama/stemmers/norwegian';

/** Nynorsk and rarer endings the Snowball stemmer leaves, with what they become. */
const ENDELSER: readonly (readonly [RegExp, string])[] = [
  [/ane$/u, ''],
  [/(er|ar)$/u, ''],
  [/(ene|ena)$/u, ''],
];

/** Snowball gives veileder, veiledere and veilederne one stem each: what is left of the ending -er. */
const UTOVER = /(?<=.{4})ern?$/u;
/** Snowball takes -lege for the ending of vanlege. These are doctors. */
const LEGE = /^(?:(?:allmenn|bedrifts|fast|kommune|over|turnus|vakt)lege)(?:[nrs]|ne|ns|rs|nes)?$/u;

/** True for a doctor of some kind, whatever the inflection: fastlegene. */
export const erLege = (ord: string): boolean => LEGE.test(ord);

/** The Snowball stem alone, as Pagefind has it. */
export const grunnstamme = (ord: string): string => stemmer(ord);

/**
 * The stem of a lower-case word (Snowball Norwegian, with nynorsk plurals, people who do something and
 * doubled final consonants folded): ungdommer, ungdommar → ungdom; veiledere, veileder → veiled.
 */
export const stamme = (ord: string): string => foldetStamme(ord, stemmer(ord));

/** The same, where the Snowball stem is known already. */
export function foldetStamme(ord: string, grunn: string): string {
  if (erLege(ord)) return ord.replace(/lege[ners]*$/u, 'lege');
  let stammen = grunn;
  if (stammen === ord && ord.length > 5) {
    for (const [endelse, ny] of ENDELSER) {
      if (!endelse.test(ord)) continue;
      stammen = ord.replace(endelse, ny);
      break;
    }
  }
  return stammen.replace(UTOVER, '').replace(/(mm|nn|tt|ss|ll|kk|pp|gg)$/u, (dobbel) => dobbel.charAt(0));
}

/** One who does something, whatever the number: veiledere, veilederne → veileder. The word itself when it is no such. */
export const utover = (ord: string): string => ord.replace(/(?<=.{3}er)(e|en|ens|ne|nes|es|s)$/u, '');

/** What kartlegging, kartlegge and kartlagt share: the word without a verbal noun's ending, when enough is left. */
export function verbrot(ord: string): string {
  const rot = ord.replace(/(ingane|ingene|ingar|ingen|inga|inger|ing|elsen|else|ning)$/u, '');
  return rot.length >= 5 ? rot : ord;
}
