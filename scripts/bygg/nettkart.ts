import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { basesti } from './basesti.ts';

const SKJULT = /<meta name="robots" content="[^"]*noindex/u;
const ENDRET = /<meta property="article:modified_time" content="([^"]+)"/u;

/**
 * What the map of the site says of a built page: `undefined` for a page search engines are told to leave out,
 * otherwise the day it was changed, where the page says so.
 */
export function nettkartpost(html: string): { lastmod?: string } | undefined {
  const [hode = ''] = html.split('</head>', 1);
  if (SKJULT.test(hode)) return undefined;
  const lastmod = ENDRET.exec(hode)?.[1];
  return lastmod === undefined ? {} : { lastmod };
}

/**
 * `/sitemap-index.xml` and the files it names, of the pages that are there and may be found. The built pages
 * themselves say which: what is hidden is decided in one place.
 */
export function nettkart(): AstroIntegration {
  let rot: URL | undefined;
  const kart = sitemap({
    serialize: async (post) => {
      const sti = new URL(post.url).pathname.slice(basesti(process.env).length);
      const om = nettkartpost(await readFile(new URL(`${sti}index.html`, rot), 'utf8'));
      return om && { ...post, ...om };
    },
  });
  return {
    ...kart,
    name: 'metodebasen:nettkart',
    hooks: {
      ...kart.hooks,
      'astro:build:done': async (bygd) => {
        rot = bygd.dir;
        await kart.hooks['astro:build:done']?.(bygd);
      },
    },
  };
}
