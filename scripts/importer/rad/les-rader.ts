import { nyFeil, type Feil } from '../../valider/feil.ts';
import type { Kolonne } from '../kolonner.ts';
import { erSumrad } from '../kontroll/kort.ts';
import type { Ark, Lesing } from '../les/ark.ts';
import { lesRad } from './les-rad.ts';
import type { Gjenkjenner } from './overskrift.ts';
import type { Rapportrad } from './rapportrad.ts';
import { finnTabell, type Tabell } from './tabell.ts';
import type { Valgliste } from './valglister.ts';

export interface Leste {
  rader: Rapportrad[];
  feil: Feil[];
  /** The content of sheets we know no headers of, and what stands above the headers of the others. */
  ukjenteArk: { fil: string; ark: string; tekst: string }[];
}

const somTekst = (rader: Ark['rader']) =>
  rader
    .map(({ nr, celler }) => `${nr}: ${celler.map(({ tekst }) => tekst.replaceAll('\n', ' ')).join(' | ')}`)
    .join('\n');

function raderI(
  tabell: Tabell,
  kolonner: readonly Kolonne[],
  lister: (navn: string) => Valgliste,
  feil: Feil[],
): Rapportrad[] {
  return tabell.rader.flatMap((arkrad) => {
    const rad = lesRad(tabell, arkrad, lister);
    if (rad.alt.length === 0) return [];
    if (!erSumrad(rad, kolonner)) return [rad];
    const melding = 'Raden summerer tabellen, og er ikke et tiltak.';
    feil.push(nyFeil(rad.fil, 'sumrad', { melding, linje: rad.nr, alvor: 'advarsel' }));
    return [];
  });
}

/** All rows of some sheets. A sheet without headers is an error only when no other sheet of the file has them. */
export function lesRader(
  { ark }: Pick<Lesing, 'ark'>,
  {
    kolonner,
    kjenn,
    lister,
  }: { kolonner: readonly Kolonne[]; kjenn: Gjenkjenner; lister: (navn: string) => Valgliste },
): Leste {
  const funnet = ark.map((ett) => ({ ark: ett, ...finnTabell(ett, kjenn) }));
  const noen = funnet.some(({ tabell }) => tabell !== undefined);
  const feil: Feil[] = [];
  const ukjenteArk: Leste['ukjenteArk'] = [];
  const rader = funnet.flatMap(({ ark: ett, tabell, feil: egne }) => {
    feil.push(...egne.map((en): Feil => (tabell === undefined && noen ? { ...en, alvor: 'advarsel' } : en)));
    const utenPlass = tabell?.over ?? ett.rader;
    if (utenPlass.length > 0) ukjenteArk.push({ fil: ett.fil, ark: ett.navn, tekst: somTekst(utenPlass) });
    return tabell === undefined ? [] : raderI(tabell, kolonner, lister, feil);
  });
  return { rader, feil, ukjenteArk };
}
