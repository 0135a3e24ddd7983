import { beskytt } from '../../../src/domene/soknad/markdown.ts';
import type { Feil } from '../../valider/feil.ts';
import { visMelding } from '../../valider/rapport/tekst.ts';
import { skjerm } from '../kontroll/personer.ts';
import type { Par } from '../rad/rapportrad.ts';
import { erIBasen } from '../skriv/plan.ts';
import { sammendrag } from './sammendrag.ts';
import type { Importresultat, Radresultat } from './typer.ts';

const punkt = (feil: Feil) =>
  `- ${feil.alvor === 'feil' ? '**Feil.** ' : ''}${beskytt(visMelding(feil))}${feil.råd === '' ? '' : ` ${beskytt(feil.råd)}`}`;

/** Also here without personal data: rows that were never read may have some. */
const sitat = (tekst: string) =>
  skjerm(tekst)
    .tekst.split('\n')
    .map((linje) => `> ${beskytt(linje)}`.trimEnd())
    .join('\n');

const parene = (par: readonly Par[]) =>
  par.flatMap(([overskrift, tekst]) => [`**${beskytt(overskrift)}**`, sitat(tekst)]);

const LIKHETSORD = {
  sterk: 'ligner mye på',
  middels: 'ligner en del på',
  svak: 'ligner litt på',
  'samme navn': 'har samme navn som',
} as const;

function om({ rad, fil, mangler, lik, bareToppsvar, likRad, feil }: Radresultat): string[] {
  return [
    ...(fil === undefined ? [] : [`- Filen er ${fil}.`]),
    ...(mangler.length > 0 ? [`- Mangler: ${mangler.join(', ')}.`] : []),
    ...lik.map(
      (ett) =>
        `- Rapporten ${LIKHETSORD[ett.styrke]} «${beskytt(ett.tittel)}» (${ett.fil})${ett.ord.length > 0 ? `. Felles ord: ${beskytt(ett.ord.join(', '))}` : ''}.`,
    ),
    ...(likRad === undefined ? [] : [`- Mye av teksten er den samme som i rad ${likRad}.`]),
    ...(bareToppsvar ? ['- Kontoret har gitt seg selv det høyeste svaret på alle spørsmålene.'] : []),
    ...[...rad.feil, ...feil].map(punkt),
  ];
}

function somAvsnitt(resultat: Radresultat): string {
  const { rad, tittel, utfall } = resultat;
  const tekst = erIBasen(utfall) ? rad.ubrukt : rad.alt;
  const innledning = erIBasen(utfall)
    ? 'Dette fikk ikke plass i utkastet:'
    : 'Raden er ikke i basen. Dette står i den:';
  const punkter = om(resultat);
  return [
    `### Rad ${rad.nr}${rad.ark === '' ? '' : ` i ${beskytt(rad.ark)}`}: ${beskytt(tittel === '' ? 'uten navn' : tittel)} (${utfall})`,
    ...(punkter.length > 0 ? [punkter.join('\n')] : []),
    ...(tekst.length > 0 ? [innledning, ...parene(tekst)] : []),
  ].join('\n\n');
}

/**
 * The report of a run as Markdown: what became of every row, and the whole text of all that did not get into a
 * draft. Personal data is taken out, also here.
 */
export function rapportfil(resultat: Importresultat, idag: string): string {
  const { feil, rader, ulest, ukjenteArk } = resultat;
  const perFil = Map.groupBy(rader, ({ rad }) => rad.fil);
  return `${[
    `# Import ${idag}`,
    sammendrag(resultat),
    ...(feil.length > 0
      ? [
          '## Filer og ark',
          feil.map((ett) => `- ${beskytt(ett.fil)}:${ett.linje} ${punkt(ett).slice(2)}`).join('\n'),
        ]
      : []),
    ...[...perFil].flatMap(([fil, egne]) => [`## ${beskytt(fil)}`, ...egne.map(somAvsnitt)]),
    ...(ulest.length > 0
      ? [
          '## Rader som ikke kunne leses',
          ...ulest.flatMap(({ fil, nr, tekst }) => [`**${beskytt(fil)}, linje ${nr}**`, sitat(tekst)]),
        ]
      : []),
    ...(ukjenteArk.length > 0
      ? [
          '## Det som ikke sto under overskrifter vi kjenner',
          ...ukjenteArk.flatMap(({ fil, ark, tekst }) => [
            `**${beskytt(fil)}${ark === '' ? '' : `, ${beskytt(ark)}`}**`,
            sitat(tekst),
          ]),
        ]
      : []),
  ].join('\n\n')}\n`;
}
