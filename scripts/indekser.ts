import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';

/** One language for all pages: each `lang` would else become an index of its own. */
const SPRAK = 'nb';

const uten = (feil: readonly string[], steg: string) => {
  if (feil.length > 0) throw new Error(`Pagefind kunne ikke ${steg}: ${feil.join('; ')}`);
};

/** Which hit each of Pagefind's result ids stands for, so that facets can be counted without opening pages. */
async function treffkart(mappe: string): Promise<Record<string, string>> {
  const navn = (await readdir(join(mappe, 'fragment'))).filter((fil) => fil.endsWith('.pf_fragment')).sort();
  const par = await Promise.all(
    navn.map(async (fil): Promise<[string, string]> => {
      const tekst = gunzipSync(await readFile(join(mappe, 'fragment', fil))).toString('utf8');
      const { meta } = JSON.parse(tekst.slice(tekst.indexOf('{'))) as { meta: Record<string, string> };
      return [fil.replace(/\.pf_fragment$/u, ''), meta['treff'] ?? ''];
    }),
  );
  return Object.fromEntries(par);
}

/** Indexes the built site in `rot` and writes the index to `rot/pagefind`. Returns the number of pages indexed. */
export async function indekser(rot: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: SPRAK });
    uten(errors, 'starte');
    if (!index) throw new Error('Pagefind kunne ikke starte.');
    const lest = await index.addDirectory({ path: rot });
    uten(lest.errors, 'lese siden');
    const mappe = join(rot, 'pagefind');
    await mkdir(mappe, { recursive: true });
    uten((await index.writeFiles({ outputPath: mappe })).errors, 'skrive indeksen');
    await writeFile(join(mappe, 'treff.json'), JSON.stringify(await treffkart(mappe)));
    return lest.page_count;
  } finally {
    await pagefind.close();
  }
}
