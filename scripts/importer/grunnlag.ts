import { byggBase, type Innholdsbase } from '../valider/base.ts';
import { lesInnhold } from '../valider/les.ts';
import { lesKolonner, type Kolonne } from './kolonner.ts';
import { fingeravtrykk } from './kontroll/nokkel.ts';
import { lagGjenkjenner, type Gjenkjenner } from './rad/overskrift.ts';
import { lagValglister, type Valgliste } from './rad/valglister.ts';
import { lesManifest, MANIFEST, type Manifest } from './skriv/manifest.ts';

/** What an import needs to know of the project before it reads a sheet. */
export interface Grunnlag {
  innhold: Innholdsbase;
  manifest: Manifest;
  kolonner: readonly Kolonne[];
  kjenn: Gjenkjenner;
  lister: (navn: string) => Valgliste;
  /** Path → fingerprint of every file of content. */
  filavtrykk: ReadonlyMap<string, string>;
}

/** Something was wrong with the project itself, not with a sheet. */
export class Importstopp extends Error {}

/** Reads the project. Rejects with `Importstopp` when it is not as it should be. */
export async function lesGrunnlag(rot: string, idag: string): Promise<Grunnlag> {
  const filer = await lesInnhold(rot);
  if (filer === undefined)
    throw new Importstopp(`Mappen content/ finnes ikke i ${rot}. Kjør kommandoen fra prosjektets rotmappe.`);
  const manifest = await lesManifest(rot);
  if (manifest === undefined) throw new Importstopp(`${MANIFEST} er ødelagt. Hent den tilbake fra git.`);
  const innhold = byggBase(filer, { idag });
  const kolonner = lesKolonner();
  const avtrykk = filer.flatMap(({ fil, innhold: bytes }): [string, string][] =>
    bytes instanceof Uint8Array ? [[fil, fingeravtrykk(bytes)]] : [],
  );
  return {
    innhold,
    manifest,
    kolonner,
    kjenn: lagGjenkjenner(kolonner),
    lister: lagValglister(innhold),
    filavtrykk: new Map(avtrykk),
  };
}
