import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ViteUserConfig } from 'astro';

type Tillegg = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const krev = createRequire(import.meta.url);
const TOM = '\0metodebasen:tom';
const BOKMAL = '\0metodebasen:bokmal';

type Ord = { [nokkel: string]: string | Ord };

/** `under` where `over` says nothing. */
const legg = (under: Ord, over: Ord): Ord =>
  Object.fromEntries(
    [...new Set([...Object.keys(under), ...Object.keys(over)])].map((nokkel) => {
      const [a, b] = [under[nokkel], over[nokkel]];
      return [nokkel, typeof a === 'object' && typeof b === 'object' ? legg(a, b) : (b ?? a ?? '')];
    }),
  );

/** What is changed in Sveltia's own file: what to find, and what stands there instead. */
const ENDRINGER: readonly { hvorfor: string; finn: RegExp; nytt: string }[] = [
  {
    // The same fonts lie in the package, and are loaded from there.
    hvorfor: 'skriftene som hentes fra cdn.jsdelivr.net',
    finn: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/gu,
    nytt: '',
  },
  {
    // Asked on every visit, and not needed: a data address is answered by the browser itself.
    hvorfor: 'spørsmålet til githubstatus.com',
    finn: /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/gu,
    nytt: 'data:application/json,{"status":{"indicator":"none"}}',
  },
  {
    hvorfor: 'spørsmålet til hostedstatus.com',
    finn: /https:\/\/status-api\.hostedstatus\.com\/[\w./]+/gu,
    nytt: 'data:application/json,{"result":{"status_overall":{"status_code":100}}}',
  },
  {
    hvorfor: 'listen over språk',
    finn: /`ar,bg,[\w,-]*zh-TW`/gu,
    nytt: '`en-US,nb`',
  },
  {
    hvorfor: 'språkfilene',
    finn: /\{ar:\(\)=>\w+\(\(\)=>import\(`\.\.\/locales\/ar\.json`\)[^}]*\}/gu,
    nytt: `{nb:()=>import(\`${BOKMAL.slice(1)}\`)}`,
  },
];

/**
 * Fits Sveltia CMS to this site while it is bundled: nothing from other hosts, Norwegian instead of its 28
 * languages, and none of the 300 syntax colourings of its code field, which we do not use. Throws when a
 * new version looks different, so that nobody finds out from a blocked request.
 */
export function sveltiaIBygget(): Tillegg {
  return {
    name: 'metodebasen:sveltia',
    enforce: 'pre',
    resolveId(id) {
      if (/^@shikijs\/(langs|themes)\//u.test(id)) return TOM;
      return id === BOKMAL.slice(1) ? BOKMAL : undefined;
    },
    async load(id) {
      if (id === TOM) return 'export default [];';
      if (id !== BOKMAL) return undefined;
      const les = async (fil: string | URL) => JSON.parse(await readFile(fil, 'utf8')) as Ord;
      // Danish is nearer than English for the rare words nobody has translated yet.
      const dansk = await les(krev.resolve('@sveltia/cms').replace(/npm\/index\.js$/u, 'locales/da.json'));
      return `export default ${JSON.stringify(legg(dansk, await les(new URL('./bokmal.json', import.meta.url))))};`;
    },
    transform(kode, id) {
      if (!/@sveltia\/cms\/npm\/index\.js(\?|$)/u.test(id)) return undefined;
      return ENDRINGER.reduce((tekst, { hvorfor, finn, nytt }) => {
        const ny = tekst.replace(finn, nytt);
        if (ny === tekst) throw new Error(`Sveltia CMS er endret: finner ikke ${hvorfor}. Se src/admin/sveltia-i-bygget.ts.`);
        return ny;
      }, kode);
    },
  };
}
