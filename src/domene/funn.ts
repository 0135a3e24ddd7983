import type { Funn } from '../skjema/funn.ts';
import { DESIGN, RAPPORTERT_AV, RETNINGER, UAVHENGIGE } from '../skjema/koder.ts';
import { visTidspunkt } from './tid.ts';

/** Findings told by those who took part, kept apart from those examined by somebody outside. */
export function delFunn(funn: readonly Funn[]): { fortalt: Funn[]; undersokt: Funn[] } {
  const uavhengig = ({ rapportertAv }: Funn) => UAVHENGIGE.includes(rapportertAv);
  return { fortalt: funn.filter((ett) => !uavhengig(ett)), undersokt: funn.filter(uavhengig) };
}

/** What a finding rests on, as short phrases: who, when, how, compared with what, on whom, after how long. */
export function beleggForFunn(funn: Funn): string[] {
  const { sammenlignetMed, populasjon, horisont, retning } = funn;
  return [
    `${RAPPORTERT_AV[funn.rapportertAv]}, ${visTidspunkt(funn.per)}`,
    DESIGN[funn.design],
    ...(retning === 'ikke-malt' ? [] : [RETNINGER[retning]]),
    sammenlignetMed === 'ukjent'
      ? 'Sammenligning er ikke oppgitt'
      : sammenlignetMed.toLowerCase() === 'ingen sammenligning'
        ? 'Ingen sammenligning'
        : `Sammenlignet med ${sammenlignetMed}`,
    ...(populasjon === 'ukjent' ? ['Hvem det gjelder, er ikke oppgitt'] : [populasjon]),
    ...(horisont === 'ukjent' ? [] : [horisont]),
  ].map((del) => del.replace(/\.$/u, ''));
}
