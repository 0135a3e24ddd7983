import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { stamme } from '../src/norsk/stamme.ts';
import { slankSider } from './bygg/slank/slank-sider.ts';
import { forIndeksen } from './indekser/kildeside.ts';
import type { Ordforrad, Ordside } from './indekser/ordforrad.ts';
import { andreFormer, lagOppdeling, ordliste, sideord } from './indekser/ordliste.ts';
import { skrivSokedata } from './indekser/sokedata.ts';

/** One language for all pages: each `lang` would else become an index of its own. */
const SPRAK = 'nb';

const uten = (feil: readonly string[], steg: string) => {
  if (feil.length > 0) throw new Error(`Pagefind kunne ikke ${steg}: ${feil.join('; ')}`);
};

/** Pagefind's id of each hit, so that facets can be counted without opening pages. */
function fragmentkart(mappe: string): Map<string, string> {
  const navn = readdirSync(join(mappe, 'fragment')).filter((fil) => fil.endsWith('.pf_fragment')).sort();
  return new Map(
    navn.map((fil) => {
      const tekst = gunzipSync(readFileSync(join(mappe, 'fragment', fil))).toString('utf8');
      const { meta } = JSON.parse(tekst.slice(tekst.indexOf('{'))) as { meta: Record<string, string> };
      return [meta['treff'] ?? '', fil.replace(/\.pf_fragment$/u, '')];
    }),
  );
}

/** Gives Pagefind every page, in order, with the parts of its compounds. One is read while the one before is with Pagefind. */
async function leggTil(index: pagefind.PagefindIndex, rot: string, { ord, sider }: Ordforrad, stammer: ReadonlySet<string>): Promise<void> {
  const oppdeling = lagOppdeling(stammer);
  const innhold = ({ fil, utsnitt, navn, ord: numre }: Ordside): string => {
    const navnedeler = oppdeling(sideord(navn));
    const deler = oppdeling(new Set(Array.from(numre, (nr) => ord[nr] ?? ''))).filter((del) => !navnedeler.includes(del));
    return forIndeksen(readFileSync(join(rot, fil), 'utf8'), [...utsnitt], { navnedeler, deler });
  };
  const send = async ({ fil }: Ordside, content: string): Promise<void> => {
    uten((await index.addHTMLFile({ sourcePath: fil, content })).errors, `lese ${fil}`);
  };
  let forrige: Promise<void> | undefined;
  for (const side of sider) {
    const content = innhold(side);
    await forrige;
    forrige = send(side, content);
  }
  await forrige;
}

/**
 * Has Pagefind make its index of the site in `rot` in `mappe`, and slims the pages while it writes. Its process is
 * gone afterwards: it holds every page.
 */
async function lagIndeks(rot: string, mappe: string, forrad: Ordforrad, stammer: ReadonlySet<string>): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: SPRAK });
    uten(errors, 'starte');
    if (!index) throw new Error('Pagefind kunne ikke starte.');
    await leggTil(index, rot, forrad, stammer);
    await mkdir(mappe, { recursive: true });
    const [skrevet] = await Promise.all([index.writeFiles({ outputPath: mappe }), slankSider(rot)]);
    uten(skrevet.errors, 'skrive indeksen');
  } finally {
    await pagefind.close();
  }
}

/**
 * Indexes the built site in `rot`, whose words are `forrad`: Pagefind's index to `rot/pagefind`, and the search's
 * own data, made from it, to `rot/sokedata`. Takes out of the pages what only the indexing reads. Returns the
 * number of pages indexed.
 */
export async function indekser(rot: string, forrad: Ordforrad): Promise<number> {
  const ord = ordliste(forrad);
  const mappe = join(rot, 'pagefind');
  await lagIndeks(rot, mappe, forrad, new Set([...ord.keys()].map(stamme)));
  await skrivSokedata({ rot, ord, former: andreFormer(forrad.ord, ord), fragmentFor: fragmentkart(mappe) });
  return forrad.sider.length;
}
