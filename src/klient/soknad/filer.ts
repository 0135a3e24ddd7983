import { somDokument, UTEN_TITTEL } from '../../domene/soknad/dokument.ts';
import { somId } from '../../domene/kebab.ts';
import { skrivSoknad } from '../../domene/soknad/lesing.ts';
import { tilMarkdown } from '../../domene/soknad/markdown.ts';
import { svar, type Soknad } from '../../domene/soknad/soknad.ts';

export const FILSLAG = ['docx', 'md', 'json', 'mdx'] as const;
export type Filslag = (typeof FILSLAG)[number];

export interface Fil {
  navn: string;
  innhold: Blob;
}

/** Today in the reader's own time zone, as an ISO day. */
export const idag = (): string => new Date().toLocaleDateString('sv-SE');

/**
 * The plan as a file. Word and the draft need libraries, which are loaded the first time they are asked
 * for; rejects when that fails. `rot` is the address of the site with a final slash.
 */
export async function lagFil(slag: Filslag, soknad: Soknad, rot: string): Promise<Fil> {
  const dag = idag();
  const stamme = `soknad-${somId(svar(soknad, 'prosjekt'), 'uten-navn')}`;
  const dokument = () => somDokument(soknad, dag, rot);
  switch (slag) {
    case 'docx': {
      const { tilDocx } = await import('./docx.ts');
      return { navn: `${stamme}.docx`, innhold: await tilDocx(dokument(), svar(soknad, 'prosjekt') || UTEN_TITTEL) };
    }
    case 'md':
      return { navn: `${stamme}.md`, innhold: new Blob([tilMarkdown(dokument())], { type: 'text/markdown' }) };
    case 'json':
      return { navn: `${stamme}.json`, innhold: new Blob([skrivSoknad(soknad)], { type: 'application/json' }) };
    case 'mdx': {
      const { lagUtkast } = await import('../../domene/soknad/utkast.ts');
      const { id, mdx } = lagUtkast(soknad, dag);
      return { navn: `${id}.mdx`, innhold: new Blob([mdx], { type: 'text/markdown' }) };
    }
  }
}
