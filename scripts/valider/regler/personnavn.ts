import type { Innholdsbase } from '../base.ts';
import type { Dokument } from '../dokument.ts';
import { nyFeil, type Feil } from '../feil.ts';
import { FORNAVN } from '../fornavn.ts';
import type { Regel } from '../regel.ts';
import { alleTekster } from '../verdier.ts';

const ID = 'personnavn';

const ORD = String.raw`\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*`;
const MELLOM = String.raw`(?:[ \u00A0]+|[ ]*\n[ ]*(?!\n))`;
/** Words with a capital in a row, with the initials and the «von der» of family names between them. */
const REKKE = new RegExp(
  String.raw`(?<![\p{L}\p{N}«/.-])${ORD}(?:${MELLOM}(?:${ORD}|\p{Lu}\.|(?:von|van|de|der|den|af|al|el)(?=${MELLOM}(?:${ORD}|de[rn]))))+(?![\p{L}\p{N}])`,
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

/** Where the names of things stand: what is in one of these is no private person. */
const NAVNEFELT = new Set(['tittel', 'aliaser', 'navn', 'institusjon', 'institusjoner', 'forfattere', 'oppdragsgiver', 'serie', 'kommune', 'bydel']);

const fold = (tekst: string) => tekst.replaceAll(/\s+/gu, ' ').trim();

/** Every name the base itself gives an author, a method, a place or an organisation, as one text. */
function kjenteNavn({ dokumenter }: Innholdsbase): string {
  return dokumenter
    .flatMap(({ frontmatter: { data } }) =>
      [...alleTekster(data)].filter(({ sti }) => sti.some((ledd) => typeof ledd === 'string' && NAVNEFELT.has(ledd))),
    )
    .map(({ tekst }) => fold(tekst))
    .join('\n');
}

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

function finnNavn({ fil, tekst }: Dokument, kjente: string): Feil[] {
  return [...tekst.matchAll(REKKE)].flatMap(({ 0: rekke, index }) => {
    const funnet = navnI(rekke);
    if (!funnet || kjente.includes(fold(funnet.navn))) return [];
    const fra = index + funnet.fra;
    if (IKKE_PERSON_FORAN.test(tekst.slice(fra + funnet.navn.length))) return [];
    return [
      nyFeil(fil, ID, {
        linje: tekst.slice(0, fra).split('\n').length,
        alvor: 'advarsel',
        melding: `«${funnet.fornavn} ${funnet.etternavn.charAt(0)}…» ser ut som navnet på en person. Basen er åpen for alle, og den det gjelder, har ikke bedt om å stå her.`,
        råd: 'Skriv rollen, som «veilederen» eller «prosjektansvarlig ved kontoret». En forfatter føres opp under «forfattere» i kilden.',
      }),
    ];
  });
}

/** No names of persons but those of authors. Messages never repeat a whole name, because they end up in logs. */
export const regel: Regel = {
  id: ID,
  sjekk(base) {
    const kjente = kjenteNavn(base);
    return base.dokumenter.flatMap((dokument) => finnNavn(dokument, kjente));
  },
};
