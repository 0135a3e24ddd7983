import type { Feil } from '../../valider/feil.ts';
import { nyFeil } from '../../valider/feil.ts';
import type { Grunnlag } from '../grunnlag.ts';
import { likeRader } from '../kontroll/like-rader.ts';
import { lagLikhet } from '../kontroll/likhet.ts';
import { fingeravtrykk } from '../kontroll/nokkel.ts';
import type { Vurdert } from '../kontroll/vurder.ts';
import type { Radresultat } from '../rapport/typer.ts';
import { bareToppsvar, mangler, tekstI } from '../utkast/rapporten.ts';
import { lagKlar, opptatteNavn, type Klar } from './lag.ts';
import { skrivManifest } from './manifest.ts';
import { skrives } from './plan.ts';
import { sjekkUtkast } from './sjekk.ts';
import { skrivUtkast } from './skriv.ts';

export interface Utforing {
  rot: string;
  idag: string;
  prove: boolean;
  underveis: (hva: string, gjort: number, av: number) => void;
}

const IKKE_LAGET = 'Raden kunne ikke gjøres om til et utkast.';

/** The drafts to be written, by row; a row that cannot become one costs only itself. */
function lagAlle(
  vurderte: readonly Vurdert[],
  { innhold, manifest }: Grunnlag,
): { klare: Map<Vurdert, Klar>; feil: Map<Vurdert, Feil[]> } {
  const skalSkrives = vurderte.filter(({ utfall }) => skrives(utfall));
  const erstattes = new Set(skalSkrives.flatMap(({ fil }) => (fil === undefined ? [] : [fil])));
  const opptatt = opptatteNavn(innhold, manifest, erstattes);
  const klare = new Map<Vurdert, Klar>();
  const feil = new Map<Vurdert, Feil[]>();
  for (const ett of skalSkrives) {
    try {
      klare.set(ett, lagKlar(ett, opptatt));
    } catch {
      const { fil, nr } = ett.rapport.rad;
      feil.set(ett, [
        nyFeil(fil, 'utkast', {
          melding: IKKE_LAGET,
          råd: 'Hele raden står i rapportfilen. Si fra til en utvikler.',
          linje: nr,
        }),
      ]);
    }
  }
  return { klare, feil };
}

/** Errors of a draft that never came to be, told where its row is. */
const somRadfeil = ({ rapport }: Vurdert, feil: readonly Feil[]): Feil[] =>
  feil.map((en) => ({
    ...en,
    fil: rapport.rad.fil,
    linje: rapport.rad.nr,
    melding: `${IKKE_LAGET} ${en.melding}`,
  }));

/** Makes, checks and writes the drafts, and says what became of every row. */
export async function utfor(
  vurderte: readonly Vurdert[],
  grunnlag: Grunnlag,
  { rot, idag, prove, underveis }: Utforing,
): Promise<Radresultat[]> {
  const { innhold, manifest, kolonner } = grunnlag;
  const { klare, feil } = lagAlle(vurderte, grunnlag);
  const ugyldige = sjekkUtkast([...klare.values()], innhold, idag, (gjort) =>
    underveis('Kontrollerer utkastene', gjort, klare.size),
  );
  for (const [ett, klar] of klare) {
    const funnet = ugyldige.get(klar.fil);
    if (funnet) feil.set(ett, somRadfeil(ett, funnet));
  }
  const finnLik = klare.size === 0 ? () => [] : lagLikhet(innhold);
  const like = likeRader(
    vurderte.map(({ rapport }) => rapport.rad),
    kolonner,
  );

  const resultater: Radresultat[] = [];
  for (const [nr, ett] of vurderte.entries()) {
    underveis('Sammenligner og skriver', nr, vurderte.length);
    const { rapport, utfall, nokkel, avtrykk } = ett;
    const klar = feil.has(ett) ? undefined : klare.get(ett);
    const skrivefeil = klar && !prove ? await skrivUtkast(rot, klar, utfall === 'ny') : undefined;
    if (klar && !prove && !skrivefeil)
      manifest.set(nokkel, { fil: klar.fil, rad: avtrykk, innhold: fingeravtrykk(klar.tekst) });
    const likRad = like.get(nr);
    resultater.push({
      rad: rapport.rad,
      utfall: feil.has(ett) || skrivefeil ? 'feil' : utfall,
      tittel: klar?.tittel ?? tekstI(rapport, 'tittel'),
      fil: klar?.fil ?? ett.fil,
      mangler: mangler(rapport),
      lik: klar ? finnLik(rapport.rad) : [],
      bareToppsvar: bareToppsvar(rapport),
      likRad: likRad === undefined || utfall === 'dublett' ? undefined : vurderte[likRad]?.rapport.rad.nr,
      feil: [...ett.feil, ...(skrivefeil ? [skrivefeil] : []), ...(feil.get(ett) ?? [])],
    });
  }
  if (!prove && klare.size > 0) await skrivManifest(rot, manifest);
  return resultater;
}
