import type { Katalog, Utgiver } from '../data/katalog.ts';
import type { Skjemanode } from './node.ts';

/** Where the numbers in Enhetsregisteret are looked up. */
const ENHETSREGISTERET = 'https://data.brreg.no/enhetsregisteret/oppslag/enheter';

const utgivernode = ({ navn, orgnr }: Utgiver): Skjemanode => ({
  '@type': 'Organization',
  name: navn,
  ...(orgnr !== undefined && {
    identifier: { '@type': 'PropertyValue', propertyID: 'organisasjonsnummer', value: orgnr },
    sameAs: `${ENHETSREGISTERET}/${orgnr}`,
  }),
});

/** The datasets of the catalogue that DCAT-AP-NO describes, as search engines for data read them. */
export function apneDatanoder({ datasett, utgiver, side, lisens, dato, versjon, ...katalog }: Katalog): Skjemanode[] {
  return datasett.map(({ adresse, tittel, beskrivelse, stikkord, distribusjoner }) => ({
    '@type': 'Dataset',
    '@id': adresse,
    url: side,
    name: tittel,
    description: beskrivelse,
    keywords: stikkord,
    inLanguage: 'nb',
    isAccessibleForFree: true,
    license: lisens.adresse,
    version: versjon,
    dateModified: dato,
    creator: utgivernode(utgiver),
    publisher: utgivernode(utgiver),
    spatialCoverage: { '@type': 'Country', name: 'Norge' },
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': katalog.adresse, name: katalog.tittel, url: side },
    distribution: distribusjoner.map(({ tittel: navn, fil, medietype }) => ({
      '@type': 'DataDownload',
      name: navn,
      encodingFormat: medietype,
      contentUrl: fil,
      license: lisens.adresse,
    })),
  }));
}
