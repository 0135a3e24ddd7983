import type { APIRoute, GetStaticPaths } from 'astro';
import { smafiler, type Smafil } from './smafiler.ts';

/**
 * Each small file that ends in `.<endelse>`, as a page of its own: only in `npm run dev`. In a build they come in
 * packs (see src/pages/smafiler/).
 */
export const smafilsider =
  (endelse: string): GetStaticPaths =>
  async () => {
    const alle = import.meta.env.DEV ? await smafiler() : [];
    const hale = `.${endelse}`;
    return alle.filter(({ sti }) => sti.endsWith(hale)).map((fil) => ({ params: { smafil: fil.sti.slice(0, -hale.length) }, props: { fil } }));
  };

/** Answers with the file. */
export const GET: APIRoute<{ fil: Smafil }> = ({ props: { fil } }) => new Response(fil.lag(), { headers: { 'Content-Type': fil.type } });
