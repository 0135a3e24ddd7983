import { brett } from '../../../src/skjema/naermeste.ts';
import type { Innholdsbase } from '../../valider/base.ts';
import type { Dokument } from '../../valider/dokument.ts';
import { erObjekt, tekster } from '../../valider/verdier.ts';
import type { Vurdert } from '../kontroll/vurder.ts';
import { lagKortOm, ledigId, ledigTittel, type Opptatt } from '../utkast/navn.ts';
import { rapportkilde, type Rapportkilde } from '../utkast/kilde.ts';
import { tekstI } from '../utkast/rapporten.ts';
import type { Manifest } from './manifest.ts';
import { utkastfil } from '../utkast/utkast.ts';

/** A draft that is ready to be written. */
export interface Klar {
  fil: string;
  tittel: string;
  tekst: string;
  kilde: Rapportkilde;
}

/** Ids that lead to another page, or to one that tells why the page is gone. */
function gamleIder({ type, frontmatter: { data } }: Dokument): string[] {
  if (type.type === 'metode' && erObjekt(data)) return tekster(data['tidligereId']).map(([, id]) => id);
  if (type.type !== 'fjernet' || !Array.isArray(data)) return [];
  return (data as unknown[]).flatMap((ett) =>
    erObjekt(ett) ? tekster([ett['id']]).map(([, id]) => id) : [],
  );
}

/**
 * The names that are in use in the base, and those `manifest` has given away; those of `unntatt` are free,
 * because that page is to be written anew.
 */
export function opptatteNavn(
  { dokumenter }: Innholdsbase,
  manifest: Manifest,
  unntatt: ReadonlySet<string>,
): Opptatt {
  const gitt = [...manifest.values()].map(({ fil }) => fil.replace(/^.*\/|\.mdx$/gu, ''));
  const opptatt: Opptatt = { titler: new Set(), kortOm: new Set(), ider: new Set(gitt) };
  for (const dokument of dokumenter) {
    const { id, type, fil, frontmatter } = dokument;
    if (type.samling === 'metoder') opptatt.ider.add(id);
    for (const gammel of gamleIder(dokument)) opptatt.ider.add(gammel);
    const { data } = frontmatter;
    if (type.seksjoner.length === 0 || !erObjekt(data) || unntatt.has(fil)) continue;
    for (const [, navn] of [...tekster([data['tittel']]), ...tekster(data['aliaser'])])
      opptatt.titler.add(brett(navn));
    for (const [, kort] of tekster([data['kortOm']])) opptatt.kortOm.add(brett(kort.trim()));
  }
  return opptatt;
}

/** The draft of a row: its own file name when it has one, else one nobody has. */
export function lagKlar({ rapport, fil }: Pick<Vurdert, 'rapport' | 'fil'>, opptatt: Opptatt): Klar {
  const { kontor, ar, idag } = rapport;
  const tillegg = [kontor.navn, ar]
    .filter((ett) => ett !== undefined)
    .map((ett) => ett.slice(0, 40).toWellFormed());
  const navn = tekstI(rapport, 'tittel') || 'Tiltak uten navn';
  const tittel = ledigTittel(navn, tillegg, opptatt);
  const id = fil === undefined ? ledigId(navn, tillegg, opptatt) : (/([^/]+)\.mdx$/u.exec(fil)?.[1] ?? '');
  const kortOm = lagKortOm(tekstI(rapport, 'beskrivelse'), tittel, opptatt);
  const kilde = rapportkilde(ar, idag);
  const tekst = utkastfil({ ...rapport, tittel, kortOm, kildeId: kilde.id });
  return { fil: `content/metoder/${id}.mdx`, tittel, tekst, kilde };
}
