import { fellesLinjer, fellesOrd, ulikt } from './beskrivelse.ts';
import type { Likhetsfil } from './likhetsfil.ts';
import { STYRKETEKST } from './styrke.ts';
import type { Lignende } from './svar.ts';

/** A part of a report. It is drawn on the page and written as Markdown from the same parts. */
export type Rapportdel =
  | { slag: 'h1' | 'h2' | 'h3' | 'avsnitt' | 'sitat'; tekst: string }
  | { slag: 'punkter'; punkter: readonly string[] };

export interface Rapportgrunnlag {
  /** The day of the report, as people write it. */
  dato: string;
  /** The last day an entry of the base was checked, as people write it. */
  basedato: string;
  /** Names the contents of the base: two reports with the same one were made from the same. */
  utgave: string;
  antall: Likhetsfil['antall'];
  navn: Likhetsfil['navn'];
  tekst: string;
  /** What was chosen beside the text, as «Målgruppe: Unge». */
  avgrensning: readonly string[];
  treff: readonly Lignende[];
  /** `data-treff` of the hits that were ticked. */
  valgte: ReadonlySet<string>;
  notat: string;
  /** The site's address, without a final slash. */
  nettsted: string;
}

const o = (slag: 'h1' | 'h2' | 'h3' | 'avsnitt' | 'sitat', tekst: string): Rapportdel => ({ slag, tekst });
const p = (punkter: readonly string[]): Rapportdel => ({ slag: 'punkter', punkter });

const funnet = ({ post, styrke }: Lignende, nettsted: string): string => {
  const { kort } = post;
  const fakta = [kort.status?.[1], kort.sted, kort.undersokt[1]].filter((ett) => ett !== undefined && ett !== '');
  return `${kort.tittel}. ${STYRKETEKST[styrke]}. ${fakta.join('. ')}. ${nettsted}/${post.treff}/`;
};

function valgt({ post, ord, fasetter }: Lignende, { navn }: Pick<Rapportgrunnlag, 'navn'>): Rapportdel[] {
  const { kort } = post;
  const felles = fellesLinjer(fasetter.samme, navn).map(({ tittel, navn: navnene }) => `${tittel}: ${navnene.join(', ')}`);
  return [
    o('h3', kort.tittel),
    o('avsnitt', kort.kortOm),
    p([
      ...felles,
      ...(ulikt(fasetter.bareDem, navn) !== '' ? [`Bare hos dem: ${ulikt(fasetter.bareDem, navn)}`] : []),
      ...(ulikt(fasetter.bareDere, navn) !== '' ? [`Bare i teksten vår: ${ulikt(fasetter.bareDere, navn)}`] : []),
      ...(ord.length > 0 ? [`Felles ord: ${ord.map(fellesOrd).join(', ')}`] : []),
      ...kort.laerdom.map(([overskrift, punkter]) => `${overskrift}: ${punkter.join(' ')}`),
      ...(kort.sporHvem === '' ? [] : [`Hvem dere kan spørre: ${kort.sporHvem}`]),
    ]),
  ];
}

/** A dated account of a comparison: what was compared, with which base, what was found, and what was chosen. */
export function rapport(grunnlag: Rapportgrunnlag): Rapportdel[] {
  const { treff, valgte, antall, notat, nettsted } = grunnlag;
  const relevante = treff.filter(({ post }) => valgte.has(post.treff));
  return [
    o('h1', 'Finnes det noe lignende?'),
    o(
      'avsnitt',
      `Rapport fra Metodebasen, laget ${grunnlag.dato}. Basen hadde da ${antall.metoder} metoder og ${antall.forskning} studier, sist kontrollert ${grunnlag.basedato} (utgave ${grunnlag.utgave}).`,
    ),
    o('h2', 'Dette sammenlignet vi'),
    ...(grunnlag.avgrensning.length > 0 ? [p(grunnlag.avgrensning)] : []),
    o('sitat', grunnlag.tekst.trim()),
    o('h2', 'Dette fant vi'),
    treff.length > 0 ? p(treff.map((ett) => funnet(ett, nettsted))) : o('avsnitt', 'Vi fant ikke noe som ligner.'),
    o('h2', 'Dette mener vi er relevant'),
    ...(relevante.length > 0 ? relevante.flatMap((ett) => valgt(ett, grunnlag)) : [o('avsnitt', 'Ingen er krysset av.')]),
    o('h2', 'Slik skiller vårt tiltak seg fra dem'),
    o('avsnitt', notat.trim() === '' ? 'Ikke fylt ut.' : notat.trim()),
    o('h2', 'Slik er det gjort'),
    o(
      'avsnitt',
      'Maskinen har sammenlignet ord og merking i teksten med metodene og studiene i basen. Den forstår ikke teksten, og den vurderer ikke om et tiltak er godt. Det som ikke står i basen, kan likevel være prøvd et annet sted.',
    ),
  ];
}

const sitatlinjer = (tekst: string) => tekst.split('\n').map((linje) => `> ${linje}`.trimEnd()).join('\n');

/** The report as Markdown. */
export function somMarkdown(deler: readonly Rapportdel[]): string {
  const avsnitt = deler.map((del) => {
    if (del.slag === 'punkter') return del.punkter.map((punkt) => `- ${punkt}`).join('\n');
    if (del.slag === 'avsnitt') return del.tekst;
    return del.slag === 'sitat' ? sitatlinjer(del.tekst) : `${'#'.repeat(Number(del.slag.slice(1)))} ${del.tekst}`;
  });
  return `${avsnitt.join('\n\n')}\n`;
}
