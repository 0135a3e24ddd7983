import { xmldokument } from './xml.ts';

/**
 * An OpenSearch 1.1 description: lets a browser search the base from its address field. No suggestions: they need
 * a server, and the site is files.
 *
 * @param nettsted what it is called; `navn` holds at most 16 characters in a browser's list.
 */
export function opensearch(nettsted: { navn: string; beskrivelse: string }, nettadresse: (adresse: string) => string): string {
  const enkel = (navn: string, innhold: string) => ({ navn, innhold });
  return xmldokument({
    navn: 'OpenSearchDescription',
    attributter: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    innhold: [
      enkel('ShortName', nettsted.navn),
      enkel('Description', nettsted.beskrivelse),
      enkel('Language', 'nb'),
      enkel('InputEncoding', 'UTF-8'),
      { navn: 'Image', attributter: { width: '16', height: '16', type: 'image/svg+xml' }, innhold: nettadresse('/favicon.svg') },
      { navn: 'Url', attributter: { type: 'text/html', template: `${nettadresse('/sok/')}?q={searchTerms}` } },
      { navn: 'Url', attributter: { type: 'application/opensearchdescription+xml', rel: 'self', template: nettadresse('/opensearch.xml') } },
    ],
  });
}
