import { NYNORSKORD } from './nynorskord.ts';

/** Parts of words that differ, wherever in a compound they stand: `skulefråvær` → `skolefravær`. Longest first. */
const DELER: readonly (readonly [string, string])[] = [
  ['medverknad', 'medvirkning'],
  ['arbeidslaus', 'arbeidsledig'],
  ['rettleiing', 'veiledning'],
  ['rådgjeving', 'rådgivning'],
  ['vegleiing', 'veiledning'],
  ['rettleiar', 'veileder'],
  ['verksemd', 'virksomhet'],
  ['handsam', 'behandl'],
  ['forsking', 'forskning'],
  ['mottakar', 'mottaker'],
  ['røynsle', 'erfaring'],
  ['følgjing', 'følging'],
  ['deltakar', 'deltaker'],
  ['marknad', 'marked'],
  ['tilskot', 'tilskudd'],
  ['løysing', 'løsning'],
  ['fråvær', 'fravær'],
  ['innhald', 'innhold'],
  ['hushald', 'hushold'],
  ['tilbod', 'tilbud'],
  ['bustad', 'bolig'],
  ['brukar', 'bruker'],
  ['pengar', 'penger'],
  ['midlar', 'midler'],
  ['teneste', 'tjeneste'],
  ['leiar', 'leder'],
  ['vidare', 'videre'],
  ['lækjar', 'lege'],
  ['gjevar', 'giver'],
  ['gjevin', 'givnin'],
  ['utval', 'utvalg'],
  ['oppgåve', 'oppgave'],
  ['framand', 'fremmed'],
  ['skule', 'skole'],
  ['søkjar', 'søker'],
  ['sjølv', 'selv'],
  ['høyrsel', 'hørsel'],
  ['heim', 'hjem'],
  ['sjuk', 'syk'],
  ['låg', 'lav'],
  ['høg', 'høy'],
];

/** Endings that differ. They are tried on the word as it stands and after its parts are replaced. */
const ENDELSER: readonly (readonly [RegExp, string])[] = [
  [/arar$/u, 'ere'],
  [/arane$/u, 'erne'],
  [/ane$/u, 'ene'],
  [/ar$/u, 'er'],
  [/aren$/u, 'eren'],
  [/ande$/u, 'ende'],
  [/ast$/u, 'es'],
  [/kje$/u, 'ke'],
  [/kjer$/u, 'ker'],
  [/gje$/u, 'ge'],
  [/gjer$/u, 'ger'],
  [/leg(e|t|are)?$/u, 'lig$1'],
  [/legheit(a|en|er)?$/u, 'lighet$1'],
  [/heit(a|en|er)?$/u, 'het$1'],
  [/inga$/u, 'ingen'],
  [/inga$/u, 'elsen'],
  [/ing$/u, 'else'],
  [/ingar$/u, 'inger'],
  [/semd$/u, 'somhet'],
  [/nad(en|er)?$/u, 'ning'],
  [/a$/u, 'e'],
];

/**
 * What a lower-case word may be in bokmål, likeliest first, without the word itself. The guesses are
 * spellings only: whoever asks keeps those that are words.
 */
export function bokmalsformer(ord: string): string[] {
  const fraListen = NYNORSKORD.get(ord);
  if (fraListen !== undefined) return [fraListen];
  const byttet = DELER.reduce((hittil, [nynorsk, bokmal]) => hittil.replace(nynorsk, bokmal), ord);
  const grunner = byttet === ord ? [ord] : [byttet, ord];
  const boyd = grunner.flatMap((grunn) =>
    ENDELSER.flatMap(([endelse, ny]) => (endelse.test(grunn) ? [grunn.replace(endelse, ny)] : [])),
  );
  return [...new Set([byttet, ...boyd])].filter((form) => form !== ord);
}

/** The word in bokmål where the list knows it, else as it stands. */
export const tilBokmal = (ord: string): string => NYNORSKORD.get(ord) ?? ord;
