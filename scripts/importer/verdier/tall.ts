/** A number as it was meant, or why it cannot be known. */
export type Talltolkning = { tall: number } | { melding: string };

const ENHET =
  /^(?:kr|nok|kroner)\.?\s*|\s*(?:(?<!t)kr|(?<![mt])nok|kroner|år|årsverk|stillinger?|stk)\.?$|,-$|\s*,-{1,2}$/giu;
const MILLIONER = /\s*(?:mill(?:ion(?:er)?)?|mnok)\.?$/iu;
const TUSEN = /\s*(?:tusen|tkr|tnok)\.?$/iu;

const tvetydig = (tekst: string): Talltolkning => ({
  melding: `«${tekst}» kan leses på to måter. Skriv tallet uten punktum og komma, eller med to desimaler.`,
});

function tolk(tekst: string, vist: string): Talltolkning {
  if (/^-?\d+$/u.test(tekst)) return { tall: Number(tekst) };
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(tekst))
    return { tall: Number(tekst.replaceAll('.', '').replace(',', '.')) };
  if (/^-?[1-9]\d{0,2},\d{3}$/u.test(tekst)) return tvetydig(vist);
  if (/^-?\d+,\d+$/u.test(tekst)) return { tall: Number(tekst.replace(',', '.')) };
  if (/^-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/u.test(tekst) || /^-?\d{1,3}(?:,\d{3})+\.\d+$/u.test(tekst)) {
    return { tall: Number(tekst.replaceAll(',', '')) };
  }
  if (/^-?\d+\.\d{1,2}$/u.test(tekst)) return { tall: Number(tekst) };
  return { melding: `«${vist}» er ikke et tall.` };
}

/** A number as Norwegians write it: «1 250 000,50», «kr 610.000,-», «1,2 mill. kroner». `undefined` for no number at all. */
export function lesTall(tekst: string): Talltolkning | undefined {
  const vist = tekst.replaceAll(/\s+/gu, ' ').trim();
  if (vist === '' || /^[-–—]$/u.test(vist) || /^(?:ukjent|vet ikke|ikke oppgitt|n\/?a)$/iu.test(vist))
    return undefined;
  let rest = vist.replaceAll('\u2212', '-').replaceAll(ENHET, '').trim();
  const ganger = MILLIONER.test(rest) ? 1_000_000 : TUSEN.test(rest) ? 1_000 : 1;
  rest = rest.replace(MILLIONER, '').replace(TUSEN, '').trim();
  // Groups of three, with whatever kind of space: \s holds the no-break ones.
  if (/^-?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u.test(rest))
    rest = rest.replaceAll(/\s/gu, '').replace(/\.(?=\d+$)/u, ',');
  const tolket = tolk(rest, vist.length > 40 ? `${vist.slice(0, 39)}…` : vist);
  if (!('tall' in tolket)) return tolket;
  const tall = Math.round(tolket.tall * ganger * 100) / 100;
  return Number.isSafeInteger(Math.round(tall))
    ? { tall }
    : { melding: `«${vist.slice(0, 40)}» er for stort.` };
}

const norsk = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
const ore = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** «1 250 000» and «1,5», with no-break spaces. */
export const visTall = (tall: number): string => norsk.format(tall);

/** «1 250 000 kroner» and «1 250 000,50 kroner», with no-break spaces between the digits. */
export const visKroner = (tall: number): string =>
  `${(Number.isInteger(tall) ? norsk : ore).format(tall)} kroner`;
