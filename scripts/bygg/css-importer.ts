import type { Plugin } from 'vite';

const KOMMENTAR = /\/\*[\s\S]*?\*\//gu;
/** What may stand before an `@import` (CSS Cascading 5, 2). */
const LOVLIG_FORAN = /^(?:\s|@charset[^;]*;|@layer[^;{]*;|@import\s+(?:url\([^)]*\)|"[^"]*"|'[^']*')[^;]*;)*/u;

/** The first `@import` of a style sheet that browsers and bundlers drop because something stands before it. */
export function sentImport(css: string): string | undefined {
  const rest = css.replaceAll(KOMMENTAR, '').replace(LOVLIG_FORAN, '');
  return /@import[^;]*/u.exec(rest)?.[0];
}

/** Stops the build where the bundler only warns and leaves the styles out. */
export function cssImporter(): Plugin {
  return {
    name: 'metodebasen:css-importer',
    enforce: 'pre',
    transform(kode, id) {
      const sen = /\.css(?:\?|$)/u.test(id) ? sentImport(kode) : undefined;
      if (sen !== undefined) this.error(`«${sen}» i ${id} virker ikke: @import må stå først i stilarket.`);
    },
  };
}
