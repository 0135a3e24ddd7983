import { isDeepStrictEqual } from 'node:util';
import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import { finnInnholdstype } from '../../src/skjema/innholdstyper.ts';
import { ryddDatoer } from '../../src/skjema/rydd.ts';
import { sidetekst } from '../../src/tekst/sidetekst.ts';
import type { Filsvar } from '../valider/bolk/filsvar.ts';

/** What the site itself makes of a file the validator accepts; a sentence when it is anything but the same. */
export type Orakel = (svar: Filsvar, tekst: string) => Promise<string | undefined>;

const grunn = (feil: unknown) => (feil instanceof Error ? feil.message.split('\n')[0] : String(feil)) ?? '';

/** What Astro makes of files like these, and our own way from a text to a page. */
export async function lagOrakel(): Promise<Orakel> {
  const prosessor = unified({ smartypants: false });
  const valg = { syntaxHighlight: false, gfm: true, smartypants: false } as const;
  const mdx = await prosessor.createMdxRenderer?.(valg, { optimize: false });
  const md = await prosessor.createRenderer(valg);
  if (mdx === undefined) throw new Error('Astro lager ikke MDX');
  return async ({ fil, data }, tekst) => {
    const type = finnInnholdstype(fil.slice('content/'.length));
    const erYaml = fil.endsWith('.yaml');
    // A file of YAML may begin with a line that would end the fields of a page.
    if (erYaml && /^---/mu.test(tekst)) return undefined;
    try {
      const lest = parseFrontmatter(erYaml ? `---\n${tekst}\n---\n` : tekst);
      const felter = ryddDatoer(lest.frontmatter);
      if (!isDeepStrictEqual(felter, data)) return `andre felter: ${JSON.stringify(felter).slice(0, 300)}`;
      if (type?.skjema.safeParse(felter).success !== true) return 'skjemaet avviser';
      if (fil.endsWith('.mdx')) {
        await mdx.process(lest.content, `/${fil}`, {});
        sidetekst(lest.content, '/');
      }
      if (fil.endsWith('.md')) await md.render(lest.content);
      return undefined;
    } catch (feil) {
      return `bygget stopper: ${grunn(feil)}`;
    }
  };
}
