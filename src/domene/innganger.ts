import { filtrer, type MedFasetter } from '../sok/telling.ts';
import { skrivTilstand } from '../sok/tilstand.ts';
import { INGEN_VALGT, type Fasettverdier } from '../sok/fasetter.ts';
import type { Base } from './base.ts';
import { laerdommer } from './laerdommer.ts';

interface Inngang {
  tekst: string;
  adresse: string;
  /** How many methods it leads to, when it leads to methods. */
  antall?: number;
}

type Situasjon = readonly [tekst: string, valgt: Partial<Fasettverdier>];

const BRUKER_SOM: readonly Situasjon[] = [
  ['er ung og verken i jobb eller skole', { malgruppe: ['unge-utenfor'] }],
  ['står i fare for å slutte på skolen', { tiltakskategori: ['oppfolging-i-skole'] }],
  ['skal ut av fengsel', { malgruppe: ['straffedomte'] }],
  ['trenger norsk for å få jobb', { tiltakskategori: ['sprak-i-arbeid'] }],
  ['har barn og lav inntekt', { malgruppe: ['barnefamilier', 'lavinntektsfamilier'] }],
  ['har fått sosialhjelp lenge', { malgruppe: ['langtidsmottakere-sosialhjelp'] }],
  ['er sykmeldt eller har nedsatt arbeidsevne', { malgruppe: ['sykmeldte', 'nedsatt-arbeidsevne'] }],
];

const VIL_PROVE: readonly Situasjon[] = [
  ['få brukerne med i utviklingen', { tiltakskategori: ['brukermedvirkning'] }],
  ['veilede i grupper', { tiltakskategori: ['gruppeveiledning'] }],
  ['samarbeide med skolen', { tiltakskategori: ['oppfolging-i-skole'] }],
  ['følge opp tettere', { tiltakskategori: ['tett-oppfolging'] }],
  ['lage et sted det er lett å komme til', { tiltakskategori: ['moteplass'] }],
  ['organisere kontoret på en ny måte', { tiltakskategori: ['organisering-av-kontoret'] }],
  ['lære mer av egen praksis', { tiltakskategori: ['kunnskapsutvikling', 'kompetanseheving-ansatte'] }],
];

const somInnganger = (situasjoner: readonly Situasjon[], poster: readonly MedFasetter[]): Inngang[] =>
  situasjoner
    .map(([tekst, delvis]) => {
      const valgt = { ...INGEN_VALGT, ...delvis };
      return {
        tekst,
        adresse: `/sok/?${skrivTilstand({ q: '', valgt, sorter: 'relevans' })}`,
        antall: filtrer(poster, valgt).length,
      };
    })
    .filter(({ antall }) => antall > 0);

/** Pages that answer what a search cannot. */
const sider = (base: Base): Inngang[] => [
  { tekst: 'se hva som ikke gikk, og hvorfor', adresse: '/laerdommer/', antall: laerdommer(base).length },
  { tekst: 'se hvor det mangler kunnskap', adresse: '/kunnskapskart/' },
];

/** The ways in by situation, with how many methods each leads to. Situations nobody has tried are left out. */
export function innganger(base: Base, poster: readonly MedFasetter[]): { brukerSom: Inngang[]; vilProve: Inngang[] } {
  return { brukerSom: somInnganger(BRUKER_SOM, poster), vilProve: [...sider(base), ...somInnganger(VIL_PROVE, poster)] };
}
