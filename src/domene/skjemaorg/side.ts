import { nettstedId, type Nettadresse, type Nettstedsnavn, type Skjemanode } from './node.ts';

/** The site, and how to search it. */
export function nettstedsnode({ navn, beskrivelse }: Nettstedsnavn, nettadresse: Nettadresse): Skjemanode {
  return {
    '@type': 'WebSite',
    '@id': nettstedId(nettadresse),
    url: nettadresse('/'),
    name: navn,
    description: beskrivelse,
    inLanguage: 'nb',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${nettadresse('/sok/')}?q={q}` },
      'query-input': 'required name=q',
    },
  };
}

const SIDESLAG: Readonly<Record<string, string>> = {
  '/om/': 'AboutPage',
  '/sok/': 'SearchResultsPage',
  '/metoder/': 'CollectionPage',
  '/forskning/': 'CollectionPage',
  '/veiledninger/': 'CollectionPage',
  '/begreper/': 'CollectionPage',
  '/laerdommer/': 'CollectionPage',
  '/pagar/': 'CollectionPage',
};

/** Any page: what it is called, and the site it is part of. */
export function sidenode(side: { adresse: string; tittel: string; beskrivelse: string }, nettadresse: Nettadresse): Skjemanode {
  return {
    '@type': SIDESLAG[side.adresse] ?? 'WebPage',
    '@id': nettadresse(side.adresse),
    url: nettadresse(side.adresse),
    name: side.tittel,
    description: side.beskrivelse,
    inLanguage: 'nb',
    isPartOf: { '@id': nettstedId(nettadresse) },
  };
}

/** The way to a page, from the front page on. */
export function brodsmulenode(ledd: readonly { tekst: string; adresse: string }[], nettadresse: Nettadresse): Skjemanode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: ledd.map(({ tekst, adresse }, plass) => ({
      '@type': 'ListItem',
      position: plass + 1,
      name: tekst,
      item: nettadresse(adresse),
    })),
  };
}
