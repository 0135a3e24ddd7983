import type { Kildehenvisning } from '../../../src/skjema/kildehenvisning.ts';
import type { Kolonne } from '../kolonner.ts';
import type { Rapportrad } from '../rad/rapportrad.ts';
import { SKALA } from '../verdier/skala.ts';
import { klipp } from './navn.ts';
import { somAttributt } from './markdown.ts';

const LENGSTE_STED = 120;
const FORSTE_RAPPORTAR = 1990;

/** One report, ready to be written: what it says, and what the base calls things. */
export interface Rapport {
  rad: Rapportrad;
  tittel: string;
  kortOm: string;
  kildeId: string;
  /** The id of the office in the base, and its name there, or as the report has it. */
  kontor: { id: string | undefined; navn: string | undefined };
  ar: string | undefined;
  /** An ISO day. */
  idag: string;
  kolonner: readonly Kolonne[];
}

export const tekstI = ({ rad }: Pick<Rapport, 'rad'>, felt: string): string =>
  rad.tekster.get(felt)?.tekst ?? '';

/** The year a report is for: its own field, else the year of its end or of the day it was sent. */
export function rapportar({ tekster, tider }: Rapportrad, idag: string): string | undefined {
  const iAr = Number(idag.slice(0, 4));
  const kandidater = [
    tekster.get('rapporteringsar')?.tekst,
    tider.get('slutt'),
    tider.get('rapportdato'),
    tider.get('start'),
  ];
  return kandidater
    .map((tekst) => /^(?:år\s*)?(\d{4})(?!\d)/iu.exec(tekst?.trim() ?? '')?.[1])
    .find((ar) => ar !== undefined && Number(ar) >= FORSTE_RAPPORTAR && Number(ar) <= iAr);
}

const navnPa = (kolonner: readonly Kolonne[], felt: string) =>
  kolonner.find(({ id }) => id === felt)?.navn ?? felt;

/** Where in the report something stands: the office, and the question of the form. */
export function sted({ kontor, kolonner }: Rapport, felt: string): string {
  const hvem = somAttributt(klipp(kontor.navn ?? 'rapporten', 50));
  return klipp(`${hvem}, ${navnPa(kolonner, felt)}`, LENGSTE_STED);
}

export const henvisning = (rapport: Rapport, felt: string): Kildehenvisning => ({
  id: rapport.kildeId,
  sted: sted(rapport, felt),
});

/** The answers of the self-assessment, in the order of the form. */
export const egenvurdering = ({ rad, kolonner }: Pick<Rapport, 'rad' | 'kolonner'>) =>
  kolonner.flatMap(({ id, navn, slag }) => {
    const verdi = slag === 'skala' ? rad.skala.get(id) : undefined;
    return verdi === undefined ? [] : [{ navn, verdi, ord: SKALA[verdi] }];
  });

/** Whether every answer is the highest: nearly all reports are like that, so it says little (SØF-rapport 01/23, kap. 3.2). */
export function bareToppsvar(rapport: Pick<Rapport, 'rad' | 'kolonner'>): boolean {
  const svar = egenvurdering(rapport);
  return svar.length > 1 && svar.every(({ verdi }) => verdi === SKALA.length - 1);
}

/** The fields of the form that a page needs and a report may lack. */
export const VIKTIGE = [
  'kontor',
  'malgruppe',
  'malgrupper',
  'tiltakskategorier',
  'problem',
  'beskrivelse',
  'oppnadd',
  'undersokt',
  'suksessfaktorer',
  'utfordringer',
  'videreforing',
] as const;

type Delvis = Pick<Rapport, 'rad' | 'kontor' | 'kolonner'>;

const tomme = ({ rad, kontor }: Delvis) =>
  VIKTIGE.filter((felt) =>
    felt === 'kontor'
      ? kontor.navn === undefined
      : !rad.tekster.has(felt) && (rad.valg.get(felt) ?? []).length === 0,
  );

/** What the report does not say, by the names of the form. */
export const mangler = (rapport: Delvis): string[] =>
  tomme(rapport).map((felt) => navnPa(rapport.kolonner, felt));

/** The same without what the editors choose themselves. */
export const manglerTekst = (rapport: Delvis): string[] =>
  tomme(rapport)
    .filter((felt) => felt !== 'malgrupper' && felt !== 'tiltakskategorier')
    .map((felt) => navnPa(rapport.kolonner, felt));
