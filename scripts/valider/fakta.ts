import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { INNHOLDSTYPER, type Oppforing } from '../../src/skjema/innholdstyper.ts';
import { lagReferansefinner, type Referanse } from '../../src/skjema/referanser.ts';
import type { Dokument } from './dokument.ts';
import { attributt, besok, finnKomponenter, finnOverskrifter, linjeAv, tekstAv } from './mdast.ts';
import { navnITing } from './navnefelt.ts';
import { finnPersonnavn, type Navnefunn } from './personnavn.ts';

/** Something that can be referred to, and where it is written. */
export interface Plassert extends Oppforing {
  fil: string;
  linje: number;
}

/** A component that names a kilde. */
export interface Kildebruk {
  komponent: string;
  id: string;
  linje: number;
}

/** A link or the address of one: what it says, and where it goes. One of them may stand elsewhere. */
export interface Lenke {
  url?: string;
  tekst?: string;
  linje: number;
}

/** Words that look like the name of a person. */
export interface Mulignavn extends Pick<Navnefunn, 'navn' | 'fornavn' | 'etternavn'> {
  linje: number;
}

/** What other files and the base as a whole need to know of a file. Plain data. */
export interface Fakta {
  oppforinger: readonly Plassert[];
  referanser: readonly Referanse[];
  kildebruk: readonly Kildebruk[];
  lenker: readonly Lenke[];
  /** What the fields call things: titles, offices, authors. */
  navn: readonly string[];
  /** Words that look like names of persons, whoever they are. */
  muligeNavn: readonly Mulignavn[];
  /** The ids the site gives the headings; missing when the text could not be read. */
  ankre?: readonly string[];
}

const FINNERE = new Map(INNHOLDSTYPER.map(({ type, skjema }) => [type, lagReferansefinner(skjema)]));

const finnKildebruk = (kropp: Root): Kildebruk[] =>
  finnKomponenter(kropp, ['Kilde', 'Sitat']).flatMap((komponent) => {
    const id = attributt(komponent, 'id');
    return id === undefined ? [] : [{ komponent: komponent.name ?? '', id, linje: linjeAv(komponent) }];
  });

function finnLenker(kropp: Root): Lenke[] {
  const lenker: Lenke[] = [];
  besok(kropp, (node: Nodes) => {
    const linje = linjeAv(node);
    if (node.type === 'link') lenker.push({ url: node.url, tekst: tekstAv(node), linje });
    if (node.type === 'definition') lenker.push({ url: node.url, linje });
    if (node.type === 'linkReference') lenker.push({ tekst: tekstAv(node), linje });
  });
  return lenker;
}

function finnAnkre(kropp: Root): string[] {
  const slugger = new GithubSlugger();
  return finnOverskrifter(kropp).map((overskrift) => slugger.slug(tekstAv(overskrift)));
}

const finnMuligeNavn = (tekst: string): Mulignavn[] =>
  finnPersonnavn(tekst).map(({ fra, navn, fornavn, etternavn }) => ({
    navn,
    fornavn,
    etternavn,
    linje: tekst.slice(0, fra).split('\n').length,
  }));

/** The facts of a file that is read. */
export function finnFakta({ fil, id, type, tekst, frontmatter, kropp }: Omit<Dokument, 'fakta'>): Fakta {
  const oppforinger = type
    .oppforinger(id, frontmatter.data)
    .map((oppforing) => ({ ...oppforing, fil, linje: frontmatter.linjeFor(oppforing.sti) }));
  const referanser = FINNERE.get(type.type)?.(frontmatter.data) ?? [];
  const felles = { oppforinger, referanser, navn: navnITing(frontmatter.data), muligeNavn: finnMuligeNavn(tekst) };
  if (kropp === undefined) return { ...felles, kildebruk: [], lenker: [] };
  return {
    ...felles,
    kildebruk: finnKildebruk(kropp),
    lenker: finnLenker(kropp),
    ankre: finnAnkre(kropp),
  };
}
