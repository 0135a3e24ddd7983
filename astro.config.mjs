import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { basesti } from './scripts/bygg/basesti.ts';
import { cssImporter } from './scripts/bygg/css-importer.ts';
import { nettkart } from './scripts/bygg/nettkart.ts';
import { ubrukteTokens } from './scripts/bygg/ubrukte-tokens.ts';
import { skrivehjelp } from './scripts/dev/skrivehjelp.ts';
import { redaktorverktoy } from './src/admin/integrasjon.ts';
import { remarkLenker } from './src/innhold/remark-lenker.ts';
import { remarkSeksjoner } from './src/innhold/remark-seksjoner.ts';
import { remarkTabeller } from './src/innhold/remark-tabeller.ts';

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
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  // Tells editors which schema a page follows, so that they can help in the front matter.
  experimental: { contentIntellisense: true },
  markdown: {
    syntaxHighlight: false,
    // Tables are named by their headings, which remarkSeksjoner takes into its sections.
    processor: unified({ remarkPlugins: [remarkLenker(base), remarkTabeller, remarkSeksjoner], smartypants: false }),
  },
  integrations: [mdx(), skrivehjelp(), redaktorverktoy(process.env.PUBLIC_METODEBASEN_REPO), nettkart()],
  // The CSP allows nothing inline: assets stay files.
  vite: {
    plugins: [cssImporter(), ubrukteTokens()],
    build: {
      assetsInlineLimit: 0,
      // Astro marks each MDX module with a directive that the bundler warns of and rightly drops.
      rolldownOptions: { onwarn: (varsel, videre) => varsel.code === 'MODULE_LEVEL_DIRECTIVE' || videre(varsel) },
    },
  },
});
