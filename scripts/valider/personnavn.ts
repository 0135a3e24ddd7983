import { FORNAVN } from './fornavn.ts';

const ORD = String.raw`\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*`;
const MELLOM = String.raw`(?:[ \u00A0]+|[ ]*\n[ ]*(?!\n))`;
/** No character before these is a capital. Looked at first, it is a fast way past all the small letters. */
const KAN_VAERE_STOR = String.raw`(?=[A-Z\u00C0-\u{10FFFF}])`;
/** Words with a capital in a row, with the initials and the «von der» of family names between them. */
const REKKE = new RegExp(
  String.raw`${KAN_VAERE_STOR}(?<![\p{L}\p{N}«/.-])${ORD}(?:${MELLOM}(?:${ORD}|\p{Lu}\.|(?:von|van|de|der|den|af|al|el)(?=${MELLOM}(?:${ORD}|de[rn]))))+(?![\p{L}\p{N}])`,
  'gu',
);
const ETT_ORD = new RegExp(String.raw`[^ \u00A0\n]+`, 'gu');
/** A given name, and at most this many words more. */
const LENGSTE_NAVN = 4;

/** What makes the words in front of it a place, an organisation or a prize. */
const IKKE_PERSON_FORAN =
  /^(?:s|-\p{L}+|[ \u00A0](?:AS|SA|KF|IKS|kommune|fylke|bydel|skole|vei|gate|plass|senter|kirke|hus|sykehus|stiftelse|prisen?|fondet|modellen|metoden|programmet))(?!\p{L})/u;
/** Words that are no family names, when they follow a word that is also a first name: «Per Januar», «Dag To». */
const IKKE_ETTERNAVN = new Set(
  `Januar Februar Mars April Mai Juni Juli August September Oktober November Desember Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag
  Norge Norden Nav Kommune Kommunen Kontoret Staten Stortinget Vei Gate Plass Skole Senter Rapport Rapporten Kilde Metoden En Et Den Det De
  Ett To Tre Fire Fem Hver Alle Noen Ingen Ikke Og Eller Som Når Hvis`.split(/\s+/u),
);

const fold = (tekst: string) => tekst.replaceAll(/\s+/gu, ' ').trim();

/** Where in a row of words a person's name begins, and the words of it; `undefined` when there is none. */
function navnI(rekke: string): { fra: number; navn: string; fornavn: string; etternavn: string } | undefined {
  const ord = [...rekke.matchAll(ETT_ORD)];
  const nr = ord.findIndex(([ett]) => FORNAVN.has(ett.split(/[-’']/u)[0] ?? ''));
  const deler = nr === -1 ? [] : ord.slice(nr, nr + LENGSTE_NAVN);
  const [forste, ...resten] = deler;
  const siste = resten.findLast(([ett]) => /^\p{Lu}\p{Ll}/u.test(ett));
  if (!forste || !siste || resten.some(([ett]) => IKKE_ETTERNAVN.has(ett))) return undefined;
  const navn = rekke.slice(forste.index, siste.index + siste[0].length);
  return { fra: forste.index, navn, fornavn: forste[0], etternavn: siste[0] };
}

/** A name of a person in a text, and where: from the first character to after the last. */
export interface Navnefunn {
  fra: number;
  til: number;
  /** With single spaces. */
  navn: string;
  fornavn: string;
  etternavn: string;
}

/** The full names in a text that seem to be persons', but for those `erKjent` knows to be something else. */
export function finnPersonnavn(tekst: string, erKjent: (navn: string) => boolean = () => false): Navnefunn[] {
  return [...tekst.matchAll(REKKE)].flatMap(({ 0: rekke, index }) => {
    const funnet = navnI(rekke);
    const navn = fold(funnet?.navn ?? '');
    if (!funnet || erKjent(navn)) return [];
    const fra = index + funnet.fra;
    const til = fra + funnet.navn.length;
    return IKKE_PERSON_FORAN.test(tekst.slice(til))
      ? []
      : [{ fra, til, navn, fornavn: funnet.fornavn, etternavn: funnet.etternavn }];
  });
}
