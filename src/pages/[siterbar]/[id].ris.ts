import { siterbare, siteringssvar } from '../../innhold/siteringer.ts';

export const getStaticPaths = siterbare;

/** /metoder/<id>.ris and the same for studies, guides, terms and publications: a reference for reference managers. */
export const GET = siteringssvar('ris');
