import type { Besok } from './i-nettleser.ts';
import type { Maaling } from './maaling.ts';

/** One run: the ISO day, the machine and its load before and after, and each size. */
export interface Rapport {
  dag: string;
  maskin: { kjerner: number; prosessor: string; lastFor: number; lastEtter: number };
  maalinger: readonly Maaling[];
}

const tall = (verdi: number, desimaler = 0): string => verdi.toFixed(desimaler).replace('.', ',');
const mb = (bytes: number): string => `${tall(bytes / 1e6)} MB`;
const kb = (bytes: number): string => `${tall(bytes / 1e3)} kB`;
const delt = (vart: number, deres: number | undefined): string => (deres === undefined ? '–' : `${tall(vart / deres, 2)} ×`);
const besok = ({ lcp, cls, tbt, vekt }: Besok): string => `${kb(vekt)}, LCP ${tall(lcp)} ms, CLS ${tall(cls, 3)}, TBT ${tall(tbt)} ms`;

const RADER: readonly (readonly [string, (maaling: Maaling) => string])[] = [
  ['Kaldt bygg, prosessortid', ({ kald }) => `${tall(kald.cpu)} s`],
  ['Varmt bygg, prosessortid', ({ varm }) => `${tall(varm.cpu)} s`],
  ['Mest minne', ({ kald, varm }) => mb(Math.max(kald.minne, varm.minne))],
  ['Validator, prosessortid', ({ validator }) => `${tall(validator.cpu, 1)} s`],
  ['dist', ({ dist }) => mb(dist)],
  ['Mot Starlight: prosessortid', ({ kald, starlight }) => delt(kald.cpu, starlight?.cpu)],
  ['Mot Starlight: dist', ({ dist, starlight }) => delt(dist, starlight?.dist)],
  ['Mot Starlight: minne', ({ kald, starlight }) => delt(kald.minne, starlight?.minne)],
  ...['pagefind', 'sok', 'lignende/indeks.json', 'sammenlign', 'metoder/index.html', 'sok/index.html'].map(
    (fil) => [fil, ({ filer }: Maaling) => kb(filer[fil] ?? 0)] as const,
  ),
  ...['/metoder/syntetisk-0/', '/sok/'].map(
    (side) => [`Første besøk på ${side}`, (maaling: Maaling) => (maaling.besok[side] ? besok(maaling.besok[side]) : '–')] as const,
  ),
];

/** The report as a Markdown table, a column for each size. */
export function somTabell({ dag, maskin, maalinger }: Rapport): string {
  const rad = (celler: readonly string[]) => `| ${celler.join(' | ')} |`;
  return [
    `Målt ${dag}: ${String(maskin.kjerner)} kjerner, ${maskin.prosessor}, last ${tall(maskin.lastFor, 1)}–${tall(maskin.lastEtter, 1)}.`,
    '',
    rad(['Metoder', ...maalinger.map(({ metoder }) => String(metoder))]),
    rad(['---', ...maalinger.map(() => '---:')]),
    ...RADER.map(([navn, verdi]) => rad([navn, ...maalinger.map(verdi)])),
  ].join('\n');
}
