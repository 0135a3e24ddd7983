import { stemmer } from '@orama/stemmers/norwegian';

/** Nynorsk and rarer endings the Snowball stemmer leaves, with what they become. */
const ENDELSER: readonly (readonly [RegExp, string])[] = [
  [/ane$/u, ''],
  [/(er|ar)$/u, ''],
  [/(ene|ena)$/u, ''],
];

/**
 * The stem of a lower-case word (Snowball Norwegian, with nynorsk plurals and doubled final consonants
 * folded): ungdommer, ungdommar → ungdom.
 */
export function stamme(ord: string): string {
  let stammen = stemmer(ord);
  if (stammen === ord && ord.length > 5) {
    for (const [endelse, ny] of ENDELSER) {
      if (!endelse.test(ord)) continue;
      stammen = ord.replace(endelse, ny);
      break;
    }
  }
  return stammen.replace(/(mm|nn|tt|ss|ll|kk|pp|gg)$/u, (dobbel) => dobbel.charAt(0));
}

/** What kartlegging, kartlegge and kartlagt share: the word without a verbal noun's ending, when enough is left. */
export function verbrot(ord: string): string {
  const rot = ord.replace(/(ingene|ingen|inga|inger|ing|elsen|else|ning)$/u, '');
  return rot.length >= 5 ? rot : ord;
}
