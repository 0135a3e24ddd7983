import { metode } from '../../src/skjema/metode.ts';
import { SKALA } from '../importer/verdier/skala.ts';
import type { Kolonne } from '../importer/kolonner.ts';
import type { Valgliste } from '../importer/rad/valglister.ts';
import { beskrivelseVed } from '../valider/skjemasti.ts';

/** One field of the templates. */
export interface Malfelt {
  id: string;
  /** The header; numbered where a field has several columns. */
  navn: string;
  gruppe: string;
  hjelp: string;
  slag: Kolonne['slag'];
  /** What can be chosen; empty for a free field. */
  valg: readonly string[];
  /** Other answers than those of the list are allowed. */
  apen: boolean;
}

const SLAGHJELP: Partial<Record<Kolonne['slag'], string>> = {
  tall: 'Bare tallet.',
  dato: 'For eksempel 03.04.2024, april 2024 eller 2024.',
  skala: 'Fra 0 (ikke i det hele tatt) til 3 (ja, i stor grad).',
};

export const skalavalg = SKALA.map((tekst, nr) => `${nr} – ${tekst.toLocaleLowerCase('nb')}`);

const sti = (felt: string) => felt.split('.').map((ledd) => (/^\d+$/u.test(ledd) ? Number(ledd) : ledd));

function hjelpFor({ slag, hjelp, fra }: Kolonne): string {
  const tekst = hjelp ?? (fra === undefined ? '' : beskrivelseVed(metode, sti(fra)));
  return [tekst, SLAGHJELP[slag] ?? ''].filter(Boolean).join(' ');
}

/** The fields of the templates, in order, with help from the schema and choices from the vocabularies. */
export function malfelter(kolonner: readonly Kolonne[], lister: (navn: string) => Valgliste): Malfelt[] {
  return kolonner
    .filter(({ skjult }) => !skjult)
    .flatMap((kolonne) => {
      const { id, navn, gruppe, slag, valg, antall } = kolonne;
      const muligheter =
        slag === 'skala' ? skalavalg : valg === undefined ? [] : lister(valg).valg.map((ett) => ett.navn);
      const felt = {
        id,
        gruppe,
        slag,
        hjelp: hjelpFor(kolonne),
        valg: muligheter,
        apen: valg === 'kontorer',
      };
      return Array.from({ length: antall }, (_, nr): Malfelt => ({
        ...felt,
        navn: antall === 1 ? navn : `${navn} ${nr + 1}`,
      }));
    });
}

export const INNLEDNING: readonly string[] = [
  'Malen er for kontor som vil dele erfaringer fra et tiltak i Metodebasen. Den følger rapporteringsskjemaet i tilskuddsordningen.',
  'La feltet stå tomt når dere ikke vet. Da står det «ukjent» på siden. Ikke gjett.',
  'Skriv aldri navn, fødselsnummer, telefon eller e-post. Bruk roller: «veilederen», «en deltaker».',
  'Skriv like tydelig om det som ikke gikk. Det er ofte der andre lærer mest.',
];
