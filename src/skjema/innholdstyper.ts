import type { z } from 'zod';
import { begrep } from './begrep.ts';
import { liste } from './felt.ts';
import { fjernet } from './fjernet.ts';
import { forskning } from './forskning.ts';
import { kilde } from './kilde.ts';
import { kontor } from './kontor.ts';
import { METODESEKSJONER } from './koder.ts';
import { metode } from './metode.ts';
import { synonymgrupper, temaer, utenfor } from './sokeord.ts';
import { veiledning } from './veiledning.ts';
import { vokabular } from './vokabular.ts';

/** One thing that can be referred to: where it belongs, its id, and what else people call it. */
export interface Oppforing {
  samling: string;
  id: string;
  navn: readonly string[];
  sti: readonly (string | number)[];
}

/** A kind of content: where its files lie, what they must hold, and what they can be referred to as. */
export interface Innholdstype {
  type: string;
  /** What references call the entries; a vocabulary adds its own id. */
  samling: string;
  /** A folder under content/, with one file per entry; or `fil`, the one file that holds them all. */
  mappe?: string;
  fil?: string;
  endelse: '.yaml' | '.md' | '.mdx';
  skjema: z.ZodType;
  /** The h2 sections the body may have, in order. Empty: the body is free. */
  seksjoner: readonly string[];
  /** Those of them that must be there: the others are left out where the source has nothing to say. */
  paakrevdeSeksjoner: readonly string[];
  /** Whether a section with figures must name a source. */
  tallKreverKilde: boolean;
  /** The address of an entry's page is this and its id. */
  adresse?: string;
  oppforinger(id: string, data: unknown): Oppforing[];
}

const felter = (data: unknown): Partial<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? { ...data } : {};

const tekster = (...verdier: unknown[]) =>
  verdier.flat().filter((verdi): verdi is string => typeof verdi === 'string' && verdi !== '');

const sideoppforing = (samling: string) => (id: string, data: unknown) => {
  const { tittel, aliaser } = felter(data);
  return [{ samling, id, navn: tekster(tittel, aliaser), sti: [] }];
};

const listeoppforinger =
  (samling: string, navnefelter: readonly string[], rot: readonly string[] = []) =>
  (data: unknown): Oppforing[] =>
    (Array.isArray(data) ? data : []).flatMap((element: unknown, nr) => {
      const verdier = felter(element);
      const { id } = verdier;
      const navn = tekster(...navnefelter.map((felt) => verdier[felt]));
      return typeof id === 'string' ? [{ samling, id, navn, sti: [...rot, nr, 'id'] }] : [];
    });

/** Every kind of content. A new kind is a new row here; validator and loaders follow. */
export const INNHOLDSTYPER: readonly Innholdstype[] = [
  {
    type: 'metode',
    samling: 'metoder',
    mappe: 'metoder',
    endelse: '.mdx',
    skjema: metode,
    seksjoner: METODESEKSJONER,
    paakrevdeSeksjoner: ['Problemet', 'Slik gjør dere det', 'Hva vi ikke vet'],
    tallKreverKilde: true,
    adresse: '/metoder/',
    oppforinger: sideoppforing('metoder'),
  },
  {
    type: 'forskning',
    samling: 'forskning',
    mappe: 'forskning',
    endelse: '.mdx',
    skjema: forskning,
    seksjoner: ['Spørsmålet', 'Slik ble det undersøkt', 'Hva de fant', 'Hva vi ikke vet'],
    paakrevdeSeksjoner: ['Spørsmålet', 'Hva vi ikke vet'],
    tallKreverKilde: true,
    adresse: '/forskning/',
    oppforinger: sideoppforing('forskning'),
  },
  {
    type: 'veiledning',
    samling: 'veiledninger',
    mappe: 'veiledninger',
    endelse: '.mdx',
    skjema: veiledning,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    adresse: '/veiledninger/',
    oppforinger: sideoppforing('veiledninger'),
  },
  {
    type: 'begrep',
    samling: 'begreper',
    mappe: 'begreper',
    endelse: '.md',
    skjema: begrep,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    adresse: '/begreper/',
    oppforinger: sideoppforing('begreper'),
  },
  {
    type: 'kilde',
    samling: 'kilder',
    mappe: 'kilder',
    endelse: '.yaml',
    skjema: kilde,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    oppforinger: sideoppforing('kilder'),
  },
  {
    type: 'kontor',
    samling: 'kontorer',
    fil: 'kontorer.yaml',
    endelse: '.yaml',
    skjema: liste(kontor, { navn: 'Kontorer', beskrivelse: 'Alle NAV-kontorene basen viser til.' }),
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    adresse: '/kontor/',
    oppforinger: (_id, data) =>
      listeoppforinger('kontorer', ['navn', 'tidligereNavn', 'bydel', 'kommune'])(data),
  },
  {
    type: 'vokabular',
    samling: 'vokabular',
    mappe: 'vokabular',
    endelse: '.yaml',
    skjema: vokabular,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    oppforinger: (id, data) =>
      listeoppforinger(`vokabular/${id}`, ['navn', 'synonymer'], ['verdier'])(felter(data)['verdier']),
  },
  {
    type: 'fjernet',
    samling: 'fjernet',
    fil: 'fjernet.yaml',
    endelse: '.yaml',
    skjema: fjernet,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    oppforinger: () => [],
  },
  {
    type: 'synonymgrupper',
    samling: 'synonymgrupper',
    fil: 'sokeord/synonymer.yaml',
    endelse: '.yaml',
    skjema: synonymgrupper,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    oppforinger: () => [],
  },
  {
    type: 'temaer',
    samling: 'temaer',
    fil: 'sokeord/tema.yaml',
    endelse: '.yaml',
    skjema: temaer,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    oppforinger: () => [],
  },
  {
    type: 'utenfor',
    samling: 'utenfor',
    fil: 'sokeord/utenfor.yaml',
    endelse: '.yaml',
    skjema: utenfor,
    seksjoner: [],
    paakrevdeSeksjoner: [],
    tallKreverKilde: false,
    oppforinger: (_id, data) => listeoppforinger('utenfor', ['navn', 'ord'])(data),
  },
];

/** What stands at `sti`, a path under content/ with `/` between the parts; `undefined` for a stray file. */
export function finnInnholdstype(sti: string): Innholdstype | undefined {
  const [forste, andre, ...resten] = sti.split('/');
  return INNHOLDSTYPER.find(({ mappe, fil, endelse }) =>
    mappe === undefined
      ? sti === fil
      : forste === mappe && resten.length === 0 && andre?.endsWith(endelse) === true && andre !== endelse,
  );
}

/** Files whose name begins with `_` are templates: held to the same rules, but no part of the base. */
export const erMal = (sti: string): boolean => sti.split('/').at(-1)?.startsWith('_') === true;
