import { nyFeil, sorterFeil, type Feil } from '../../valider/feil.ts';
import { filblokker } from '../../valider/rapport/terminal.ts';
import { oppsummer } from '../../valider/rapport/tekst.ts';
import { sammendrag } from './sammendrag.ts';
import type { Importresultat, Radresultat } from './typer.ts';

/** More than this nobody reads in a terminal; all of it is in the report file. */
const FLEST = 40;

function likhet({ rad, lik, likRad }: Radresultat): Feil[] {
  const forste = lik.find(({ styrke }) => styrke === 'samme navn' || styrke === 'sterk');
  const her = { felt: rad.ark, linje: rad.nr, alvor: 'advarsel' } as const;
  const ut: Feil[] = [];
  if (forste) {
    const hvordan = forste.styrke === 'samme navn' ? 'har samme navn som' : 'ligner mye på';
    const melding = `Rapporten ${hvordan} «${forste.tittel}» (${forste.fil}).`;
    ut.push(
      nyFeil(rad.fil, 'likhet', {
        ...her,
        melding,
        råd: 'Er det samme metode, hører dette til der, som en ny utprøving.',
      }),
    );
  }
  if (likRad !== undefined) {
    const melding = `Mye av teksten er den samme som i rad ${likRad}.`;
    ut.push(
      nyFeil(rad.fil, 'likhet', {
        ...her,
        melding,
        råd: 'Se om det er samme tiltak, eller om teksten er kopiert.',
      }),
    );
  }
  return ut;
}

/** All that is to be said about a run, sorted by file and row. */
export const alleFeil = ({ feil, rader }: Importresultat): Feil[] =>
  sorterFeil([...feil, ...rader.flatMap((ett) => [...ett.rad.feil, ...ett.feil, ...likhet(ett)])]);

/** Single values that could not be read: many, and each of little weight. */
const erSmatt = ({ regel, alvor }: Feil) => regel === 'verdi' && alvor === 'advarsel';

/** As many as are read: errors first, then what concerns whole rows and persons, then single values. */
function velgUt(alle: readonly Feil[]): Feil[] {
  const vekt = (feil: Feil) => (feil.alvor === 'feil' ? 0 : erSmatt(feil) ? 2 : 1);
  return sorterFeil([...alle].sort((a, b) => vekt(a) - vekt(b)).slice(0, FLEST));
}

/** What people see when a run is over. */
export function terminaltekst(resultat: Importresultat, rapportsti: string | undefined): string {
  const alle = alleFeil(resultat);
  const vist = velgUt(alle);
  const toppsvar = resultat.rader.filter(({ bareToppsvar }) => bareToppsvar).length;
  const nye = resultat.rader.some(({ utfall }) => utfall === 'ny') && !resultat.prove;
  return [
    ...filblokker(vist),
    ...(alle.length > vist.length ? [`… og ${alle.length - vist.length} til, som står i rapportfilen.`] : []),
    ...(alle.length > 0 ? [oppsummer(alle, resultat.filer)] : []),
    sammendrag(resultat),
    ...(toppsvar > 0
      ? [
          `${toppsvar} ${toppsvar === 1 ? 'rapport har' : 'rapporter har'} bare toppsvar i egenvurderingen. Det sier lite: nesten alle svarer slik.`,
        ]
      : []),
    ...(rapportsti === undefined
      ? []
      : [`Alt som ikke kom med, og hva hver rad mangler, står i ${rapportsti}.`]),
    ...(nye
      ? ['Neste steg: se på utkastene med npm run dev, rett dem, og ta bort utkast: true når de er klare.']
      : []),
  ].join('\n\n');
}
