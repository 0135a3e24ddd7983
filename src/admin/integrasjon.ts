import type { AstroIntegration } from 'astro';
import { finnKodelager } from './repo.ts';
import { sveltiaIBygget } from './sveltia-i-bygget.ts';

/**
 * `/admin/`: the editor where a repository it can write to is configured, otherwise a page that tells how to
 * switch it on. Routes are added here, not in src/pages, so that a build without it holds none of its code.
 */
export function redaktorverktoy(adresse: string | undefined): AstroIntegration {
  const pa = finnKodelager(adresse) !== undefined;
  return {
    name: 'metodebasen:admin',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        injectRoute({ pattern: '/admin', entrypoint: `./src/admin/${pa ? 'Pa' : 'Av'}.astro` });
        if (!pa) return;
        injectRoute({ pattern: '/admin/config.json', entrypoint: './src/admin/config.json.ts' });
        // Sveltia is one large file, which only /admin/ loads.
        updateConfig({ vite: { plugins: [sveltiaIBygget()], build: { chunkSizeWarningLimit: 3000 } } });
      },
    },
  };
}
