import type { Innholdsbase } from '../base.ts';
import type { Dokument } from '../dokument.ts';
import { nyFeil, type Feil } from '../feil.ts';
import { finnPersonnavn } from '../personnavn.ts';
import type { Regel } from '../regel.ts';
import { alleTekster } from '../verdier.ts';

const ID = 'personnavn';

/** Where the names of things stand: what is in one of these is no private person. */
const NAVNEFELT = new Set([
  'tittel',
  'aliaser',
  'navn',
  'institusjon',
  'institusjoner',
  'forfattere',
  'oppdragsgiver',
  'serie',
  'kommune',
  'bydel',
]);

const fold = (tekst: string) => tekst.replaceAll(/\s+/gu, ' ').trim();

/** Every name the base itself gives an author, a method, a place or an organisation, as one text. */
function kjenteNavn({ dokumenter }: Innholdsbase): string {
  return dokumenter
    .flatMap(({ frontmatter: { data } }) =>
      [...alleTekster(data)].filter(({ sti }) =>
        sti.some((ledd) => typeof ledd === 'string' && NAVNEFELT.has(ledd)),
      ),
    )
    .map(({ tekst }) => fold(tekst))
    .join('\n');
}

const finnNavn = ({ fil, tekst }: Dokument, kjente: string): Feil[] =>
  finnPersonnavn(tekst, (navn) => kjente.includes(navn)).map(({ fra, fornavn, etternavn }) =>
    nyFeil(fil, ID, {
      linje: tekst.slice(0, fra).split('\n').length,
      alvor: 'advarsel',
      melding: `«${fornavn} ${etternavn.charAt(0)}…» ser ut som navnet på en person. Basen er åpen for alle, og den det gjelder, har ikke bedt om å stå her.`,
      råd: 'Skriv rollen, som «veilederen» eller «prosjektansvarlig ved kontoret». En forfatter føres opp under «forfattere» i kilden.',
    }),
  );

/** No names of persons but those of authors. Messages never repeat a whole name, because they end up in logs. */
export const regel: Regel = {
  id: ID,
  sjekk(base) {
    const kjente = kjenteNavn(base);
    return base.dokumenter.flatMap((dokument) => finnNavn(dokument, kjente));
  },
};
