import { DataFactory, type NamedNode, type Quad, type Quad_Object as Objekt, type Quad_Subject as Emne } from 'n3';

const { literal, namedNode, quad } = DataFactory;

const NAVNEROM = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What the files write short: everything but `rdf`, whose only word is the class of things. */
const { rdf: _rdf, ...PREFIKSER } = NAVNEROM;
export { PREFIKSER };

const EU = 'http://publications.europa.eu/resource/authority';
const TEMA = { id: `${EU}/data-theme/SOCI`, nb: 'Befolkning og samfunn', en: 'Population and society' };
const SPRAK = `${EU}/language/NOB`;
const STED = `${EU}/country/NOR`;
const APENT = `${EU}/access-right/PUBLIC`;

/** One form a dataset can be had in. */
export interface Distribusjon {
  tittel: string;
  /** Full address of the file. */
  fil: string;
  /** Its name in the EU's list of file types. */
  filtype: 'JSON' | 'CSV' | 'XLSX';
  /** IANA media type. */
  medietype: string;
  /** The JSON Schema the file follows, when it follows one. */
  skjema?: { adresse: string; tittel: string };
}

export interface Datasett {
  /** Its full address, which is its identifier too. */
  adresse: string;
  tittel: string;
  beskrivelse: string;
  stikkord: readonly string[];
  distribusjoner: readonly Distribusjon[];
}

/** A publisher; the number in Enhetsregisteret makes it one data.norge.no knows. */
export interface Utgiver {
  navn: string;
  orgnr?: string | undefined;
}

export interface Katalog {
  adresse: string;
  tittel: string;
  beskrivelse: string;
  utgiver: Utgiver;
  /** A role and the page where it is reached: never a person. */
  kontakt: { navn: string; side: string };
  /** The page people read about the data on. */
  side: string;
  /** Its name in the EU's list, for example CC_BY_4_0, and where people read it. */
  lisens: { eu: string; adresse: string };
  /** ISO day of the last change. */
  dato: string;
  versjon: string;
  datasett: readonly Datasett[];
}

const iri = (navn: `${keyof typeof NAVNEROM}:${string}`): NamedNode => {
  const skille = navn.indexOf(':');
  return namedNode(NAVNEROM[navn.slice(0, skille) as keyof typeof NAVNEROM] + navn.slice(skille + 1));
};

type Egenskaper = readonly (readonly [`${keyof typeof NAVNEROM}:${string}`, Objekt])[];

const a = (klasse: `${keyof typeof NAVNEROM}:${string}`) => ['rdf:type', iri(klasse)] as const;
const nb = (tekst: string) => literal(tekst, 'nb');
const dag = (dato: string) => literal(dato, iri('xsd:date'));

const organisasjon = (orgnr: string) =>
  `https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${orgnr}`;

function* noder(katalog: Katalog): Generator<readonly [Emne, Egenskaper]> {
  const { utgiver, kontakt, lisens, dato, versjon, side } = katalog;
  const utgivernode =
    utgiver.orgnr === undefined
      ? namedNode(`${katalog.adresse}#utgiver`)
      : namedNode(organisasjon(utgiver.orgnr));
  const kontaktnode = namedNode(`${katalog.adresse}#kontakt`);
  const lisensnode = namedNode(`${EU}/licence/${lisens.eu}`);
  const omtale = (tittel: string, beskrivelse: string, adresse: string): Egenskaper => [
    ['dct:identifier', literal(adresse)],
    ['dct:title', nb(tittel)],
    ['dct:description', nb(beskrivelse)],
    ['dct:publisher', utgivernode],
    ['dcat:contactPoint', kontaktnode],
    ['dct:language', namedNode(SPRAK)],
    ['dct:spatial', namedNode(STED)],
    ['dct:modified', dag(dato)],
  ];

  yield [
    namedNode(katalog.adresse),
    [
      a('dcat:Catalog'),
      ...omtale(katalog.tittel, katalog.beskrivelse, katalog.adresse),
      ['foaf:homepage', namedNode(side)],
      ['dct:license', lisensnode],
      ...katalog.datasett.map(({ adresse }) => ['dcat:dataset', namedNode(adresse)] as const),
    ],
  ];
  for (const { adresse, tittel, beskrivelse, stikkord, distribusjoner } of katalog.datasett) {
    yield [
      namedNode(adresse),
      [
        a('dcat:Dataset'),
        ...omtale(tittel, beskrivelse, adresse),
        ['dcat:theme', namedNode(TEMA.id)],
        ['dct:accessRights', namedNode(APENT)],
        ['owl:versionInfo', literal(versjon)],
        ['dcat:landingPage', namedNode(side)],
        ...stikkord.map((ord) => ['dcat:keyword', nb(ord)] as const),
        ...distribusjoner.map(({ fil }) => ['dcat:distribution', namedNode(`${fil}#distribusjon`)] as const),
      ],
    ];
    for (const distribusjon of distribusjoner)
      yield* distribusjonsnoder(distribusjon, side, lisensnode, dato);
  }
  yield [
    utgivernode,
    [
      a('foaf:Agent'),
      ['foaf:name', nb(utgiver.navn)],
      ...(utgiver.orgnr === undefined ? [] : [['dct:identifier', literal(utgiver.orgnr)] as const]),
    ],
  ];
  yield [
    kontaktnode,
    [
      a('vcard:Kind'),
      a('vcard:Organization'),
      ['vcard:fn', nb(kontakt.navn)],
      ['vcard:hasURL', namedNode(kontakt.side)],
    ],
  ];
  yield* kjente(side, lisensnode);
}

function* distribusjonsnoder(
  { tittel, fil, filtype, medietype, skjema }: Distribusjon,
  side: string,
  lisens: NamedNode,
  dato: string,
): Generator<readonly [Emne, Egenskaper]> {
  const format = namedNode(`${EU}/file-type/${filtype}`);
  const medie = namedNode(`https://www.iana.org/assignments/media-types/${medietype}`);
  yield [
    namedNode(`${fil}#distribusjon`),
    [
      a('dcat:Distribution'),
      ['dct:title', nb(tittel)],
      ['dcat:accessURL', namedNode(side)],
      ['dcat:downloadURL', namedNode(fil)],
      ['dct:format', format],
      ['dcat:mediaType', medie],
      ['dct:license', lisens],
      ['dct:modified', dag(dato)],
      ...(skjema === undefined ? [] : [['dct:conformsTo', namedNode(skjema.adresse)] as const]),
    ],
  ];
  yield [format, [a('dct:MediaTypeOrExtent')]];
  yield [medie, [a('dct:MediaType')]];
  if (skjema !== undefined)
    yield [namedNode(skjema.adresse), [a('dct:Standard'), ['dct:title', nb(skjema.tittel)]]];
}

/** What others have defined, with the class the profile wants to see: a checker need not fetch it. */
function* kjente(side: string, lisens: NamedNode): Generator<readonly [Emne, Egenskaper]> {
  yield [namedNode(side), [a('foaf:Document')]];
  yield [lisens, [a('dct:LicenseDocument')]];
  yield [namedNode(SPRAK), [a('dct:LinguisticSystem')]];
  yield [namedNode(STED), [a('dct:Location')]];
  yield [namedNode(APENT), [a('dct:RightsStatement')]];
  yield [
    namedNode(TEMA.id),
    [a('skos:Concept'), ['skos:prefLabel', nb(TEMA.nb)], ['skos:prefLabel', literal(TEMA.en, 'en')]],
  ];
}

/**
 * The datasets as the statements of a catalogue data.norge.no can fetch, each once, those about one thing together:
 * DCAT-AP-NO 2.2 (https://data.norge.no/specification/dcat-ap-no).
 */
export function katalogtripler(katalog: Katalog): Quad[] {
  const egenskaper = new Map<string, readonly [Emne, Egenskaper]>();
  for (const node of noder(katalog)) {
    const [emne] = node;
    if (!egenskaper.has(emne.value)) egenskaper.set(emne.value, node);
  }
  return [...egenskaper.values()].flatMap(([emne, alle]) =>
    alle.map(([egenskap, verdi]) => quad(emne, iri(egenskap), verdi)),
  );
}
