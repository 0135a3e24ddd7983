import type { Feltrad } from '../../src/skjema/feltordbok.ts';
import type { Kildehenvisning } from '../../src/skjema/kildehenvisning.ts';
import { SEKSJONSHJELP } from './seksjonshjelp.ts';
import { sikkerMdx } from './sikkertekst.ts';

/** Written where nobody has answered yet: for readers of the draft, and for those who look for what is missing. */
export const IKKE_OPPGITT = 'Ikke oppgitt ennå.';

const attributt = (tekst: string) => tekst.replaceAll(/["<>{}\\]/gu, ' ').trim();

const henvisning = ({ id, sted }: Kildehenvisning) =>
  `<Kilde id="${attributt(id)}" sted="${attributt(sted)}" />`;

const tom = (tittel: string) => `${IKKE_OPPGITT} ${SEKSJONSHJELP[tittel] ?? ''}`.trim();

/** The names of the fields a draft has no answer to. */
export function ukjenteFelter(
  felter: Readonly<Record<string, unknown>>,
  ordbok: readonly Feltrad[],
): string[] {
  const verdi = (sti: string) =>
    sti
      .split('.')
      .reduce<unknown>((her, ledd) => (her as Record<string, unknown> | undefined)?.[ledd], felter);
  return ordbok
    .filter(({ sti, kanVaereUkjent }) => kanVaereUkjent && !sti.includes('[]') && verdi(sti) === 'ukjent')
    .map(({ navn }) => navn);
}

/**
 * The body of a draft: every section, with what was written about it made safe and its source after it,
 * or a note that nobody has said. What is unknown in the fields is told where readers look for it.
 */
export function utkastkropp(
  seksjoner: readonly string[],
  tekster: Readonly<Partial<Record<string, string>>>,
  kilde: Kildehenvisning | undefined,
  ukjente: readonly string[],
): string {
  const deler = seksjoner.map((tittel) => {
    const skrevet = sikkerMdx(tekster[tittel] ?? '');
    const fot = kilde === undefined || skrevet === '' ? '' : henvisning(kilde);
    const mangler =
      tittel === 'Hva vi ikke vet' && ukjente.length > 0
        ? `\n\nUtkastet mangler opplysninger om disse feltene: ${ukjente.join(' · ')}.`
        : '';
    return `## ${tittel}\n\n${skrevet === '' ? tom(tittel) : skrevet}${fot}${mangler}\n`;
  });
  return deler.join('\n');
}
