import MiniSearch, { type Options } from 'minisearch';
import { analyser, ordnokkel } from './analyse.ts';
import { FELT, type Felt, type Likhetsdokument } from './dokument.ts';
import type { Likhetskort } from './kort.ts';
import { lagLeksikon, type Begrepsgruppe } from './leksikon.ts';
import { LIKHETSFASETTNAVN, merketerm, type Merking } from './merking.ts';
import { rens } from '../../norsk/normaliser.ts';

type Indeksdokument = Record<Felt | 'merking' | 'treff', string>;

/** The fields hold terms that are analysed already, so MiniSearch only counts and scores them. */
export const INDEKSVALG: Options<Indeksdokument> = {
  idField: 'treff',
  fields: [...FELT, 'merking'],
  tokenize: (tekst) => tekst.split(' ').filter((term) => term !== ''),
  processTerm: (term) => term,
};

/** An entry in the index file beside its terms. */
export interface Indekspost {
  treff: string;
  merking: Merking;
  fylker: readonly string[];
  kort: Likhetskort;
}

/** Terms by field: what MiniSearch is built from. */
export type Sokedel = ReturnType<MiniSearch<Indeksdokument>['toJSON']>;

/** Parents of vocabulary words: a method for a narrower group is for the wider one too. */
export type Overordnet = ReadonlyMap<string, string>;

const ORD = /[\p{L}]+/gu;

function ordnokler(dokumenter: readonly Likhetsdokument[]): Set<string> {
  const ord = new Set<string>();
  for (const { felt } of dokumenter) {
    for (const navn of FELT) for (const [ett] of rens(felt[navn]).matchAll(ORD)) ord.add(ett.toLocaleLowerCase('nb'));
  }
  return new Set([...ord].map(ordnokkel));
}

const merketermer = (merking: Merking, overordnet: Overordnet): string[] =>
  LIKHETSFASETTNAVN.flatMap((fasett) =>
    merking[fasett].flatMap((id) => {
      const over = overordnet.get(`${fasett}/${id}`);
      return over === undefined ? [merketerm(fasett, id)] : [merketerm(fasett, id), merketerm(fasett, over)];
    }),
  );

/** Builds the index of the entries' terms. Done at build; the browser only loads it. */
export function byggSokedel(
  dokumenter: readonly Likhetsdokument[],
  grupper: readonly Begrepsgruppe[],
  overordnet: Overordnet,
): MiniSearch<Indeksdokument> {
  const leksikon = lagLeksikon(ordnokler(dokumenter), grupper);
  const sok = new MiniSearch<Indeksdokument>(INDEKSVALG);
  for (const { treff, felt, merking } of dokumenter) {
    const termer = Object.fromEntries(
      FELT.map((navn) => [navn, analyser(felt[navn], leksikon).forekomster.map(({ term }) => term).join(' ')]),
    ) as Record<Felt, string>;
    sok.add({ treff, ...termer, merking: [...new Set(merketermer(merking, overordnet))].join(' ') });
  }
  return sok;
}

/** An index ready to search, as it was built. */
export const lastSokedel = (sokedel: Sokedel): MiniSearch<Indeksdokument> =>
  MiniSearch.loadJS<Indeksdokument>(sokedel, INDEKSVALG);

/** The known words of an index: those of its terms that are not concepts. */
export const ordISokedel = (sokedel: Sokedel): string[] =>
  sokedel.index.flatMap(([term]) => (term.startsWith('#') ? [] : [term]));
