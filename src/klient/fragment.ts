import type { Fragment } from '../sok/tekstutdrag.ts';

/** Fetches one page's text from Pagefind's index. Rejects when it cannot be had. */
export async function hentFragment(rot: string, id: string): Promise<Fragment> {
  const svar = await fetch(`${rot}pagefind/fragment/${id}.pf_fragment`);
  if (!svar.ok || !svar.body) throw new Error(`Fragmentet ${id} svarte ${svar.status}`);
  const tekst = await new Response(svar.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return JSON.parse(tekst.slice(tekst.indexOf('{'))) as Fragment;
}
