import { brett } from '../../../src/skjema/naermeste.ts';
import { somId, tilKebab } from '../../../src/domene/kebab.ts';
import { flat } from '../verdier/tekst.ts';

export const LENGSTE_TITTEL = 100;
const LENGSTE_ID = 60;
const KORT_OM = { min: 20, maks: 250 } as const;
/** Names Windows keeps for itself. */
const RESERVERT = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A text cut at a word, with «…» when something is left out. */
export function klipp(tekst: string, maks: number): string {
  const hel = flat(tekst);
  if (hel.length <= maks) return hel;
  const kuttet = hel
    .slice(0, maks - 2)
    .toWellFormed()
    .replace(/\uFFFD$/u, '');
  return `${kuttet.replace(/\s\S{0,40}$/u, '')} …`;
}

/** The names that are in use, spelling folded. */
export interface Opptatt {
  titler: Set<string>;
  kortOm: Set<string>;
  ider: Set<string>;
}

/** The first of some names that is free, marked as taken; the last one gets a number. */
function forsteLedige(
  kandidater: readonly string[],
  opptatt: Set<string>,
  som: (navn: string) => string,
): string {
  const siste = kandidater.at(-1) ?? '';
  for (let nr = 1; ; nr += 1) {
    const ledig =
      nr === 1
        ? kandidater.find((navn) => !opptatt.has(som(navn)))
        : [`${siste} ${nr}`].find((navn) => !opptatt.has(som(navn)));
    if (ledig === undefined) continue;
    opptatt.add(som(ledig));
    return ledig;
  }
}

/** A title nobody else has: with the office, then the year, then a number where needed. */
export function ledigTittel(tittel: string, tillegg: readonly string[], { titler }: Opptatt): string {
  const med = tillegg.map((_, nr) => ` (${tillegg.slice(0, nr + 1).join(', ')})`);
  const kandidater = ['', ...med].map((hale) => `${klipp(tittel, LENGSTE_TITTEL - 4 - hale.length)}${hale}`);
  return forsteLedige(kandidater, titler, brett);
}

/** A file name nobody else has: a–z, digits and hyphens. */
export function ledigId(tittel: string, tillegg: readonly string[], { ider }: Opptatt): string {
  const rot = somId(tittel, 'tiltak-uten-navn', LENGSTE_ID);
  const trygg = RESERVERT.test(rot) ? `${rot}-tiltak` : rot;
  const kandidater = [trygg, ...tillegg.map((_, nr) => [trygg, ...tillegg.slice(0, nr + 1)].join(' '))];
  return tilKebab(forsteLedige(kandidater.map(tilKebab), ider, tilKebab));
}

/** The first whole sentences of a description, as many as there is room for; else a line that says what is lacking. */
export function lagKortOm(beskrivelse: string, tittel: string, { kortOm }: Opptatt): string {
  let her = '';
  for (const setning of flat(beskrivelse).split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}«"])/u)) {
    const neste = her === '' ? setning : `${her} ${setning}`;
    if (neste.length > KORT_OM.maks || !/[^.][.!?]$/u.test(setning) || setning.includes(' fjernet]')) break;
    her = neste;
  }
  const hel = her.length >= KORT_OM.min && /^[«("]?[\p{Lu}\p{N}]/u.test(her);
  const ellers = `Utkast fra rapporteringen: «${tittel}». Redaksjonen må skrive kort hva tiltaket er.`;
  const valgt = hel && !kortOm.has(brett(her)) ? her : ellers;
  kortOm.add(brett(valgt));
  return valgt;
}
