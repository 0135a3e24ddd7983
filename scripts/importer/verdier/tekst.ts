const USYNLIG = /[\p{Cf}\p{Co}\u{115F}\u{1160}\u{3164}]/gu;
const STYRETEGN = /(?![\n\t])\p{Cc}/gu;
/** UTF-8 that has been read as Windows-1252: «blÃ¥». */
const ODELAGT = /Ã[\u0080-\u00BF\u0152-\u2122]|Â[\u00A0-\u00BF]/u;
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž\u{178}';

/** The text as it was before it was read with the wrong character set, when that makes whole letters of all of it. */
function reparer(tekst: string): string {
  const bytes = Uint8Array.from([...tekst], (tegn) => {
    const kode = tegn.codePointAt(0) ?? 0;
    const plass = CP1252.indexOf(tegn);
    return kode < 256 ? kode : plass >= 0 ? 0x80 + plass : 0xff;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return tekst;
  }
}

/** A text made fit for the base: NFC, nothing invisible, whole letters, plain line breaks. */
export interface Rensetekst {
  tekst: string;
  /** Letters that were lost before the file came to us; a «�» became «[?]». */
  tapt: boolean;
  reparert: boolean;
}

export function rensTekst(raa: string): Rensetekst {
  const hel = raa.toWellFormed();
  const reparert = ODELAGT.test(hel) ? reparer(hel) : hel;
  const tapt = reparert.includes('\uFFFD');
  const tekst = reparert
    .replaceAll(/[\u2028\u2029\v\f]|\r\n?/gu, '\n')
    .replaceAll('\u2011', '-')
    .replaceAll('\uF0B7', '•')
    .replaceAll(USYNLIG, '')
    .replaceAll('\t', ' ')
    .replaceAll(STYRETEGN, '')
    .replaceAll('\uFFFD', '[?]')
    .replaceAll(/Ã(?=[\u00A0-\u00BF\u2020-\u2122])/gu, 'Ã ')
    .normalize('NFC')
    .replaceAll(/[^\S\n]+$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  return { tekst, tapt, reparert: reparert !== hel };
}

/** A text on one line. */
export const flat = (tekst: string): string => tekst.replaceAll(/\s+/gu, ' ').trim();

export const antallOrd = (tekst: string): number => tekst.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The text cut into pieces of at most `maks` characters: lines, then sentences, then words. Nothing is left out. */
export function stykker(tekst: string, maks: number): string[] {
  return tekst
    .split('\n')
    .map((linje) => linje.replace(/^\s*(?:[-•*–]|\d+[.)])\s+/u, '').trim())
    .filter((linje) => linje !== '')
    .flatMap((linje) => (linje.length <= maks ? [linje] : setningsvis(linje, maks)));
}

function setningsvis(linje: string, maks: number): string[] {
  const ut: string[] = [];
  let her = '';
  for (const ord of linje
    .split(/\s+/u)
    .flatMap((ett) => ett.match(new RegExp(`.{1,${maks}}`, 'gsu')) ?? [])) {
    while (her !== '' && her.length + 1 + ord.length > maks) {
      const slutt = Math.max(her.lastIndexOf('. '), her.lastIndexOf('! '), her.lastIndexOf('? '));
      ut.push(slutt > 0 ? her.slice(0, slutt + 1) : her);
      her = slutt > 0 ? her.slice(slutt + 2) : '';
    }
    her = her === '' ? ord : `${her} ${ord}`;
  }
  return her === '' ? ut : [...ut, her];
}
