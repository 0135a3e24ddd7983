import { rens } from '../../norsk/normaliser.ts';
import { lagAnalysator, ordnokkel } from './analyse.ts';
import { FELT, type Felt, type Likhetsdokument } from './dokument.ts';
import type { Likhetskort } from './kort.ts';
import { lagLeksikon, type Begrepsgruppe } from './leksikon.ts';
import { LIKHETSFASETTNAVN, merketerm, type Merking } from './merking.ts';
import { pakkTermer, type Termfil } from './termindeks.ts';
import { BM25, FELTVEKT } from './vekter.ts';

/** An entry in the index file beside its terms. */
export interface Indekspost {
  treff: string;
  merking: Merking;
  fylker: readonly string[];
  kort: Likhetskort;
}

/** Parents of vocabulary words: a method for a narrower group is for the wider one too. */
export type Overordnet = ReadonlyMap<string, string>;

const ORD = /[\p{L}]+/gu;
const ALLE_FELT = [...FELT, 'merking'] as const;

type Feltermer = Readonly<Record<Felt | 'merking', readonly string[]>>;

function ordnokler(dokumenter: readonly Likhetsdokument[]): Set<string> {
  const ord = new Set<string>();
  for (const { felt } of dokumenter) {
    for (const navn of FELT) for (const [ett] of rens(felt[navn]).matchAll(ORD)) ord.add(ett.toLocaleLowerCase('nb'));
  }
  return new Set([...ord].map(ordnokkel));
}

const merketermer = (merking: Merking, overordnet: Overordnet): string[] => [
  ...new Set(
    LIKHETSFASETTNAVN.flatMap((fasett) =>
      merking[fasett].flatMap((id) => {
        const over = overordnet.get(`${fasett}/${id}`);
        return over === undefined ? [merketerm(fasett, id)] : [merketerm(fasett, id), merketerm(fasett, over)];
      }),
    ),
  ),
];

/** What each term of an entry says of it, 0–1 (BM25F without rarity, which the draft's own weights hold). */
function vekterI(felt: Feltermer, snittlengde: Readonly<Record<string, number>>): Map<string, number> {
  const antall = new Map<string, number>();
  for (const navn of ALLE_FELT) {
    const lengde = felt[navn].length / (snittlengde[navn] || 1);
    const hver = FELTVEKT[navn] / (1 - BM25.b + BM25.b * lengde);
    for (const term of felt[navn]) antall.set(term, (antall.get(term) ?? 0) + hver);
  }
  return new Map([...antall].map(([term, ganger]) => [term, ganger / (BM25.k + ganger)]));
}

/** Builds the index of the entries' terms. Done at build; the browser only unpacks it. */
export function byggTermer(
  dokumenter: readonly Likhetsdokument[],
  grupper: readonly Begrepsgruppe[],
  overordnet: Overordnet,
): Termfil {
  const analyser = lagAnalysator(lagLeksikon(ordnokler(dokumenter), grupper));
  const alle = dokumenter.map(({ felt, merking }): Feltermer => {
    const termer = FELT.map((navn) => [navn, analyser(felt[navn]).forekomster.map(({ term }) => term)] as const);
    return { ...(Object.fromEntries(termer) as Record<Felt, string[]>), merking: merketermer(merking, overordnet) };
  });
  const snitt = Object.fromEntries(
    ALLE_FELT.map((navn) => [navn, alle.reduce((sum, felt) => sum + felt[navn].length, 0) / Math.max(1, alle.length)]),
  );
  return pakkTermer(alle.map((felt) => vekterI(felt, snitt)));
}
