import { lesGrunnlag } from './grunnlag.ts';
import { vurder } from './kontroll/vurder.ts';
import type { Lesing } from './les/ark.ts';
import { lesFil } from './les/les-filer.ts';
import { lesRader } from './rad/les-rader.ts';
import { antallKjente } from './rad/tabell.ts';
import type { Importresultat } from './rapport/typer.ts';
import { finnUtkast } from './skriv/finn-utkast.ts';
import { utfor, type Utforing } from './skriv/utfor.ts';

export interface Importvalg
  extends Pick<Utforing, 'rot' | 'idag'>, Partial<Pick<Utforing, 'prove' | 'underveis'>> {
  /** Sheets to read, as the user wrote them. */
  filer: readonly string[];
  taMedKorte?: boolean;
}

/** Reads the sheets and writes the drafts. Rejects with `Importstopp` when the project is not as it should be. */
export async function importer({
  rot,
  filer,
  idag,
  taMedKorte = false,
  prove = false,
  underveis = () => undefined,
}: Importvalg): Promise<Importresultat> {
  const grunnlag = await lesGrunnlag(rot, idag);
  const { innhold, manifest, kolonner, kjenn, filavtrykk } = grunnlag;
  const lest: Lesing[] = [];
  for (const [nr, fil] of filer.entries()) {
    underveis('Leser filer', nr, filer.length);
    lest.push(await lesFil(fil, (tekster) => antallKjente(tekster, kjenn)));
  }
  const tabeller = lest.map((lesing) => lesRader(lesing, grunnlag));
  const vurderte = vurder(
    tabeller.flatMap(({ rader }) => rader),
    {
      kolonner,
      idag,
      manifest,
      filavtrykk,
      taMedKorte,
      kontornavn: (id) => innhold.oppslag.get('kontorer')?.get(id)?.navn[0],
      utkast: finnUtkast(innhold),
    },
  );
  return {
    filer: filer.length,
    rader: await utfor(vurderte, grunnlag, { rot, idag, prove, underveis }),
    feil: [...lest.flatMap(({ feil }) => feil), ...tabeller.flatMap(({ feil }) => feil)],
    ulest: lest.flatMap(({ ulest }) => ulest),
    ukjenteArk: tabeller.flatMap(({ ukjenteArk }) => ukjenteArk),
    prove,
  };
}
