import { xmldokument, type Xml } from '../xml.ts';
import type { Stromoppforing } from './oppforinger.ts';
import type { Strom } from './strommer.ts';

/** Readers ask often and get the whole file; what is older is on the site. */
const FLESTE = 100;

/** A day as the moment Atom asks for (RFC 3339). The hour says nothing. */
const tid = (dag: string) => `${dag}T00:00:00Z`;

const tekst = (navn: string, innhold: string): Xml => ({ navn, innhold });

/**
 * A feed as Atom 1.0 (RFC 4287).
 *
 * @param alle every entry, last changed first; the feed takes the newest of those it tells about.
 * @param nettsted what the site is called.
 * @param nettadresse address inside the site → absolute address.
 */
export function atom(
  strom: Strom,
  alle: readonly Stromoppforing[],
  nettsted: string,
  nettadresse: (adresse: string) => string,
): string {
  const med = alle.filter(strom.tarMed).slice(0, FLESTE);
  // An empty feed has no moment of its own, but must have one.
  const oppdatert = (med[0] ?? alle[0])?.oppdatert ?? '1970-01-01';
  return xmldokument({
    navn: 'feed',
    attributter: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nb' },
    innhold: [
      tekst('id', `tag:metodebasen,2026:${strom.adresse}`),
      tekst('title', `${nettsted}: ${strom.tittel}`),
      tekst('updated', tid(oppdatert)),
      { navn: 'author', innhold: [tekst('name', nettsted)] },
      { navn: 'link', attributter: { rel: 'self', type: 'application/atom+xml', href: nettadresse(strom.adresse) } },
      { navn: 'link', attributter: { rel: 'alternate', type: 'text/html', href: nettadresse('/') } },
      { navn: 'icon', innhold: nettadresse('/favicon.svg') },
      ...med.map(
        ({ id, adresse, tittel, kortOm, type, publisert, oppdatert: endret }): Xml => ({
          navn: 'entry',
          innhold: [
            tekst('id', id),
            tekst('title', tittel),
            ...(publisert === undefined ? [] : [tekst('published', tid(publisert))]),
            tekst('updated', tid(endret)),
            { navn: 'link', attributter: { rel: 'alternate', type: 'text/html', href: nettadresse(adresse) } },
            { navn: 'category', attributter: { term: type } },
            tekst('summary', kortOm),
          ],
        }),
      ),
    ],
  });
}
