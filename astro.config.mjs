import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basesti } from './scripts/bygg/basesti.ts';
import { cssImporter } from './scripts/bygg/css-importer.ts';
import { nettkart } from './scripts/bygg/nettkart.ts';
import { ubrukteTokens } from './scripts/bygg/ubrukte-tokens.ts';
import { skrivehjelp } from './scripts/dev/skrivehjelp.ts';
import { redaktorverktoy } from './src/admin/integrasjon.ts';

const base = basesti(process.env);

export default defineConfig({
  // Set where the site is published; canonical addresses and feeds are written with it.
  site: process.env.METODEBASEN_ADRESSE ?? 'http://localhost:4321',
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default 'jsx' drops a line break between two inline elements, and with it a space in a sentence.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Many at a time: most of the time of a small page is waiting for the disk.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 16 },
  devToolbar: { enabled: false },
  // Tells editors which schema a page follows, so that they can help in the front matter.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), skrivehjelp(), redaktorverktoy(process.env.PUBLIC_METODEBASEN_REPO), nettkart()],
  // The CSP allows nothing inline: assets stay files.
  vite: {
    plugins: [cssImporter(), ubrukteTokens()],
    build: {
      assetsInlineLimit: 0,
    },
  },
});
