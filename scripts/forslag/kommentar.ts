import type { Likt } from '../utkast/likt.ts';
import { synlig } from '../utkast/sikkertekst.ts';

const LENGST_VIST = 120;

/** Somebody's words inside a comment: one line, in a code span, where nothing is markup, mention or reference. */
export function sitert(tekst: string): string {
  const linje = synlig(tekst)
    .replaceAll(/[`\s]+/gu, ' ')
    .trim();
  const kort = linje.length > LENGST_VIST ? `${linje.slice(0, LENGST_VIST).trimEnd()} …` : linje;
  return `\`${kort === '' ? ' ' : kort}\``;
}

const punkter = (liste: readonly string[]) => liste.map((ett) => `- ${ett}`).join('\n');

const avsnitt = (tittel: string, liste: readonly string[], foran = '') =>
  liste.length === 0 ? [] : [`**${tittel}**`, `${foran}${punkter(liste)}`];

/** A similar page as a point of a list. */
export const vistLikhet = ({ tittel, hvor, fil }: Likt) =>
  `${sitert(tittel)}: ${hvor.toLowerCase()}. Siden ligger i ${sitert(fil)}.`;

const HILSEN = 'Takk for at dere deler dette!';
const PERSONVERN =
  'Se en gang til at ingen bruker eller ansatt kan kjennes igjen, og at det ikke står navn, telefonnummer eller e-postadresser her. Alle kan lese forslaget. Da kan dere rette det over.';

/** What is said when a draft is made. */
export interface Utkastkommentar {
  tittel: string;
  filer: readonly string[];
  lignende: readonly Likt[];
  ukjente: readonly string[];
  tomme: readonly string[];
  merknader: readonly string[];
  lesMer: string;
}

/** The comment on a proposal that became a draft: what happens next, and what would help. */
export function utkastkommentar(om: Utkastkommentar): string {
  const { tittel, filer, lignende, ukjente, tomme, merknader, lesMer } = om;
  return [
    HILSEN,
    `Vi har laget et utkast av ${sitert(tittel)}. Redaksjonen leser det, spør hvis noe er uklart, og publiserer det når det er klart. Retter dere forslaget, lages utkastet på nytt, helt til redaksjonen har begynt å skrive i det.`,
    ...avsnitt('Dette ligner på noe som står i basen', lignende.map(vistLikhet)),
    ...(lignende.length === 0
      ? []
      : ['Er det det samme? Skriv det i en kommentar. Da hører det dere har prøvd, hjemme på den siden.']),
    ...avsnitt('Dette har dere ikke skrevet noe om ennå', tomme),
    ...avsnitt('Se på dette', merknader),
    ...(ukjente.length === 0
      ? []
      : [
          `<details><summary>${ukjente.length} opplysninger står som «ukjent» i utkastet</summary>\n\n${punkter(ukjente)}\n\nVet dere noe av dette, hjelper det å skrive det i en kommentar.\n</details>`,
        ]),
    ...(lesMer === '' ? [] : [`Dere viser til ${sitert(lesMer)}. Redaksjonen ser om det kan bli en kilde.`]),
    PERSONVERN,
    `Utkastet ligger i ${filer.map(sitert).join(' og ')}.`,
  ].join('\n\n');
}

/** The comment on a proposal that could not become a draft. */
export function mangelkommentar(grunn: string, mangler: readonly string[]): string {
  return [
    HILSEN,
    grunn,
    punkter(mangler),
    'Trykk på de tre prikkene øverst i forslaget, velg «Edit», rett, og lagre. Da prøver vi igjen.',
  ].join('\n\n');
}
