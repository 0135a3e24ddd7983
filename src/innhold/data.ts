import { createHash } from 'node:crypto';
import type { Base } from '../domene/base.ts';
import { katalogen, LISENS } from '../domene/data/datasett.ts';
import { datafiler, JSONTYPE, type Datafil, type Datagrunnlag } from '../domene/data/filer.ts';
import type { Katalog } from '../domene/data/katalog.ts';
import { dataposter, somJson, type Utgave } from '../domene/data/poster.ts';
import { DATATYPER } from '../domene/data/typer.ts';
import { nettadresse } from '../nettsted.ts';
import { hentBase } from './base.ts';
import { sisteEndring } from './historie.ts';

/** A file with its bytes, and what a reader checks them by. */
export interface FerdigDatafil extends Datafil {
  innhold: Uint8Array<ArrayBuffer>;
  /** Hexadecimal SHA-256. */
  sha256: string;
}

const sha256 = (innhold: Uint8Array | string) => createHash('sha256').update(innhold).digest('hex');

/** Where there is no history, the day somebody last checked a page. Never the clock. */
const sistKontrollert = ({ metoder, forskning }: Base) =>
  [...metoder, ...forskning]
    .map(({ data }) => data.sistKontrollert)
    .sort()
    .at(-1) ?? '1970-01-01';

async function utgave(base: Base): Promise<Utgave> {
  const alt = DATATYPER.map((type) => dataposter(type, base, (adresse) => adresse));
  const dato = (await sisteEndring()) ?? sistKontrollert(base);
  return { versjon: `${dato}-${sha256(JSON.stringify(alt)).slice(0, 12)}`, dato, lisens: LISENS.adresse };
}

async function ferdig(fil: Datafil): Promise<FerdigDatafil> {
  const innhold = new Uint8Array(Buffer.from(await fil.lag()));
  return { ...fil, innhold, sha256: sha256(innhold) };
}

async function lagAlt() {
  const base = await hentBase();
  const { METODEBASEN_UTGIVER: navn = 'Redaksjonen i Metodebasen', METODEBASEN_ORGNR: orgnr } = process.env;
  const denne = await utgave(base);
  const katalog: Katalog = { ...katalogen({ navn, orgnr }, nettadresse), dato: denne.dato, versjon: denne.versjon };
  const grunnlag: Datagrunnlag = { base, utgave: denne, nettadresse, katalog };
  const filer = await Promise.all(datafiler(grunnlag).map(ferdig));
  return { base, utgave: denne, katalog, filer };
}

/** Made once for a build, for the page and the files alike. */
const ALT = lagAlt();

/** The files people choose among, made, with the edition they are of. */
export const hentDatafiler = (): ReturnType<typeof lagAlt> => ALT;

/** What the files are, for programs that check them: the same as the page says. */
function innholdsfortegnelse({ utgave: omtale, filer }: Awaited<ReturnType<typeof lagAlt>>): Datafil {
  return {
    sti: 'filer.json',
    type: JSONTYPE,
    hva: 'Alle filene med størrelse og sjekksum',
    lag: () =>
      somJson({
        ...omtale,
        filer: filer.map(({ sti: navn, type, hva, innhold, sha256: sum }) => ({
          adresse: nettadresse(`/data/${navn}`),
          type,
          hva,
          byte: innhold.length,
          sha256: sum,
        })),
      }),
  };
}

/** Every file under /data/ but the ones per entry. */
export async function fellesDatafiler(): Promise<Datafil[]> {
  const alt = await ALT;
  const ferdige = alt.filer.map((fil) => ({ ...fil, lag: () => fil.innhold }));
  return [...ferdige, innholdsfortegnelse(alt)];
}
