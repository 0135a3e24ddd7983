import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { stamme } from '../src/norsk/stamme.ts';
import { lesFilnavn } from './bygg/sjekk/side.ts';
import { lesKildeside, medDeler, type Kildeside } from './indekser/kildeside.ts';
import { andreFormer, delerPaSiden, ordliste, sideord } from './indekser/ordliste.ts';
import { skrivSokedata } from './indekser/sokedata.ts';

/** One language for all pages: each `lang` would else become an index of its own. */
const SPRAK = 'nb';

const uten = (feil: readonly string[], steg: string) => {
  if (feil.length > 0) throw new Error(`Pagefind kunne ikke ${steg}: ${feil.join('; ')}`);
};

/** Pagefind's id of each hit, so that facets can be counted without opening pages. */
async function fragmentkart(mappe: string): Promise<Map<string, string>> {
  const navn = (await readdir(join(mappe, 'fragment'))).filter((fil) => fil.endsWith('.pf_fragment')).sort();
  const par = await Promise.all(
    navn.map(async (fil): Promise<[string, string]> => {
      const tekst = gunzipSync(await readFile(join(mappe, 'fragment', fil))).toString('utf8');
      const { meta } = JSON.parse(tekst.slice(tekst.indexOf('{'))) as { meta: Record<string, string> };
      return [meta['treff'] ?? '', fil.replace(/\.pf_fragment$/u, '')];
    }),
  );
  return new Map(par);
}

async function lesKildesider(rot: string): Promise<(Kildeside & { fil: string })[]> {
  const filer = (await lesFilnavn(rot)).filter((fil) => fil.endsWith('.html'));
  const lest = await Promise.all(
    filer.map(async (fil) => {
      const side = lesKildeside(await readFile(join(rot, fil), 'utf8'));
      return side ? [{ ...side, fil }] : [];
    }),
  );
  return lest.flat();
}

/**
 * Indexes the built site in `rot`: Pagefind's index to `rot/pagefind`, and the search's own data, made from it,
 * to `rot/sokedata`. Returns the number of pages indexed.
 */
export async function indekser(rot: string): Promise<number> {
  const sider = await lesKildesider(rot);
  const ordPerSide = sider.map(({ tekst }) => sideord(tekst));
  const ord = ordliste(ordPerSide);
  const stammer = new Set([...ord.keys()].map(stamme));
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: SPRAK });
    uten(errors, 'starte');
    if (!index) throw new Error('Pagefind kunne ikke starte.');
    for (const [nr, side] of sider.entries()) {
      const navnedeler = delerPaSiden(sideord(side.navn), stammer);
      const deler = delerPaSiden(ordPerSide[nr] ?? new Set(), stammer).filter((del) => !navnedeler.includes(del));
      const content = medDeler(side, { navnedeler, deler });
      uten((await index.addHTMLFile({ sourcePath: side.fil, content })).errors, `lese ${side.fil}`);
    }
    const mappe = join(rot, 'pagefind');
    await mkdir(mappe, { recursive: true });
    uten((await index.writeFiles({ outputPath: mappe })).errors, 'skrive indeksen');
    await skrivSokedata({ rot, ord, former: andreFormer(ordPerSide, ord), fragmentFor: await fragmentkart(mappe) });
    return sider.length;
  } finally {
    await pagefind.close();
  }
}
