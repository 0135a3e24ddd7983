import type { z } from 'zod';
import type { Base, Oppforing } from '../../src/domene/base.ts';
import type { Likhetsord } from '../../src/domene/likhet/likhetsfil.ts';
import { begrep } from '../../src/skjema/begrep.ts';
import { forskning } from '../../src/skjema/forskning.ts';
import { kilde } from '../../src/skjema/kilde.ts';
import { kontor } from '../../src/skjema/kontor.ts';
import { metode } from '../../src/skjema/metode.ts';
import { synonymgrupper, temaer } from '../../src/skjema/sokeord.ts';
import { veiledning } from '../../src/skjema/veiledning.ts';
import { vokabular } from '../../src/skjema/vokabular.ts';
import type { Innholdsbase } from '../valider/base.ts';
import type { Dokument } from '../valider/dokument.ts';

const norsk = new Intl.Collator('nb');

const kropp = ({ tekst, kroppslinje }: Dokument) =>
  tekst
    .split('\n')
    .slice(kroppslinje - 1)
    .join('\n');

/** The documents of one kind that follow their schema; the validator tells about the others. */
function gyldige<T>({ dokumenter }: Innholdsbase, type: string, skjema: z.ZodType<T>): Oppforing<T>[] {
  return dokumenter
    .filter((dokument) => dokument.type.type === type)
    .flatMap((dokument) => {
      const { success, data } = skjema.safeParse(dokument.frontmatter.data);
      return success ? [{ id: dokument.id, data, body: kropp(dokument) }] : [];
    });
}

const sider = <T extends { tittel: string }>(base: Innholdsbase, type: string, skjema: z.ZodType<T>) =>
  gyldige(base, type, skjema).sort((a, b) => norsk.compare(a.data.tittel, b.data.tittel));

const kart = <T>(oppforinger: readonly Oppforing<T>[]) =>
  new Map(oppforinger.map(({ id, data }) => [id, data]));

/**
 * The base as the pages know it, from files read by the validator, for commands that run without Astro.
 * Drafts are there too: a new entry may be like one that is being written.
 */
export function domenebase(base: Innholdsbase): Base {
  const kontorer = gyldige(base, 'kontor', kontor.array()).flatMap(({ data }) => data);
  return {
    metoder: sider(base, 'metode', metode),
    forskning: sider(base, 'forskning', forskning),
    veiledninger: sider(base, 'veiledning', veiledning),
    begreper: sider(base, 'begrep', begrep),
    kilder: kart(gyldige(base, 'kilde', kilde)),
    kontorer: new Map(kontorer.map((ett) => [ett.id, ett])),
    vokabular: kart(gyldige(base, 'vokabular', vokabular)),
  };
}

/** The editors' words for comparing texts; none from a file that is wrong. */
export function likhetsordI(base: Innholdsbase): Likhetsord {
  return {
    synonymer: gyldige(base, 'synonymgrupper', synonymgrupper).flatMap(({ data }) => data),
    temaer: gyldige(base, 'temaer', temaer).flatMap(({ data }) => data),
  };
}
