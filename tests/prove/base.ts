import { stringify } from 'yaml';
import { byggBase } from '../../scripts/valider/base.ts';
import type { Råfil } from '../../scripts/valider/dokument.ts';
import type { Feil } from '../../scripts/valider/feil.ts';
import type { Regel } from '../../scripts/valider/regel.ts';
import { STATUSER, UTFALL, UTPROVINGSSTATUSER } from '../../src/skjema/koder.ts';
import { KRITERIER } from '../../src/skjema/kriterier.ts';
import { KUNNSKAPSDIMENSJONER } from '../../src/skjema/kunnskapsgrunnlag.ts';
import { PROVEKROPP, provemetode } from './metode.ts';

export const IDAG = '2026-11-20';

/** Path → text or bytes. */
export type Filer = Record<string, string | Uint8Array>;

/** Files as they would lie on disk. */
export const råfiler = (filer: Filer): Råfil[] =>
  Object.entries(filer).map(([fil, innhold]) => ({
    fil,
    innhold: typeof innhold === 'string' ? new TextEncoder().encode(innhold) : innhold,
  }));

/** A page of fields and body. */
export const side = (felter: object, kropp = PROVEKROPP): string => `---\n${stringify(felter)}---\n${kropp}`;

const verdi = (id: string, navn = id, synonymer: string[] = []) => ({
  id,
  navn,
  definisjon: `Dette er ${navn}.`,
  synonymer,
});

const vokabular = (navn: string, verdier: object[]): [string, string] => [
  `content/vokabular/${navn}.yaml`,
  stringify({ navn, beskrivelse: `Hva ${navn} er.`, verdier }),
];

/** The smallest base in which everything is in order. */
export function provebase(): Filer {
  return {
    'content/metoder/provemetoden.mdx': side(provemetode()),
    'content/kilder/prove-2020.yaml': stringify({
      tittel: 'Prøverapporten',
      institusjon: 'Prøveinstituttet',
      aar: 2020,
      type: 'rapport',
      uavhengig: true,
      palitelighet: 'God nok til en prøve.',
    }),
    'content/kontorer.yaml': stringify([
      { id: 'nav-prove', navn: 'NAV Prøve', kommune: 'Prøve', fylke: 'oslo' },
    ]),
    ...Object.fromEntries([
      vokabular('malgrupper', [
        verdi('unge', 'Unge', ['ungdom', 'ungdommer']),
        verdi('innvandrere', 'Innvandrere'),
      ]),
      vokabular('tiltakskategorier', [verdi('opplaering', 'Opplæring')]),
      vokabular('livsomrader', [verdi('arbeid', 'Arbeid')]),
      vokabular('utfordringer', [verdi('gjeld', 'Gjeld')]),
      vokabular('lovhjemler', [verdi('stl-17', 'Råd og veiledning')]),
      vokabular('samarbeidsparter', [verdi('kommunen', 'Kommunen')]),
      vokabular('fylker', [verdi('oslo', 'Oslo')]),
      vokabular(
        'status',
        STATUSER.map((id) => verdi(id)),
      ),
      vokabular(
        'utprovingsstatus',
        UTPROVINGSSTATUSER.map((id) => verdi(id)),
      ),
      vokabular(
        'utfall',
        UTFALL.map((id) => verdi(id)),
      ),
      vokabular(
        'kriterier',
        KRITERIER.map((id) => verdi(id)),
      ),
      vokabular(
        'kunnskapsdimensjoner',
        KUNNSKAPSDIMENSJONER.map((id) => verdi(id)),
      ),
    ]),
  };
}

/** What one rule says about some files. */
export function alleFeil(regel: Regel, filer: Filer, idag = IDAG): Feil[] {
  const base = byggBase(råfiler(filer), { idag });
  return 'sjekk' in regel ? regel.sjekk(base) : base.dokumenter.flatMap((dokument) => regel.sjekkDokument(dokument));
}

/** What one rule says about some files, as `fil:linje felt: melding`, a warning with «advarsel» first. */
export function sjekk(regel: Regel, filer: Filer, idag = IDAG): string[] {
  return alleFeil(regel, filer, idag).map(({ fil, linje, felt, alvor, melding }) => {
    const merke = alvor === 'advarsel' ? 'advarsel ' : '';
    return `${merke}${fil.replace(/^content\//u, '')}:${linje} ${felt === '' ? '' : `${felt}: `}${melding}`;
  });
}

/** What one rule says about the body of a metode; lines count from the first line of the body. */
export function sjekkKropp(regel: Regel, kropp: string, andre: Filer = {}): string[] {
  const prefiks = 'metoder/m.mdx:';
  return sjekk(regel, { ...andre, 'content/metoder/m.mdx': `---\ntittel: M\n---\n${kropp}` })
    .filter((linje) => linje.includes(prefiks))
    .map((linje) => linje.replace(/metoder\/m\.mdx:(\d+)/u, (_treff, nr: string) => String(Number(nr) - 3)));
}
