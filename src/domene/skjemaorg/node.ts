/** One thing described with the words of schema.org. */
export interface Skjemanode {
  '@type': string;
  readonly [egenskap: string]: unknown;
}

/** Where things are described: address inside the site → absolute address. */
export type Nettadresse = (adresse: string) => string;

/** Of what no entry can say, and every page must: whose site it is. */
export interface Nettstedsnavn {
  navn: string;
  beskrivelse: string;
}

/** The identity of the site itself, which pages point at. */
export const nettstedId = (nettadresse: Nettadresse): string => `${nettadresse('/')}#nettsted`;

/**
 * Things as the text of a `<script type="application/ld+json">`. No `<`, so that nothing in the data can end the
 * element or begin a comment.
 */
export function jsonld(noder: readonly Skjemanode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': noder }).replaceAll('<', String.raw`\u003c`);
}
