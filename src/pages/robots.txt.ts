import type { APIRoute } from 'astro';
import { nettadresse, sti } from '../nettsted.ts';

/**
 * /robots.txt: where the map of the site is. Pages that must not be found carry `noindex`, which only those who
 * may open them can see: they are not closed here. Closed is the editor, and files that are no pages.
 */
export const GET: APIRoute = () =>
  new Response(
    ['User-agent: *', `Disallow: ${sti('/admin/')}`, `Disallow: ${sti('/pagefind/')}`, '', `Sitemap: ${nettadresse('/sitemap-index.xml')}`, ''].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
