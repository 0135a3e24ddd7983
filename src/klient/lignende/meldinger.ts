import type { Likhetsfil } from '../../domene/likhet/likhetsfil.ts';
import type { Likhetssvar } from '../../domene/likhet/svar.ts';

const KORT_TEKST = 12;

/** What the answer amounts to, in words: a heading, and what to make of it. */
export function svartekst({ treff, ord }: Likhetssvar, { antall }: Pick<Likhetsfil, 'antall'>): { overskrift: string; forklaring: string } {
  const base = `Vi sammenlignet ${ord} ord med ${antall.metoder} metoder og ${antall.forskning} studier.`;
  const kort = ord < KORT_TEKST ? ' En lengre tekst gir sikrere svar.' : '';
  const [forste] = treff;
  if (!forste) return { overskrift: 'Vi fant ikke noe som ligner', forklaring: base + kort };
  if (forste.styrke === 'svak') {
    return {
      overskrift: 'Vi fant ikke noe som ligner tydelig',
      forklaring: `${base} Det som står under, har noe til felles med teksten, men handler trolig om noe annet.${kort}`,
    };
  }
  return {
    overskrift: treff.length === 1 ? 'Vi fant én som ligner' : `Vi fant ${treff.length} som ligner`,
    forklaring: `${base} Det som ligner mest, står først.${kort}`,
  };
}
