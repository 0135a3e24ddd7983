import { visTidspunkt } from '../tid.ts';
import { DELER, OM_PROSJEKTET } from './deler.ts';
import type { Felt } from './felt.ts';
import { FORHOLD, PLANKOLONNER, stilteFelter, svar, utfylteRader, type Soknad, type ValgtMetode } from './soknad.ts';

/** A piece of the plan as a document. Word, Markdown and print draw the same pieces. */
export type Blokk =
  | { slag: 'tittel'; tekst: string }
  | { slag: 'merknad'; tekst: string }
  | { slag: 'overskrift'; tekst: string }
  | { slag: 'sporsmal'; tekst: string }
  | { slag: 'svar'; linjer: readonly string[] }
  | { slag: 'ubesvart'; tekst: string }
  | { slag: 'lenke'; tekst: string; adresse: string; linjer: readonly string[] }
  | { slag: 'tabell'; hode: readonly string[]; rader: readonly (readonly string[])[] };

export const UBESVART = 'Ikke svart ennå.';
export const UTEN_TITTEL = 'Prosjekt uten navn';

/** The lines of an answer, without empty ones at the ends. */
const linjer = (tekst: string): readonly string[] => tekst.trim().split(/\r?\n/u).map((linje) => linje.trimEnd());

function svarblokker(soknad: Soknad, felt: Felt): Blokk[] {
  const tekst = svar(soknad, felt.id);
  const valgt = felt.alternativer?.find(({ verdi }) => verdi === tekst)?.kort ?? tekst;
  const sporsmal: Blokk = { slag: 'sporsmal', tekst: felt.navn };
  return [sporsmal, tekst === '' ? { slag: 'ubesvart', tekst: UBESVART } : { slag: 'svar', linjer: linjer(valgt) }];
}

const metodeblokk = (metode: ValgtMetode, rot: string): Blokk => ({
  slag: 'lenke',
  tekst: metode.tittel,
  adresse: `${rot}${metode.treff}/`,
  linjer: [
    `${FORHOLD[metode.forhold]}.`,
    ...(metode.status === '' ? [] : [`Status: ${metode.status}`]),
    ...(metode.sikkerhet === '' ? [] : [`Hvor sikkert: ${metode.sikkerhet}`]),
    ...(metode.merknad.trim() === '' ? [] : linjer(metode.merknad)),
  ],
});

function metodeblokker({ metoder }: Soknad, rot: string): Blokk[] {
  const sporsmal: Blokk = { slag: 'sporsmal', tekst: 'Hva har andre i Metodebasen prøvd?' };
  return metoder.length === 0
    ? [sporsmal, { slag: 'ubesvart', tekst: UBESVART }]
    : [sporsmal, ...metoder.map((metode) => metodeblokk(metode, rot))];
}

function planblokker(soknad: Soknad): Blokk[] {
  const rader = utfylteRader(soknad);
  const sporsmal: Blokk = { slag: 'sporsmal', tekst: 'Hva måler dere, når og hvem gjør det?' };
  if (rader.length === 0) return [sporsmal, { slag: 'ubesvart', tekst: UBESVART }];
  return [
    sporsmal,
    {
      slag: 'tabell',
      hode: PLANKOLONNER.map(({ kort }) => kort),
      rader: rader.map((rad) => PLANKOLONNER.map(({ id }) => rad[id].trim().replaceAll(/\s+/gu, ' '))),
    },
  ];
}

/**
 * The whole plan as a document, unanswered questions too. `dag` is an ISO day, `rot` the address of the
 * site with a final slash: what is printed or sent must say where a method is found.
 */
export function somDokument(soknad: Soknad, dag: string, rot: string): readonly Blokk[] {
  const [prosjekt, kontor] = OM_PROSJEKTET.map(({ id }) => svar(soknad, id));
  return [
    { slag: 'tittel', tekst: prosjekt || UTEN_TITTEL },
    { slag: 'merknad', tekst: `${kontor ? `${kontor}. ` : ''}Laget med Søknadsplanleggeren i Metodebasen ${visTidspunkt(dag)}.` },
    ...DELER.flatMap(({ id, tittel, felter }, nr): Blokk[] => [
      { slag: 'overskrift', tekst: `${nr + 1}. ${tittel}` },
      ...(id === 'kunnskap' ? metodeblokker(soknad, rot) : []),
      ...(id === 'evaluering' ? planblokker(soknad) : []),
      ...stilteFelter(soknad, felter).flatMap((felt) => svarblokker(soknad, felt)),
    ]),
  ];
}
