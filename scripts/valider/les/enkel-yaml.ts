import { misforstatt } from './misforstatt.ts';

/** A line with something on it: what stands there, without indentation and spaces at the end. */
interface Linje {
  /** Its place in the text, which tells what stands right below it. */
  plass: number;
  innrykk: number;
  tekst: string;
}

/** Where the reading has come to; it stops for good when something is not simple. */
interface Lesing {
  linjer: Linje[];
  nr: number;
}

/** Thrown to oneself: the text is more than this reader knows. */
class IkkeEnkelt extends Error {}

const NOKKEL = /^([A-Za-z][\w-]{0,60}):(?: +(.*))?$/u;
/** Words that are not the text they are written as. */
const ANDRE_VERDIER = /^(?:null|true|false|yes|no|on|off|y|n)$/iu;
const HELTALL = /^(?:0|[1-9]\d{0,14})$/u;
/** Everything the core schema reads as a number (yaml, schema/core). */
const TALL =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|[-+]?\.inf|\.nan)$/iu;
/** Characters a plain text cannot begin with, or that would end it. */
const INDIKATOR = /^[-?:,[\]{}#&*!|>'"%@`~=<]|: |:$| #/u;
/** Anything but printable ASCII and ordinary letters and signs, which no reader could see differently. */
const ANNET_TEGN = /[^\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2026]/u;

/** A quoted text that goes on below: nothing in it is read as anything but text. */
const APENT_SITAT = /^(?:"[^"\\]*|'[^']*)$/u;

/** A list on one line, of nothing but words. */
const LISTE = /^\[([^[\]{}"'#:]+)\]$/u;

const stopp = (): never => {
  throw new IkkeEnkelt();
};

function tilLinjer(tekst: string): Linje[] {
  return tekst.split('\n').flatMap((linje, plass) => {
    const innhold = linje.replace(/^ +/u, '');
    if (innhold === '' || innhold.startsWith('#')) return [];
    if (/^(?:---|\.\.\.)/u.test(linje)) stopp();
    return [{ plass, innrykk: linje.length - innhold.length, tekst: innhold.replace(/ +$/u, '') }];
  });
}

function lesVerdi(tekst: string): unknown {
  const sitat = /^"([^"\\]*)"$|^'([^']*)'$/u.exec(tekst);
  if (sitat) return sitat[1] ?? sitat[2];
  if (tekst === '[]') return [];
  if (tekst === '{}') return {};
  const liste = LISTE.exec(tekst)?.[1];
  if (liste !== undefined) return liste.split(',').map((ord) => lesVerdi(ord.replace(/^ +| +$/gu, '')));
  if (tekst === 'true') return true;
  if (tekst === 'false') return false;
  if (HELTALL.test(tekst)) return Number(tekst);
  if (tekst === '' || INDIKATOR.test(tekst) || ANDRE_VERDIER.test(tekst) || TALL.test(tekst)) stopp();
  if (/^[-+]?\d/u.test(tekst) && misforstatt(tekst)) stopp();
  return tekst;
}

const erPunkt = ({ tekst }: Linje) => tekst === '-' || tekst.startsWith('- ');

/** What stands below a key or a lone dash at `innrykk`; nothing there means null. */
function lesUnder(lesing: Lesing, innrykk: number, { punktPaSammeNiva }: { punktPaSammeNiva: boolean }): unknown {
  const neste = lesing.linjer[lesing.nr];
  if (neste === undefined || neste.innrykk < innrykk) return null;
  if (neste.innrykk > innrykk) return lesBlokk(lesing);
  return punktPaSammeNiva && erPunkt(neste) ? lesListe(lesing, innrykk) : null;
}

/** Whether a text that is not quoted, and begins with the line `forst`, goes on with the line `neste`. */
const erLopende = (forst: string, neste: string) =>
  !INDIKATOR.test(neste) && !/^["']/u.test(forst) && typeof lesVerdi(forst) === 'string';

/** A value that begins on the line of its key or dash; text, quoted or plain, may go on below, further in. */
function lesPaLinjen(lesing: Lesing, innrykk: number, forst: string): unknown {
  const { linjer } = lesing;
  let tekst = forst;
  for (let neste = linjer[lesing.nr]; neste && neste.innrykk > innrykk; neste = linjer[lesing.nr]) {
    const rettOver = linjer[lesing.nr - 1]?.plass === neste.plass - 1;
    if (!rettOver || !(APENT_SITAT.test(tekst) || erLopende(forst, neste.tekst))) stopp();
    tekst += ` ${neste.tekst}`;
    lesing.nr += 1;
  }
  return lesVerdi(tekst);
}

function lesFelter(lesing: Lesing, innrykk: number): Record<string, unknown> {
  const felter: Record<string, unknown> = {};
  for (let linje = lesing.linjer[lesing.nr]; linje?.innrykk === innrykk; linje = lesing.linjer[lesing.nr]) {
    const [, nokkel = stopp(), verdi = ''] = NOKKEL.exec(linje.tekst) ?? stopp();
    if (ANDRE_VERDIER.test(nokkel) || Object.hasOwn(felter, nokkel)) stopp();
    lesing.nr += 1;
    felter[nokkel] =
      verdi === '' ? lesUnder(lesing, innrykk, { punktPaSammeNiva: true }) : lesPaLinjen(lesing, innrykk, verdi);
  }
  return felter;
}

function lesListe(lesing: Lesing, innrykk: number): unknown[] {
  const liste: unknown[] = [];
  for (
    let linje = lesing.linjer[lesing.nr];
    linje?.innrykk === innrykk && erPunkt(linje);
    linje = lesing.linjer[lesing.nr]
  ) {
    const rest = linje.tekst.slice(1).replace(/^ +/u, '');
    if (NOKKEL.test(rest)) {
      const indre = innrykk + linje.tekst.length - rest.length;
      lesing.linjer[lesing.nr] = { ...linje, innrykk: indre, tekst: rest };
      liste.push(lesFelter(lesing, indre));
    } else {
      lesing.nr += 1;
      liste.push(
        rest === '' ? lesUnder(lesing, innrykk, { punktPaSammeNiva: false }) : lesPaLinjen(lesing, innrykk, rest),
      );
    }
  }
  return liste;
}

function lesBlokk(lesing: Lesing): unknown {
  const forste = lesing.linjer[lesing.nr] ?? stopp();
  return erPunkt(forste) ? lesListe(lesing, forste.innrykk) : lesFelter(lesing, forste.innrykk);
}

/**
 * Reads the YAML nearly every file is written in: fields and lists by indentation, plain or quoted values. It
 * knows nothing else. What it answers is what `yaml` answers with the core schema (a test compares them),
 * ten times as fast; for any other text, right or wrong, the answer is `undefined` and `yaml` must read it.
 */
export function lesEnkelYaml(tekst: string): { data: unknown } | undefined {
  if (ANNET_TEGN.test(tekst)) return undefined;
  try {
    const lesing = { linjer: tilLinjer(tekst), nr: 0 };
    const data = lesBlokk(lesing);
    return lesing.nr === lesing.linjer.length ? { data } : undefined;
  } catch (feil) {
    if (feil instanceof IkkeEnkelt) return undefined;
    throw feil;
  }
}
