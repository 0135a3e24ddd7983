/** The properties a thing must have for others to use it (schema.org; search engines' lists of what is required). */
const KRAV: Readonly<Record<string, readonly string[]>> = {
  WebSite: ['url', 'name', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  WebPage: ['name'],
  AboutPage: ['url', 'name', 'isPartOf'],
  SearchResultsPage: ['url', 'name', 'isPartOf'],
  CollectionPage: ['url', 'name', 'isPartOf'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Article: ['headline', 'description', 'dateModified', 'author', 'mainEntityOfPage', 'inLanguage'],
  DefinedTerm: ['name'],
  DefinedTermSet: ['name', 'url'],
  Dataset: ['name', 'description', 'creator', 'distribution'],
  DataCatalog: ['name', 'url'],
  Country: ['name'],
  PropertyValue: ['propertyID', 'value'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  ResearchProject: ['name', 'parentOrganization'],
  Report: ['name', 'author', 'publisher', 'datePublished'],
  ScholarlyArticle: ['name', 'author', 'publisher', 'datePublished'],
  Book: ['name', 'author', 'publisher', 'datePublished'],
  Thesis: ['name', 'author', 'publisher', 'datePublished'],
  CreativeWork: ['name', 'author', 'publisher', 'datePublished'],
  CreativeWorkSeries: ['name'],
  Legislation: ['name', 'datePublished'],
  Person: ['name', 'familyName'],
  Organization: ['name'],
  Place: ['name', 'address'],
  Audience: ['audienceType'],
};

const tom = (verdi: unknown) => verdi === undefined || verdi === null || verdi === '' || (Array.isArray(verdi) && verdi.length === 0);

/** What is wrong with a description: unknown types, missing properties, addresses that are not absolute. */
export function mangler(verdi: unknown): string[] {
  if (Array.isArray(verdi)) return verdi.flatMap(mangler);
  if (typeof verdi !== 'object' || verdi === null) return [];
  const node = verdi as Readonly<Record<string, unknown>>;
  const type = node['@type'];
  const egne =
    typeof type !== 'string'
      ? []
      : KRAV[type] === undefined
        ? [`ukjent type ${type}`]
        : KRAV[type].filter((krav) => tom(node[krav])).map((krav) => `${type} mangler ${krav}`);
  const adresser = ['@id', 'url', 'item', 'contentUrl', 'license', 'mainEntityOfPage', 'urlTemplate']
    .filter((navn) => typeof node[navn] === 'string' && !/^https?:\/\//u.test(String(node[navn])))
    .map((navn) => `${navn} er ikke en hel adresse`);
  return [...egne, ...adresser, ...Object.values(node).flatMap(mangler)];
}
