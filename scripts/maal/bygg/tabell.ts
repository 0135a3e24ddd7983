import { FILER, SIDER } from './hva.ts';
import type { Besok } from './i-nettleser.ts';
import type { Vurdering } from './krav.ts';
import type { Bygg, Maaling } from './maaling.ts';
import type { Vekst } from './vekst.ts';

/** One run: the ISO day, the machine and its load before and after, each size, how it grows, and the goals. */
export interface Rapport {
  dag: string;
  maskin: { kjerner: number; prosessor: string; lastFor: number; lastEtter: number };
  maalinger: readonly Maaling[];
  vekst: readonly Vekst[];
  krav: readonly Vurdering[];
}

const tall = (verdi: number, desimaler = 0): string => verdi.toFixed(desimaler).replace('.', ',');
const mb = (bytes: number): string => `${tall(bytes / 1e6)} MB`;
const kb = (bytes: number): string => `${tall(bytes / 1e3)} kB`;
const ganger = (forhold: number | undefined): string => (forhold === undefined ? '–' : `${tall(forhold, 2)} ×`);
const tider = ({ klokke, cpu }: Bygg): string => `${tall(klokke, 1)} s / ${tall(cpu, 1)} s`;
const besok = ({ lcp, cls, tbt, vekt }: Besok): string =>
  `${kb(vekt)}, LCP ${tall(lcp)} ms, CLS ${tall(cls, 3)}, TBT ${tall(tbt)} ms`;

const RADER: readonly (readonly [string, (maaling: Maaling) => string])[] = [
  ['Kaldt bygg, klokke / prosessor', ({ kald }) => tider(kald)],
  ['Varmt bygg, klokke / prosessor', ({ varm }) => tider(varm)],
  ['Kontrollen, klokke / prosessor', ({ validator }) => tider(validator)],
  ['Mest minne', ({ kald, varm }) => mb(Math.max(kald.minne, varm.minne))],
  ['dist', ({ dist }) => mb(dist)],
  ['Starlight, klokke / prosessor', ({ starlight }) => (starlight ? tider(starlight) : '–')],
  ['Mot Starlight: tid på klokka', ({ kald, starlight }) => ganger(starlight && kald.klokke / starlight.klokke)],
  ['Mot Starlight: prosessortid', ({ kald, starlight }) => ganger(starlight && kald.cpu / starlight.cpu)],
  ['Mot Starlight: minne', ({ kald, starlight }) => ganger(starlight && kald.minne / starlight.minne)],
  ['Mot Starlight: dist', ({ dist, starlight }) => ganger(starlight && dist / starlight.dist)],
  ...FILER.map((fil) => {
    const celle = ({ filer }: Maaling) => (filer[fil] === undefined ? '–' : kb(filer[fil]));
    return [fil, celle] as const;
  }),
  ...SIDER.map((side) => {
    const celle = (maaling: Maaling) => (maaling.besok[side] ? besok(maaling.besok[side]) : '–');
    return [`Første besøk på ${side}`, celle] as const;
  }),
];

const rad = (celler: readonly string[]) => `| ${celler.join(' | ')} |`;
const tabell = (hode: readonly string[], rader: readonly (readonly string[])[]): string[] => [
  rad(hode),
  rad(hode.map((_, nr) => (nr === 0 ? '---' : '---:'))),
  ...rader.map(rad),
];

const SVAR = { true: 'nådd', false: 'ikke nådd', undefined: 'ikke målt' } as const;

function kravrad({ hva, hoyst, maalt, enhet, desimaler, nadd }: Vurdering): string[] {
  const vis = (verdi: number) => `${tall(verdi, desimaler)} ${enhet}`.trim();
  return [hva, vis(hoyst), maalt === undefined ? '–' : vis(maalt), SVAR[`${nadd}`]];
}

/** The report as Markdown tables: a column for each size, then how it grows, then the goals. */
export function somTabell({ dag, maskin, maalinger, vekst, krav }: Rapport): string {
  const steder = maalinger.map(({ metoder }) => String(metoder));
  const okninger = vekst.map(({ fra, til, klokke, cpu, minne }) => [
    `${fra} → ${til}`,
    ...[klokke, cpu, minne].map(ganger),
  ]);
  return [
    `Målt ${dag}: ${maskin.kjerner} kjerner, ${maskin.prosessor}, last ${tall(maskin.lastFor, 1)}–${tall(maskin.lastEtter, 1)}.`,
    '',
    ...tabell(['Metoder', ...steder], RADER.map(([navn, verdi]) => [navn, ...maalinger.map(verdi)])),
    '',
    'Vekst i kaldt bygg: forholdet mellom kostnadene delt på forholdet mellom antallene. 1 er jevn vekst.',
    '',
    ...tabell(['Metoder', 'Klokke', 'Prosessor', 'Minne'], okninger),
    '',
    ...tabell(['Mål', 'Høyst', 'Målt', 'Svar'], krav.map(kravrad)),
  ].join('\n');
}
