import { UKJENT } from '../../../src/skjema/felt.ts';
import { flat } from '../verdier/tekst.ts';
import { alder, kontakt } from './felter.ts';
import { somMarkdown } from './markdown.ts';
import { bareToppsvar, egenvurdering, manglerTekst, sted, tekstI, type Rapport } from './rapporten.ts';

const TIER = 'Rapporten sier ikke noe om dette.';

const kilde = (rapport: Rapport, felt: string) =>
  `<Kilde id="${rapport.kildeId}" sted="${sted(rapport, felt)}" />`;

/** An answer of the report with where it stands, below its own heading when it has one. */
function svar(rapport: Rapport, felt: string, overskrift?: string): string[] {
  const tekst = tekstI(rapport, felt);
  if (tekst === '') return [];
  return [
    ...(overskrift === undefined ? [] : [`### ${overskrift}`]),
    `${somMarkdown(tekst)} ${kilde(rapport, felt)}`,
  ];
}

function egneSvar(rapport: Rapport): string[] {
  const alle = egenvurdering(rapport);
  if (alle.length === 0) return [];
  const hvorMange = rapport.kolonner.filter(({ slag }) => slag === 'skala').length;
  const topp = bareToppsvar(rapport)
    ? ' Alle svarene er det høyeste som er mulig. Slik svarer de fleste.'
    : '';
  return [
    '### Kontorets egen vurdering',
    `Kontoret har svart på ${alle.length} av ${hvorMange} spørsmål om hva tiltaket bidrar til, fra 0 (ikke i det hele tatt) til 3 (ja, i stor grad).${topp} ${kilde(rapport, alle[0]?.navn ?? '')}`,
    alle.map(({ navn, verdi, ord }) => `- ${navn}: ${verdi} (${ord.toLocaleLowerCase('nb')})`).join('\n'),
  ];
}

/** An office that is not in the base yet, with what belongs to its trial; and a contact nobody can be shown. */
function utenPlass(rapport: Rapport): string[] {
  const { kontor, rad } = rapport;
  const punkt = (navn: string, tekst: string, felt: string) =>
    `- **${navn}.** ${somMarkdown(flat(tekst))} ${kilde(rapport, felt)}`;
  const ut: string[] = [];
  if (kontor.id === undefined && kontor.navn !== undefined) {
    const sted1 = [tekstI(rapport, 'kommune'), tekstI(rapport, 'fylke')].filter(Boolean).join(', ');
    const tid = [rad.tider.get('start'), rad.tider.get('slutt')].filter(Boolean).join(' til ');
    const resten = [sted1, tid === '' ? '' : `Perioden er ${tid}`].filter(Boolean).join('. ');
    ut.push(
      punkt(
        'Kontoret',
        `Rapporten er fra ${kontor.navn}, som ikke står i kontorlisten. ${resten}`.trim(),
        'kontor',
      ),
    );
  }
  const rolle = tekstI(rapport, 'kontakt');
  if (rolle !== '' && kontakt(rapport) === UKJENT)
    ut.push(punkt('Kontakten', `Rapporten oppgir: ${rolle}`, 'kontakt'));
  const [fra, til] = [rad.tall.get('alderFra'), rad.tall.get('alderTil')];
  if ((fra ?? til) !== undefined && alder(rapport) === UKJENT) {
    ut.push(punkt('Alderen', `Rapporten oppgir fra ${fra ?? 'ukjent'} til ${til ?? 'ukjent'}`, 'alderFra'));
  }
  return ut;
}

function ukjent(rapport: Rapport): string[] {
  const punkter = [
    ...utenPlass(rapport),
    ...manglerTekst(rapport).map((navn) => `- **${navn}.** Ikke oppgitt i rapporten.`),
  ];
  const forst = 'Utkastet bygger bare på kontorets egen rapport.';
  return punkter.length === 0 ? [forst] : [forst, punkter.join('\n')];
}

/** The text of a draft: every answer under the section it belongs to, in the base's own order. */
export function kropp(rapport: Rapport): string {
  const eller = (innhold: readonly string[]) => (innhold.length > 0 ? innhold : [TIER]);
  const seksjoner: [string, readonly string[]][] = [
    ['Problemet', eller(svar(rapport, 'problem'))],
    ['Målgruppen', svar(rapport, 'malgruppe')],
    ['Samarbeid', svar(rapport, 'samarbeid')],
    [
      'Slik gjør dere det',
      [...eller(svar(rapport, 'beskrivelse')), ...svar(rapport, 'endringer', 'Endringer underveis')],
    ],
    [
      'Måloppnåelse',
      [
        ...svar(rapport, 'oppnadd'),
        ...svar(rapport, 'undersokt', 'Slik er det undersøkt'),
        ...egneSvar(rapport),
      ],
    ],
    [
      'Overførbarhet',
      [
        ...svar(rapport, 'videreforing', 'Videreføring'),
        ...svar(rapport, 'erfaringsbasen', 'Publisert i Erfaringsbasen'),
      ],
    ],
    ['Hva vi ikke vet', ukjent(rapport)],
  ];
  const med = seksjoner.filter(([, innhold]) => innhold.length > 0);
  return `${med.map(([tittel, innhold]) => [`## ${tittel}`, ...innhold].join('\n\n')).join('\n\n')}\n`;
}
