import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { Parser, type Quad } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { lesBase } from '../../scripts/skjema/les-base.ts';
import { DATATYPER, type Datatype } from '../../src/domene/data/typer.ts';
import { lesJsonld, somLinjer } from '../prove/les-jsonld.ts';
import { DIST, les } from './nettsted.ts';

type Post = { id: string; nettside?: string; tekst?: string } & Record<string, unknown>;
interface Fil {
  adresse: string;
  byte: number;
  sha256: string;
}

const base = await lesBase(process.cwd());
const lesJson = async <T>(fil: string): Promise<T> => JSON.parse(await les(`data/${fil}`)) as T;
const lesPoster = async ({ samling }: Datatype) =>
  (await lesJson<Record<string, Post[]>>(`${samling}.json`))[samling] ?? [];
const publisert = (type: Datatype) => type.oppforinger(base).filter(({ data }) => data['utkast'] !== true);
const MED_NAVN = DATATYPER.map((type) => [type.samling, type] as const);
const etterId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe('åpne data', () => {
  test.each(MED_NAVN)(
    '%s.json lest tilbake gjennom skjemaet er det som står i content/',
    async (_navn, type) => {
      const lest = (await lesPoster(type)).map(({ id, nettside: _side, tekst, ...felter }) => ({
        id,
        data: type.skjema.parse(type.type === 'kontor' ? { id, ...felter } : felter),
        ...(tekst === undefined ? {} : { body: tekst.trim() }),
      }));
      const skrevet = publisert(type).map(({ id, data, body }) => ({
        id,
        data,
        ...(body === undefined ? {} : { body: body.trim() }),
      }));
      expect(lest.length).toBeGreaterThan(0);
      expect(lest).toEqual(skrevet.sort(etterId));
    },
  );

  test.each(MED_NAVN)('%s.json følger skjemaene som er publisert', async (_navn, type) => {
    const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u, uri: /^https?:/u } });
    ajv.addSchema(await lesJson<object>(`skjema/${type.type}.schema.json`));
    const filskjema = await lesJson<{ $id: string }>(`skjema/${type.samling}-fil.schema.json`);
    const nettsted = new URL(filskjema.$id).origin;
    const samling = ajv.compile(filskjema);
    samling(await lesJson<object>(`${type.samling}.json`));
    expect(samling.errors ?? []).toEqual([]);

    const post = ajv.getSchema(`${nettsted}/data/skjema/${type.type}.schema.json`)!;
    const [forste] = await lesPoster(type);
    expect(post(forste)).toBe(true);
    expect(post({ ...forste, id: undefined })).toBe(false);
    expect(post({ ...forste, ukjentFelt: 1 })).toBe(false);
  });

  test.each(MED_NAVN.filter(([, { enkeltvis }]) => enkeltvis))(
    'hver oppføring i %s har sin egen fil',
    async (_navn, type) => {
      const poster = await lesPoster(type);
      const filer = await readdir(join(DIST, 'data', type.samling));
      expect(filer.sort()).toEqual(poster.map(({ id }) => `${id}.json`).sort());
      for (const post of poster) expect(await lesJson(`${type.samling}/${post.id}.json`)).toEqual(post);
    },
  );

  test.each(['metoder', 'forskning'])(
    '%s.csv åpnes rett i norsk Excel, og ingen rute er en formel',
    async (samling) => {
      const fil = await les(`data/${samling}.csv`);
      expect(fil.startsWith('\uFEFFId;Tittel;Kort om;')).toBe(true);
      expect(fil.endsWith('\r\n')).toBe(true);
      const rader = parse(fil, {
        bom: true,
        delimiter: ';',
        columns: true,
        record_delimiter: '\r\n',
      }) as Record<string, string>[];
      const type = DATATYPER.find((ett) => ett.samling === samling)!;
      expect(rader.map(({ Id }) => Id)).toEqual((await lesPoster(type)).map(({ id }) => id));
      expect(
        rader.flatMap((rad) => Object.values(rad)).filter((rute) => /^[=+\-@\t\r\n]/u.test(rute)),
      ).toEqual([]);
    },
  );

  test('tabellen sier hva kilden ikke oppgir, og hva redaksjonen har lagt til', async () => {
    const rader = parse(await les('data/metoder.csv'), {
      bom: true,
      delimiter: ';',
      columns: true,
    }) as Record<string, string>[];
    const rad = (id: string) => rader.find(({ Id }) => Id === id);
    const ukjent = base.metoder.find(({ data }) => data.ressurser.kostnad === 'ukjent')!;
    expect(rad(ukjent.id)?.['Kostnad']).toBe('Ikke oppgitt i kilden');
    const merket = base.metoder.find(({ data }) =>
      data.lovhjemler.some(({ grunnlag }) => grunnlag === 'redaksjonell'),
    )!;
    expect(rad(merket.id)?.['Lovhjemler']).toContain('(lagt til av redaksjonen)');
  });

  test('metoder.xlsx har arkene, og like mange rader som basen har', async () => {
    const bok = new Workbook();
    await bok.xlsx.load(await readFile(join(DIST, 'data/metoder.xlsx')));
    const metoder = base.metoder.filter(({ data }) => data.utkast !== true);
    const antall = (hent: (data: (typeof metoder)[number]['data']) => unknown[]) =>
      metoder.flatMap(({ data }) => hent(data)).length;
    expect(bok.worksheets.slice(0, 5).map(({ name, rowCount }) => [name, rowCount - 1])).toEqual([
      ['metoder', metoder.length],
      ['utprovinger', antall(({ utprovinger }) => utprovinger)],
      ['funn', antall(({ funn }) => funn)],
      ['kilder', base.kilder.size],
      ['kontorer', base.kontorer.size],
    ]);
    expect(bok.worksheets.slice(5).map(({ name }) => name)).toEqual(['ordliste', 'feltbeskrivelser']);
    for (const ark of bok.worksheets) {
      expect([ark.name, ark.autoFilter === null, ark.views[0]?.state]).toEqual([ark.name, false, 'frozen']);
    }
  });

  test('hver fil har den sjekksummen og størrelsen som siden og filer.json sier', async () => {
    const { filer, versjon, dato } = await lesJson<{ filer: Fil[]; versjon: string; dato: string }>(
      'filer.json',
    );
    const side = await les('data/index.html');
    expect(filer.length).toBeGreaterThan(20);
    for (const { adresse, byte, sha256 } of filer) {
      const innhold = await readFile(join(DIST, new URL(adresse).pathname));
      expect([adresse, innhold.length, createHash('sha256').update(innhold).digest('hex')]).toEqual([
        adresse,
        byte,
        sha256,
      ]);
      expect(side).toContain(sha256);
    }
    expect(versjon).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/u);
    expect(versjon.startsWith(dato)).toBe(true);
  });
});

describe('katalogen for data.norge.no', () => {
  const NAVNEROM = {
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    owl: 'http://www.w3.org/2002/07/owl#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    vcard: 'http://www.w3.org/2006/vcard/ns#',
  };
  let graf: Quad[] = [];
  const full = (navn: string) =>
    navn.replace(/^(\w+):/u, (_treff, prefiks: keyof typeof NAVNEROM) => NAVNEROM[prefiks]);
  const verdier = (emne: string, egenskap: string) =>
    graf
      .filter(({ subject, predicate }) => subject.value === emne && predicate.value === full(egenskap))
      .map(({ object }) => object.value);
  const av = (klasse: string) =>
    graf
      .filter(
        ({ predicate, object }) => predicate.value === full('rdf:type') && object.value === full(klasse),
      )
      .map(({ subject }) => subject.value);

  beforeAll(async () => {
    // Throws on anything that is not valid Turtle.
    graf = new Parser({ format: 'text/turtle' }).parse(await les('data/katalog.ttl'));
  });

  // Mandatory in DCAT-AP-NO 2.2, and the parts of the Distribution the portal needs to offer a download.
  test.each<[string, number, string[]]>([
    [
      'dcat:Catalog',
      1,
      [
        'dct:identifier',
        'dct:title',
        'dct:description',
        'dct:publisher',
        'dcat:contactPoint',
        'dcat:dataset',
      ],
    ],
    [
      'dcat:Dataset',
      2,
      [
        'dct:identifier',
        'dct:title',
        'dct:description',
        'dct:publisher',
        'dcat:contactPoint',
        'dcat:theme',
        'dcat:distribution',
      ],
    ],
    [
      'dcat:Distribution',
      6,
      ['dcat:accessURL', 'dcat:downloadURL', 'dct:format', 'dcat:mediaType', 'dct:license', 'dct:title'],
    ],
    ['foaf:Agent', 1, ['foaf:name']],
    ['vcard:Kind', 1, ['vcard:fn', 'vcard:hasURL']],
    ['skos:Concept', 1, ['skos:prefLabel']],
    ['dct:Standard', 2, ['dct:title']],
  ])('%s har alt som er påkrevd', (klasse, antall, egenskaper) => {
    expect(av(klasse)).toHaveLength(antall);
    for (const emne of av(klasse)) {
      for (const egenskap of egenskaper)
        expect([emne, egenskap, verdier(emne, egenskap).length > 0]).toEqual([emne, egenskap, true]);
    }
  });

  test.each([
    ['dct:publisher', 'foaf:Agent'],
    ['dcat:contactPoint', 'vcard:Kind'],
    ['dcat:dataset', 'dcat:Dataset'],
    ['dcat:distribution', 'dcat:Distribution'],
    ['dcat:theme', 'skos:Concept'],
    ['dct:license', 'dct:LicenseDocument'],
    ['dct:format', 'dct:MediaTypeOrExtent'],
    ['dcat:mediaType', 'dct:MediaType'],
    ['dct:language', 'dct:LinguisticSystem'],
    ['dct:spatial', 'dct:Location'],
    ['dct:accessRights', 'dct:RightsStatement'],
    ['dct:conformsTo', 'dct:Standard'],
    ['dcat:landingPage', 'foaf:Document'],
  ])('%s peker på en %s', (egenskap, klasse) => {
    const mål = graf
      .filter(({ predicate }) => predicate.value === full(egenskap))
      .map(({ object }) => object.value);
    expect(mål.length).toBeGreaterThan(0);
    expect(mål.filter((ett) => !av(klasse).includes(ett))).toEqual([]);
  });

  test('JSON-LD-filen sier det samme som Turtle-filen, og ingenting annet', async () => {
    expect(somLinjer(lesJsonld(await les('data/katalog.jsonld')))).toEqual(somLinjer(graf));
    expect(graf.length).toBeGreaterThan(100);
  });

  test('siden sier det samme til søkemotorer som katalogen til data.norge.no', async () => {
    const [, tekst = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/u.exec(await les('data/index.html')) ?? [];
    const noder = (JSON.parse(tekst) as { '@graph': Record<string, unknown>[] })['@graph'];
    const paSiden = noder.filter((node) => node['@type'] === 'Dataset');
    const [utgiver = ''] = av('foaf:Agent');
    expect(paSiden.map((node) => node['@id'])).toEqual(av('dcat:Dataset'));
    for (const node of paSiden) {
      const emne = String(node['@id']);
      const en = (egenskap: string) => verdier(emne, egenskap)[0];
      expect(node).toMatchObject({
        name: en('dct:title'),
        description: en('dct:description'),
        keywords: verdier(emne, 'dcat:keyword'),
        version: en('owl:versionInfo'),
        dateModified: en('dct:modified'),
        license: expect.stringMatching(/^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//u),
        publisher: { name: verdier(utgiver, 'foaf:name')[0] },
        includedInDataCatalog: { '@id': av('dcat:Catalog')[0] },
        distribution: verdier(emne, 'dcat:distribution').map((fil) => ({
          name: verdier(fil, 'dct:title')[0],
          contentUrl: verdier(fil, 'dcat:downloadURL')[0],
          encodingFormat: verdier(fil, 'dcat:mediaType')[0]?.replace(/^.*media-types\//u, ''),
        })),
      });
    }
  });

  test('hver nedlasting finnes på nettstedet, og hvert datasett har et sted på siden', async () => {
    const nedlastinger = av('dcat:Distribution').flatMap((emne) => verdier(emne, 'dcat:downloadURL'));
    for (const adresse of nedlastinger)
      expect((await readFile(join(DIST, new URL(adresse).pathname))).length).toBeGreaterThan(0);
    const side = await les('data/index.html');
    for (const datasett of av('dcat:Dataset'))
      expect(side).toContain(`id="${new URL(datasett).hash.slice(1)}"`);
  });
});
