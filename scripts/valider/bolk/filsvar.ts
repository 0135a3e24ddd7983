import { finnInnholdstype } from '../../../src/skjema/innholdstyper.ts';
import { INNHOLDSMAPPE } from '../base.ts';
import type { Dokument, Faktaark, Råfil } from '../dokument.ts';
import type { Fakta } from '../fakta.ts';
import type { Feil } from '../feil.ts';
import { lesDokument } from '../les/dokument.ts';
import { DOKUMENTREGLER } from '../regler/alle.ts';

/**
 * What can be said of one file whatever the others are: plain data, so that it can be kept and sent. JSON
 * makes `null` of a number that is not finite; no rule about the base asks for such a number.
 */
export interface Filsvar {
  fil: string;
  data: unknown;
  fakta: Fakta;
  feil: Feil[];
}

const typeFor = (fil: string) => finnInnholdstype(fil.slice(INNHOLDSMAPPE.length + 1));

function les(råfil: Råfil): Dokument {
  const type = typeFor(råfil.fil);
  if (type === undefined) throw new Error(`${råfil.fil} er ikke innhold`);
  return lesDokument(råfil, type);
}

/** Reads a file that is content and runs the rules about one file. */
export function lagFilsvar(råfil: Råfil): Filsvar {
  const dokument = les(råfil);
  return {
    fil: dokument.fil,
    data: dokument.frontmatter.data,
    fakta: dokument.fakta,
    feil: DOKUMENTREGLER.flatMap((regel) => regel.sjekkDokument(dokument)),
  };
}

/** The answer as the rules about the base want it. Lines are found by reading the file again, if at all. */
export function tilFaktaark({ fil, data, fakta }: Filsvar, lesIgjen: (fil: string) => Råfil): Faktaark {
  const type = typeFor(fil);
  if (type === undefined) throw new Error(`${fil} er ikke innhold`);
  let lest: Dokument | undefined;
  return {
    fil,
    type,
    id: fil.slice(fil.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, ''),
    fakta,
    frontmatter: {
      data,
      linjeFor: (sti) => (lest ??= les(lesIgjen(fil))).frontmatter.linjeFor(sti),
    },
  };
}
