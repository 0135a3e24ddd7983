import type { Base } from '../base.ts';
import { funntabell, kildetabell, kontortabell, utprovingstabell } from './deltabeller.ts';
import { forskningstabell } from './forskningstabell.ts';
import { katalogtripler, PREFIKSER, type Katalog } from './katalog.ts';
import { metodetabell } from './metodetabell.ts';
import { feltbeskrivelser, ordliste } from './ordtabeller.ts';
import {
  dataposter,
  samling,
  somJson,
  utenUtkast,
  type Datapost,
  type SomNettadresse,
  type Utgave,
} from './poster.ts';
import { somJsonld, somTurtle } from './rdf.ts';
import { regneark } from './regneark.ts';
import { postskjema, samlingsskjema } from './skjema.ts';
import { tabellSomCsv } from './tabell.ts';
import { DATATYPER, type Datatype } from './typer.ts';

/** One file under /data/: its path from there, what it is, and how it is made. */
export interface Datafil {
  sti: string;
  /** Media type, with character set for text. */
  type: string;
  /** What is in it, on one line. */
  hva: string;
  lag(): Promise<string | Uint8Array> | string | Uint8Array;
}

/** A file that is text, and made at once. */
export interface Tekstfil extends Datafil {
  lag(): string;
}

export const JSONTYPE = 'application/json; charset=utf-8';
const CSVTYPE = 'text/csv; charset=utf-8';
const XLSXTYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const poststi = ({ type }: Datatype) => `skjema/${type}.schema.json`;
const samlingsti = ({ samling: navn }: Datatype) => `skjema/${navn}-fil.schema.json`;

/** What the files are made of. */
export interface Datagrunnlag {
  base: Base;
  utgave: Utgave;
  nettadresse: SomNettadresse;
  katalog: Katalog;
}

function jsonfiler({ base, utgave, nettadresse }: Datagrunnlag): Datafil[] {
  return DATATYPER.map((type) => ({
    sti: `${type.samling}.json`,
    type: JSONTYPE,
    hva: `${type.navn} med alle feltene`,
    lag: () =>
      somJson(
        samling(type, dataposter(type, base, nettadresse), utgave, nettadresse(`/data/${samlingsti(type)}`)),
      ),
  }));
}

function tabellfiler({ base, utgave, nettadresse, katalog }: Datagrunnlag): Datafil[] {
  const valgte = (...typer: string[]) => DATATYPER.filter(({ type }) => typer.includes(type));
  const bok = (tittel: string) => ({
    tittel,
    beskrivelse: `Versjon ${utgave.versjon}. ${katalog.beskrivelse}`,
    dato: utgave.dato,
  });
  const felles = () => [kildetabell(base), kontortabell(base), ordliste(base)];
  return [
    {
      sti: 'metoder.csv',
      type: CSVTYPE,
      hva: 'Metoder som tabell, én linje for hver',
      lag: () => tabellSomCsv(metodetabell(base, nettadresse)),
    },
    {
      sti: 'metoder.xlsx',
      type: XLSXTYPE,
      hva: 'Metoder, utprøvinger, funn, kilder, kontorer, ordliste og feltbeskrivelser på hvert sitt ark',
      lag: () =>
        regneark(
          [
            metodetabell(base, nettadresse),
            utprovingstabell(base),
            funntabell(base.metoder, 'Metode'),
            ...felles(),
            feltbeskrivelser(base, valgte('metode', 'kilde', 'kontor')),
          ],
          bok('Metodebasen: metoder'),
        ),
    },
    {
      sti: 'forskning.csv',
      type: CSVTYPE,
      hva: 'Forskning som tabell, én linje for hver studie',
      lag: () => tabellSomCsv(forskningstabell(base, nettadresse)),
    },
    {
      sti: 'forskning.xlsx',
      type: XLSXTYPE,
      hva: 'Forskning, funn, kilder, kontorer, ordliste og feltbeskrivelser på hvert sitt ark',
      lag: () =>
        regneark(
          [
            forskningstabell(base, nettadresse),
            funntabell(base.forskning, 'Studie'),
            ...felles(),
            feltbeskrivelser(base, valgte('forskning', 'kilde', 'kontor')),
          ],
          bok('Metodebasen: forskning'),
        ),
    },
  ];
}

function skjemafiler({ base, nettadresse }: Datagrunnlag): Datafil[] {
  return DATATYPER.flatMap((type) => [
    {
      sti: poststi(type),
      type: JSONTYPE,
      hva: `JSON Schema for én oppføring i ${type.samling}.json`,
      lag: () => somJson(postskjema(type, base.vokabular, nettadresse(`/data/${poststi(type)}`))),
    },
    {
      sti: samlingsti(type),
      type: JSONTYPE,
      hva: `JSON Schema for hele ${type.samling}.json`,
      lag: () =>
        somJson(
          samlingsskjema(
            type,
            nettadresse(`/data/${samlingsti(type)}`),
            nettadresse(`/data/${poststi(type)}`),
          ),
        ),
    },
  ]);
}

/** The files people choose among: few, whatever the size of the base. Drafts are in none of them. */
export function datafiler(grunnlag: Datagrunnlag): Datafil[] {
  const rent = { ...grunnlag, base: utenUtkast(grunnlag.base) };
  const tripler = katalogtripler(grunnlag.katalog);
  return [
    ...tabellfiler(rent),
    ...jsonfiler(rent),
    ...skjemafiler(rent),
    {
      sti: 'katalog.ttl',
      type: 'text/turtle; charset=utf-8',
      hva: 'Datasettene beskrevet for data.norge.no (DCAT-AP-NO i RDF)',
      lag: () => somTurtle(tripler, PREFIKSER),
    },
    {
      sti: 'katalog.jsonld',
      type: 'application/ld+json; charset=utf-8',
      hva: 'Det samme som katalog.ttl, skrevet som JSON-LD',
      lag: () => somJson(somJsonld(tripler, PREFIKSER)),
    },
  ];
}

/** A file for each entry of the kinds that have pages of their own kind: as many as the base has entries. */
export function enkeltfiler({ base, nettadresse }: Pick<Datagrunnlag, 'base' | 'nettadresse'>): Tekstfil[] {
  return DATATYPER.filter(({ enkeltvis }) => enkeltvis).flatMap((type) =>
    dataposter(type, base, nettadresse).map((post: Datapost) => ({
      sti: `${type.samling}/${post.id}.json`,
      type: JSONTYPE,
      hva: post.id,
      lag: () => somJson(post),
    })),
  );
}
