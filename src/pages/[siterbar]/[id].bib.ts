import { siterbare, siteringssvar } from '../../innhold/siteringer.ts';

export const getStaticPaths = siterbare;

/** /metoder/<id>.bib and the same for studies, guides, terms and publications: a reference for reference managers. */
export const GET = siteringssvar('bib');
