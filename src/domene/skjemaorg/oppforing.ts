import type { Kilde } from '../../skjema/kilde.ts';
import { ordnavn, slaOpp, type Base, type Begrepsoppforing, type Forskningsoppforing, type Metodeoppforing, type Veiledningsoppforing } from '../base.ts';
import { forfatter } from '../forfatter.ts';
import type { Noter } from '../kildenoter.ts';
import { provdVed } from '../steder.ts';
import { nettstedId, type Nettadresse, type Skjemanode } from './node.ts';

const KILDESLAG: Readonly<Record<Kilde['type'], string>> = {
  rapport: 'Report',
  arsrapport: 'Report',
  egenrapport: 'Report',
  artikkel: 'ScholarlyArticle',
  bok: 'Book',
  doktoravhandling: 'Thesis',
  opptak: 'CreativeWork',
  nettside: 'WebPage',
  regelverk: 'Legislation',
};

const organisasjon = (navn: string): Skjemanode => ({ '@type': 'Organization', name: navn });

function forfatternode(navn: string): Skjemanode {
  const hvem = forfatter(navn);
  return 'institusjon' in hvem
    ? organisasjon(hvem.institusjon)
    : { '@type': 'Person', name: `${hvem.fornavn} ${hvem.etternavn}`, givenName: hvem.fornavn, familyName: hvem.etternavn };
}

/** A publication that a page builds on. */
export function kildenode({ tittel, forfattere, institusjon, aar, serie, type, adresse }: Kilde): Skjemanode {
  return {
    '@type': KILDESLAG[type],
    name: tittel,
    author: forfattere?.map(forfatternode) ?? [organisasjon(institusjon)],
    publisher: organisasjon(institusjon),
    datePublished: String(aar),
    ...(serie !== undefined && { isPartOf: { '@type': 'CreativeWorkSeries', name: serie } }),
    ...(adresse !== undefined && { url: adresse }),
  };
}

type Artikkel = { tittel: string; kortOm: string; sistKontrollert: string };

/** A page somebody wrote from sources. Nothing here says that what it tells about works. */
function artikkel(base: Base, adresse: string, { tittel, kortOm, sistKontrollert }: Artikkel, noter: Noter, nettadresse: Nettadresse): Skjemanode {
  const kilder = [...new Set(noter.map(({ id }) => id))];
  return {
    '@type': 'Article',
    '@id': `${nettadresse(adresse)}#artikkel`,
    mainEntityOfPage: nettadresse(adresse),
    headline: tittel,
    description: kortOm,
    inLanguage: 'nb',
    isAccessibleForFree: true,
    dateModified: sistKontrollert,
    author: { '@id': nettstedId(nettadresse) },
    citation: kilder.map((id) => kildenode(slaOpp(base.kilder, id, 'content/kilder'))),
  };
}

const emner = (navn: readonly string[]) => navn.map((name) => ({ '@type': 'DefinedTerm', name }));

/** The page of a method: an article about it, never instructions that are vouched for. */
export function metodenode(base: Base, { id, data }: Metodeoppforing, noter: Noter, nettadresse: Nettadresse): Skjemanode {
  return {
    ...artikkel(base, `/metoder/${id}/`, data, noter, nettadresse),
    ...(data.aliaser.length > 0 && { alternateName: data.aliaser }),
    about: emner([
      ...ordnavn(base, 'malgrupper', data.malgrupper),
      ...ordnavn(base, 'tiltakskategorier', data.tiltakskategorier.map((kategori) => kategori.id)),
    ]),
    spatialCoverage: provdVed(base, data).map(({ navn, kommune }) => ({ '@type': 'Place', name: navn, address: `${kommune}, Norge` })),
  };
}

/** The page of a study: an article about a research project. */
export function forskningsnode(base: Base, { id, data }: Forskningsoppforing, noter: Noter, nettadresse: Nettadresse): Skjemanode {
  return {
    ...artikkel(base, `/forskning/${id}/`, data, noter, nettadresse),
    about: [
      { '@type': 'ResearchProject', name: data.tittel, parentOrganization: data.institusjoner.map(organisasjon) },
      ...emner(ordnavn(base, 'malgrupper', data.malgrupper)),
    ],
  };
}

/** A guide. */
export function veiledningsnode(base: Base, { id, data }: Veiledningsoppforing, noter: Noter, nettadresse: Nettadresse): Skjemanode {
  return {
    ...artikkel(base, `/veiledninger/${id}/`, data, noter, nettadresse),
    audience: { '@type': 'Audience', audienceType: data.forHvem },
  };
}

/** A term of the glossary. */
export function begrepsnode({ id, data }: Begrepsoppforing, nettadresse: Nettadresse): Skjemanode {
  return {
    '@type': 'DefinedTerm',
    '@id': `${nettadresse(`/begreper/${id}/`)}#begrep`,
    name: data.tittel,
    description: data.forklaring,
    inLanguage: 'nb',
    alternateName: [...(data.forkortelse ? [data.forkortelse] : []), ...data.synonymer],
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Begreper', url: nettadresse('/begreper/') },
  };
}

/** A table readers can take with them. */
export function datasettnode(
  { adresse, tittel, beskrivelse, fil, filtype }: { adresse: string; tittel: string; beskrivelse: string; fil: string; filtype: string },
  nettadresse: Nettadresse,
): Skjemanode {
  return {
    '@type': 'Dataset',
    '@id': `${nettadresse(adresse)}#data`,
    name: tittel,
    description: beskrivelse,
    inLanguage: 'nb',
    isAccessibleForFree: true,
    creator: { '@id': nettstedId(nettadresse) },
    distribution: [{ '@type': 'DataDownload', encodingFormat: filtype, contentUrl: nettadresse(fil) }],
  };
}
