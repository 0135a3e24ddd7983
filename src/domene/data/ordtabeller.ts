import { feltordbok, type Feltrad } from '../../skjema/feltordbok.ts';
import type { Base } from '../base.ts';
import { tabell, type Celle, type Kolonne, type Tabell } from './tabell.ts';
import type { Datatype } from './typer.ts';

interface Ordrad {
  liste: string;
  id: string;
  navn: string;
  definisjon: string;
  synonymer: readonly string[];
  overordnet?: string | undefined;
}

function ordrader({ vokabular, begreper }: Base): Ordrad[] {
  const lister = [...vokabular].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...lister.flatMap(([, { navn: liste, verdier }]) => verdier.map((verdi) => ({ ...verdi, liste }))),
    ...begreper.map(({ id, data: { tittel: navn, forklaring: definisjon, synonymer, forkortelse } }) => ({
      liste: 'Begreper',
      id,
      navn,
      definisjon,
      synonymer: forkortelse === undefined ? synonymer : [forkortelse, ...synonymer],
    })),
  ];
}

/** Every word of every vocabulary, and the glossary. */
export function ordliste(base: Base): Tabell {
  const kolonner: readonly Kolonne<Ordrad>[] = [
    { navn: 'Liste', bredde: 24, celle: ({ liste }) => liste },
    { navn: 'Id', bredde: 24, celle: ({ id }) => id },
    { navn: 'Ord', bredde: 34, celle: ({ navn }) => navn },
    { navn: 'Forklaring', bredde: 60, celle: ({ definisjon }) => definisjon },
    { navn: 'Synonymer', bredde: 34, celle: ({ synonymer }) => synonymer },
    { navn: 'Overordnet', celle: ({ overordnet = '' }) => overordnet },
  ];
  return tabell('ordliste', kolonner, ordrader(base));
}

/** How a reader of the dictionary is told what a field takes. */
export function slagtekst({ slag, kanVaereUkjent, samling, minst, maks }: Feltrad): string {
  const enhet = slag === 'tekst' ? ' tegn' : '';
  return [
    slag,
    ...(samling === undefined || samling.startsWith('vokabular/') ? [] : [`id fra ${samling}`]),
    ...(maks === undefined ? [] : [`høyst ${maks}${enhet}`]),
    ...(minst === undefined || (slag === 'tekst' && minst === 1) ? [] : [`minst ${minst}${enhet}`]),
    ...(kanVaereUkjent ? ['kan være «ukjent»'] : []),
  ].join(', ');
}

const ja = (verdi: boolean): Celle => (verdi ? 'Ja' : 'Nei');

/** The field dictionary of the kinds given. */
export function feltbeskrivelser(base: Base, typer: readonly Datatype[]): Tabell {
  const kolonner: readonly Kolonne<Feltrad>[] = [
    { navn: 'Type', bredde: 14, celle: ({ type }) => type },
    { navn: 'Felt', bredde: 34, celle: ({ sti }) => sti },
    { navn: 'Navn', bredde: 28, celle: ({ navn }) => navn },
    { navn: 'Beskrivelse', bredde: 60, celle: ({ beskrivelse }) => beskrivelse },
    { navn: 'Svaret', bredde: 28, celle: slagtekst },
    { navn: 'Påkrevd', bredde: 12, celle: ({ paakrevd }) => ja(paakrevd) },
    { navn: 'Lovlige verdier', bredde: 34, celle: ({ valg }) => valg.map(({ id }) => id) },
  ];
  return tabell(
    'feltbeskrivelser',
    kolonner,
    typer.flatMap((type) => feltordbok(type, base.vokabular)),
  );
}
