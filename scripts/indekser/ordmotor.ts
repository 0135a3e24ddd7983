import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { RANGERING } from '../../src/sok/pagefind.ts';

/** What Pagefind's engine answers for a page: its id, its score, where the words stand, and the fields they are in. */
export interface Motorsvar {
  p: string;
  s: number;
  l: readonly unknown[];
  mf?: readonly string[];
}

/** The engine in Pagefind's browser code, below what it does for a page of a site. Places in its memory are numbers. */
interface Motor {
  (valg: { module_or_path: Uint8Array }): Promise<unknown>;
  init_pagefind(metadata: Uint8Array): number;
  set_ranking_weights(sted: number, vekter: string): number;
  request_indexes(sted: number, ord: string): string;
  load_index_chunk(sted: number, bit: Uint8Array): number;
  search(sted: number, ord: string, skrevet: string, filter: string, sortering: string, noyaktig: boolean, tegn: boolean): string;
}

interface Motormodul {
  motor: Motor;
  utenTegn(ord: string): string;
}

/** What each of Pagefind's files begins with. */
const MERKE = 'pagefind_dcd';
const EKSPORT = '\nexport { wasm_bindgen as motor, normalizeDiacritics as utenTegn };\n';

const lesPakket = (fil: string): Uint8Array => {
  const innhold = gunzipSync(readFileSync(fil));
  if (!innhold.toString('latin1', 0, MERKE.length).startsWith(MERKE)) throw new Error(`${fil} er ikke en del av Pagefinds indeks.`);
  return innhold.subarray(MERKE.length);
};

async function lastModul(mappe: string): Promise<Motormodul> {
  const kopi = mkdtempSync(join(tmpdir(), 'pagefind-'));
  try {
    const fil = join(kopi, 'pagefind.mjs');
    writeFileSync(fil, readFileSync(join(mappe, 'pagefind.js'), 'utf8') + EKSPORT);
    return (await import(pathToFileURL(fil).href)) as Motormodul;
  } finally {
    rmSync(kopi, { recursive: true });
  }
}

/** Our ranking, by the names the engine has for it. */
const VEKTER = JSON.stringify({
  term_similarity: RANGERING.termSimilarity,
  page_length: RANGERING.pageLength,
  term_saturation: RANGERING.termSaturation,
  term_frequency: RANGERING.termFrequency,
  diacritic_similarity: RANGERING.diacriticSimilarity,
  meta_weights: RANGERING.metaWeights,
});

/** Words are lower case, with a space between them. */
export interface Ordmotor {
  /** Loads what the index says of the words. */
  last(ord: string): void;
  /** The answers to the words, from all that is loaded. */
  sok(ord: string): readonly Motorsvar[];
}

/**
 * Pagefind's answers to lower-case words with a space between them, from the index in `dist`. The same answers as
 * its `search` gives, without an object for each place a word stands, which takes as long as the search itself.
 * One engine in each thread.
 */
export async function lastOrdmotor(dist: string): Promise<Ordmotor> {
  const mappe = join(dist, 'pagefind');
  const { motor, utenTegn } = await lastModul(mappe);
  const { languages } = JSON.parse(readFileSync(join(mappe, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const [sprak] = Object.values(languages);
  if (!sprak) throw new Error('Pagefinds indeks er tom.');
  await motor({ module_or_path: lesPakket(join(mappe, `wasm.${sprak.wasm ?? 'unknown'}.pagefind`)) });
  let sted = motor.set_ranking_weights(motor.init_pagefind(lesPakket(join(mappe, `pagefind.${sprak.hash}.pf_meta`))), VEKTER);
  const lastet = new Set<string>();
  const last = (ord: string): void => {
    for (const bit of JSON.parse(motor.request_indexes(sted, ord)) as string[]) {
      if (lastet.has(bit)) continue;
      sted = motor.load_index_chunk(sted, lesPakket(join(mappe, 'index', `${bit}.pf_index`)));
      lastet.add(bit);
    }
  };
  const somSokt = (skrevet: string): string => skrevet.split(' ').map(utenTegn).join(' ');
  const sok = (skrevet: string): readonly Motorsvar[] => {
    const ord = somSokt(skrevet);
    last(ord);
    return (JSON.parse(motor.search(sted, ord, skrevet, '{}', '', false, false)) as { results: Motorsvar[] }).results;
  };
  return { last: (skrevet) => last(somSokt(skrevet)), sok };
}
