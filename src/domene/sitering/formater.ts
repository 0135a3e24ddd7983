import { bibtex } from './bibtex.ts';
import type { Henvisning } from './henvisning.ts';
import { ris } from './ris.ts';

/** The formats references can be fetched in: the ending of the file → its name, type and writer. */
export const FORMATER: Readonly<Record<'ris' | 'bib', { navn: string; type: string; skriv: (henvisning: Henvisning) => string }>> = {
  ris: { navn: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', skriv: ris },
  bib: { navn: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', skriv: bibtex },
};
